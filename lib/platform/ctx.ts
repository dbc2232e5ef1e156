import { can, type Permission } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

import { DomainError, ForbiddenError, unauthenticated } from "./errors";

/**
 * The authenticated caller, as read from the database for this request: the account's own login, one of its subusers, a
 * user of the parent account who entered it, or a program with a service account's key or an API key.
 */
export interface Viewer {
  kind: "MAIN_ACCOUNT" | "SUBUSER" | "PARENT" | "SERVICE_ACCOUNT" | "API_KEY";
  /**
   * Whether it has the rights of the account's own login; true also for an API key, and for the parent's own login
   * inside a child account.
   */
  isMainAccount: boolean;
  accountId: number;
  accountName: string;
  /** Whether the account is frozen: read-only, and no spending. */
  frozen: boolean;
  /** Parent of a child account. */
  parent: { accountId: number; name: string } | null;
  /** The parent account's user inside this child account; null otherwise. */
  entered: Entered | null;
  /** Null for every viewer except the account's own subusers. */
  subuserId: number | null;
  /** The service account's key id or the API key's id; null for people. */
  keyId: string | null;
  /** The subuser's login, the service account's name, the API key's prefix, or the account's name. */
  name: string;
  roles: readonly RoleName[];
  /** Permissions of all roles and grants; computed once per request. */
  permissions: ReadonlySet<Permission>;
  /** Set when another user chose the password: all access is refused until it is changed. */
  mustChangePassword: boolean;
  /** Time zone in which the account's users see times. */
  timeZone: string;
  /** Null for a service account, which sends a token with each request, and for a job, which runs after its request. */
  session: { id: number; createdAt: Date; expiresAt: Date } | null;
}

/** A user of the parent account inside a child account. */
export interface Entered {
  accountId: number;
  accountName: string;
  /** Null for the parent account's own login, like the name. */
  subuserId: number | null;
  name: string | null;
  /** Session that the user entered from; null for a job. */
  sessionId: number | null;
}

/** Origin of a request. */
export interface RequestInfo {
  id: string;
  address: string;
  userAgent: string;
  /** Whether a program's token authenticated the request instead of the panel's cookie. */
  byToken?: boolean;
  /** Aborts when the client disconnects or the operation times out. */
  signal?: AbortSignal;
}

/** First argument of every verb in lib. */
export interface Ctx {
  viewer: Viewer | null;
  request: RequestInfo;
}

/** A context with a viewer. */
export interface SignedIn extends Ctx {
  viewer: Viewer;
}

/** A context with a viewer who has a session. */
export interface InSession extends SignedIn {
  viewer: Viewer & { session: NonNullable<Viewer["session"]> };
}

/**
 * Requires all permissions; called at the top of a verb.
 * @throws UNAUTHENTICATED without a viewer, FORBIDDEN when a password change is due or a permission is missing
 */
export function requireAccess(ctx: Ctx, ...permissions: Permission[]): asserts ctx is SignedIn {
  requireSignedIn(ctx);
  const lacking = permissions.find((permission) => !can(ctx.viewer, permission));
  if (lacking) throw new ForbiddenError(lacking);
}

/**
 * Requires at least one of the permissions.
 * @throws UNAUTHENTICATED; FORBIDDEN, naming the first, when all of them are missing
 */
export function requireAny(ctx: Ctx, ...permissions: [Permission, ...Permission[]]): asserts ctx is SignedIn {
  requireSignedIn(ctx);
  if (!permissions.some((permission) => can(ctx.viewer, permission))) throw new ForbiddenError(...permissions);
}

/**
 * Requires a signed-in viewer whose password change, if any, is done.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requireSignedIn(ctx: Ctx): asserts ctx is SignedIn {
  if (!ctx.viewer) throw unauthenticated();
  if (ctx.viewer.mustChangePassword) throw passwordChangeDue();
}

/**
 * Requires a session, even one with a due password change.
 * @throws UNAUTHENTICATED, FORBIDDEN for viewers without a session, such as service accounts
 */
export function requireSession(ctx: Ctx): asserts ctx is InSession {
  if (!ctx.viewer) throw unauthenticated();
  if (!ctx.viewer.session) throw forPeople();
}

/**
 * Requires a session whose password change, if any, is done.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requirePerson(ctx: Ctx): asserts ctx is InSession {
  requireSession(ctx);
  requireSignedIn(ctx);
}

/**
 * Requires a user of the account itself, for passwords and keys.
 * @throws UNAUTHENTICATED, FORBIDDEN for programs and for users who entered from the parent account
 */
export function requireOwnPerson(ctx: Ctx): asserts ctx is InSession {
  requireSession(ctx);
  if (ctx.viewer.entered) throw forOwnPeople();
}

/**
 * Requires an account that is not frozen, for everything that changes or spends something.
 * @throws FORBIDDEN in a frozen account
 */
export function requireUnfrozen({ viewer }: Ctx): void {
  if (!viewer?.frozen) return;
  const message =
    "This account is frozen: you may look at everything, and change and spend nothing until it is unfrozen.";
  throw new DomainError("FORBIDDEN", message, { reason: "ACCOUNT_FROZEN" }, "account-frozen");
}

/**
 * Requires the account's own login: no role, program or user of the parent account.
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

/** Returns the account and signal of a context, as `withAccount` takes them. */
export const inAccount = (ctx: SignedIn) => ({ accountId: ctx.viewer.accountId, signal: ctx.request.signal });
