import { can, type Permission } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

import { DomainError, ForbiddenError, unauthenticated } from "./errors";

/**
 * Who asks, as the database says at this request: the account's own login, one of its subusers, somebody of the parent
 * account who entered it, or a program with a service account's key or an API key.
 */
export interface Viewer {
  kind: "MAIN_ACCOUNT" | "SUBUSER" | "PARENT" | "SERVICE_ACCOUNT" | "API_KEY";
  /** Whether it may do what the account's own login may; so may an API key, and the parent's own login inside a child. */
  isMainAccount: boolean;
  accountId: number;
  accountName: string;
  /** A frozen account's people and programs look, and change and spend nothing. */
  frozen: boolean;
  /** The account above a child account. */
  parent: { accountId: number; name: string } | null;
  /** Who somebody of the parent account is there; empty for everybody else. */
  entered: Entered | null;
  /** Empty for everybody but the account's own subusers. */
  subuserId: number | null;
  /** The key of a service account or the API key's id; empty for people. */
  keyId: string | null;
  /** The subuser's login, the service account's name, the start of the API key, or the account's name. */
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

/** A person of the parent account inside a child account. */
export interface Entered {
  accountId: number;
  accountName: string;
  /** Empty, as the name is, for the parent account's own login. */
  subuserId: number | null;
  name: string | null;
  /** The session that they entered from; empty for a job. */
  sessionId: number | null;
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
 * The guard of what belongs to the account's own people: their passwords and keys.
 * @throws UNAUTHENTICATED, FORBIDDEN for a program and for whoever entered from the parent account
 */
export function requireOwnPerson(ctx: Ctx): asserts ctx is InSession {
  requireSession(ctx);
  if (ctx.viewer.entered) throw forOwnPeople();
}

/**
 * The guard of whatever changes or spends something.
 * @throws FORBIDDEN in a frozen account
 */
export function requireUnfrozen({ viewer }: Ctx): void {
  if (!viewer?.frozen) return;
  const message =
    "This account is frozen: you may look at everything, and change and spend nothing until it is unfrozen.";
  throw new DomainError("FORBIDDEN", message, { reason: "ACCOUNT_FROZEN" }, "account-frozen");
}

/**
 * The guard of what touches the account's own login: its owner does that, no role, no program and nobody from above.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requireMainAccount(ctx: Ctx): asserts ctx is InSession {
  requirePerson(ctx);
  requireOwnPerson(ctx);
  if (!ctx.viewer.isMainAccount) {
    throw new DomainError(
      "FORBIDDEN",
      "Only the account's own login may do this.",
      { reason: "NOT_THE_MAIN_ACCOUNT" },
      "main-account-only",
    );
  }
}

const forOwnPeople = () =>
  new DomainError(
    "FORBIDDEN",
    "This is for the account's own people, not for whoever entered it from the parent account.",
    { reason: "ENTERED" },
    "own-people-only",
  );

const forPeople = () =>
  new DomainError("FORBIDDEN", "This is for people who log in.", { reason: "NOT_A_PERSON" }, "person-only");

const passwordChangeDue = () =>
  new DomainError("FORBIDDEN", "Change your password first: somebody else chose it.", {
    reason: "PASSWORD_CHANGE_REQUIRED",
  });

/** The account and signal of a context, as `withAccount` takes them. */
export const inAccount = (ctx: SignedIn) => ({ accountId: ctx.viewer.accountId, signal: ctx.request.signal });
