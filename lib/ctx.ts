import { DomainError, ForbiddenError, unauthenticated } from "./errors";
import { can, type Permission } from "./policy/can";
import type { RoleName } from "./policy/roles";

/** Who asks: the account's own login, one of its subusers, or a program with a service account's key, as the database says at this request. */
export interface Viewer {
  kind: "MAIN_ACCOUNT" | "SUBUSER" | "SERVICE_ACCOUNT";
  isMainAccount: boolean;
  accountId: number;
  accountName: string;
  /** Empty for the main account and for service accounts. */
  subuserId: number | null;
  /** The key of a service account; empty for people. */
  keyId: string | null;
  /** The subuser's login, the service account's name, or the account's. */
  name: string;
  roles: readonly RoleName[];
  /** All that the roles and grants open; computed once a request. */
  permissions: ReadonlySet<Permission>;
  /** The password was chosen by somebody else: nothing answers until it is changed. */
  mustChangePassword: boolean;
  /** The time zone in which the account's people see times. */
  timeZone: string;
  /** Empty for a service account, whose every request brings a token, and for a job, which runs after its request. */
  session: { id: number; createdAt: Date; expiresAt: Date } | null;
}

/** Where a request came from. */
export interface RequestInfo {
  id: string;
  address: string;
  userAgent: string;
  /** Whether a program's token said who asks, not the panel's cookie. */
  byToken?: boolean;
  /** Aborts when the client hangs up or the operation's time is over. */
  signal?: AbortSignal;
}

/** What every verb of lib gets first. */
export interface Ctx {
  viewer: Viewer | null;
  request: RequestInfo;
}

/** A context whose viewer is known. */
export interface SignedIn extends Ctx {
  viewer: Viewer;
}

/** A context of somebody who logged in. */
export interface InSession extends SignedIn {
  viewer: Viewer & { session: NonNullable<Viewer["session"]> };
}

/**
 * The guard at the top of a verb.
 * @throws UNAUTHENTICATED without a session, FORBIDDEN when a password change is due or a permission is lacking.
 */
export function requireAccess(ctx: Ctx, ...permissions: Permission[]): asserts ctx is SignedIn {
  requireSignedIn(ctx);
  const lacking = permissions.find((permission) => !can(ctx.viewer, permission));
  if (lacking) throw new ForbiddenError(lacking);
}

/**
 * The guard of what any one of several permissions opens.
 * @throws UNAUTHENTICATED; FORBIDDEN, which names the first, when all of them are lacking
 */
export function requireAny(ctx: Ctx, ...permissions: [Permission, ...Permission[]]): asserts ctx is SignedIn {
  requireSignedIn(ctx);
  if (!permissions.some((permission) => can(ctx.viewer, permission))) throw new ForbiddenError(...permissions);
}

/**
 * The guard of what every viewer may do, once a password that somebody else chose is changed.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requireSignedIn(ctx: Ctx): asserts ctx is SignedIn {
  if (!ctx.viewer) throw unauthenticated();
  if (ctx.viewer.mustChangePassword) throw passwordChangeDue();
}

/**
 * The guard of the few things that answer even before a due password change; they are for people, who log in.
 * @throws UNAUTHENTICATED, FORBIDDEN for a service account
 */
export function requireSession(ctx: Ctx): asserts ctx is InSession {
  if (!ctx.viewer) throw unauthenticated();
  if (!ctx.viewer.session) throw forPeople();
}

/**
 * The guard of what every person may do, once a password that somebody else chose is changed.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requirePerson(ctx: Ctx): asserts ctx is InSession {
  requireSession(ctx);
  requireSignedIn(ctx);
}

/**
 * The guard of what touches the account's own login: its owner does that, no role and no program.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requireMainAccount(ctx: Ctx): asserts ctx is InSession {
  requirePerson(ctx);
  if (!ctx.viewer.isMainAccount) {
    throw new DomainError("FORBIDDEN", "Only the account's own login may do this.", { reason: "NOT_THE_MAIN_ACCOUNT" }, "main-account-only");
  }
}

const forPeople = () => new DomainError("FORBIDDEN", "This is for people who log in.", { reason: "NOT_A_PERSON" }, "person-only");

const passwordChangeDue = () =>
  new DomainError("FORBIDDEN", "Change your password first: somebody else chose it.", { reason: "PASSWORD_CHANGE_REQUIRED" });

/** The account and signal of a context, as `withAccount` takes them. */
export const inAccount = (ctx: SignedIn) => ({ accountId: ctx.viewer.accountId, signal: ctx.request.signal });
