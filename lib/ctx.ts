import { unauthenticated } from "./errors";
import { can, type Permission } from "./policy/can";
import type { RoleName } from "./policy/roles";
import { DomainError, ForbiddenError } from "./errors";

/** Who asks: the account's own login or one of its subusers, as the session row says at this request. */
export interface Viewer {
  kind: "MAIN_ACCOUNT" | "SUBUSER";
  isMainAccount: boolean;
  accountId: number;
  accountName: string;
  /** Empty for the main account. */
  subuserId: number | null;
  /** The subuser's login, or the account's name. */
  name: string;
  roles: readonly RoleName[];
  /** All that the roles open; computed once a request. */
  permissions: ReadonlySet<Permission>;
  /** The password was chosen by somebody else: nothing answers until it is changed. */
  mustChangePassword: boolean;
  /** The time zone in which the account's people see times. */
  timeZone: string;
  session: { id: number; createdAt: Date; expiresAt: Date };
}

/** Where a request came from. */
export interface RequestInfo {
  id: string;
  address: string;
  userAgent: string;
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
 * The guard of what every viewer may do, once a password that somebody else chose is changed.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requireSignedIn(ctx: Ctx): asserts ctx is SignedIn {
  requireSession(ctx);
  if (ctx.viewer.mustChangePassword) throw passwordChangeDue();
}

/**
 * The guard of the few things that answer even before a due password change.
 * @throws UNAUTHENTICATED
 */
export function requireSession(ctx: Ctx): asserts ctx is SignedIn {
  if (!ctx.viewer) throw unauthenticated();
}

const passwordChangeDue = () =>
  new DomainError("FORBIDDEN", "Change your password first: somebody else chose it.", { reason: "PASSWORD_CHANGE_REQUIRED" });

/** The account and signal of a context, as `withAccount` takes them. */
export const inAccount = (ctx: SignedIn) => ({ accountId: ctx.viewer.accountId, signal: ctx.request.signal });
