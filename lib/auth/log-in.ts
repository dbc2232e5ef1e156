import { and, eq, sql } from "drizzle-orm";
import { setTimeout as sleep } from "node:timers/promises";

import type { Database } from "@/db/database";
import { accounts, sessions, subusers } from "@/db/schema";
import { signInDatabase, withSignIn } from "@/db/sign-in";

import { recordRefused, type Actor } from "../audit/record";
import type { Ctx } from "../ctx";
import { unauthenticated } from "../errors";
import { rolesOf } from "../subusers/roles-of";
import { openSession, type NewSession } from "./open-session";
import { hashPassword, isOutdated, verifyPassword } from "./password-hash";
import { PASSWORD_MAX } from "./password-rules";
import { beginAttempt, forgive } from "./throttle";

/**
 * Every refusal answers this long after it was asked, whether the name was unknown, the password wrong, the
 * subuser disabled or the name paused: the time tells nothing. Longer than a hash takes.
 */
const REFUSAL_TAKES_MS = 150;

const INPUT_MAX = 254;

/** Whoever the typed name belongs to. */
interface Subject {
  actor: Actor & { accountId: number };
  passwordHash: string;
  mayLogIn: boolean;
}

/**
 * Logs the main account in by its name or e-mail. Subusers do not exist here.
 * @throws UNAUTHENTICATED, the same for every reason; RATE_LIMITED when the server has too many logins at once.
 */
export function logIn(ctx: Ctx, input: { login: string; password: string }): Promise<NewSession> {
  return attemptLogin(ctx, { realm: "account", name: input.login, password: input.password }, findAccount);
}

/**
 * Logs a subuser in through the account's own login link, and through no other.
 * @throws UNAUTHENTICATED, the same for every reason; RATE_LIMITED when the server has too many logins at once.
 */
export function logInSubuser(ctx: Ctx, input: { loginId: string; name: string; password: string }): Promise<NewSession> {
  const { loginId, name, password } = input;
  return attemptLogin(ctx, { realm: `link:${loginId}`, name, password }, (db, typed) => findSubuser(db, loginId, typed));
}

async function attemptLogin(
  ctx: Ctx,
  typed: { realm: string; name: string; password: string },
  find: (db: Database, name: string) => Promise<Subject | undefined>,
): Promise<NewSession> {
  const answerAt = performance.now() + REFUSAL_TAKES_MS;
  const attempt = { realm: typed.realm, name: typed.name, address: ctx.request.address };
  const fits = typed.name.length <= INPUT_MAX && typed.realm.length <= INPUT_MAX && [...typed.password].length <= PASSWORD_MAX;
  const mayTry = fits && (await beginAttempt(attempt));
  const subject = fits ? await find(await signInDatabase(), typed.name.toLowerCase()) : undefined;
  const matches = mayTry && (await verifyPassword(subject?.passwordHash, typed.password));

  if (!matches || !subject?.mayLogIn) {
    await withSignIn((tx) =>
      recordRefused(tx, "FAILED", ctx.request, subject?.actor ?? NOBODY, { action: "session.logIn" }),
    );
    await sleep(Math.max(0, answerAt - performance.now()));
    throw unauthenticated("The name or the password is wrong.");
  }

  const renewed = isOutdated(subject.passwordHash) ? await hashPassword(typed.password) : undefined;
  return withSignIn(async (tx) => {
    await forgive(tx, attempt);
    if (renewed) await storeHash(tx, subject.actor, renewed);
    // A new login in a browser that is logged in replaces the old session.
    if (ctx.viewer) await tx.delete(sessions).where(eq(sessions.sessionId, ctx.viewer.session.id));
    return openSession(tx, ctx.request, subject.actor);
  });
}

const NOBODY: Actor = { accountId: null, kind: "ANONYMOUS", subuserId: null, name: "", roles: [] };

async function findAccount(db: Database, login: string): Promise<Subject | undefined> {
  const [account] = await db
    .select()
    .from(accounts)
    .where(login.includes("@") ? eq(sql`lower(${accounts.accountEmail})`, login) : eq(sql`lower(${accounts.accountName})`, login));
  return (
    account && {
      actor: { accountId: account.accountId, kind: "MAIN_ACCOUNT", subuserId: null, name: account.accountName, roles: ["MainAccount"] },
      passwordHash: account.passwordHash,
      mayLogIn: account.active,
    }
  );
}

async function findSubuser(db: Database, loginId: string, name: string): Promise<Subject | undefined> {
  const [subuser] = await db
    .select({
      accountId: subusers.accountId,
      subuserId: subusers.subuserId,
      name: subusers.name,
      passwordHash: subusers.passwordHash,
      status: subusers.status,
      accountActive: accounts.active,
      roles: rolesOf(sql`subusers.subuser_id`),
    })
    .from(subusers)
    .innerJoin(accounts, eq(accounts.accountId, subusers.accountId))
    .where(and(eq(accounts.loginId, loginId), eq(sql`lower(${subusers.name})`, name)));
  return (
    subuser && {
      actor: { accountId: subuser.accountId, kind: "SUBUSER", subuserId: subuser.subuserId, name: subuser.name, roles: subuser.roles },
      passwordHash: subuser.passwordHash,
      mayLogIn: subuser.status === "ACTIVE" && subuser.accountActive,
    }
  );
}

async function storeHash(tx: Database, { accountId, subuserId }: Actor & { accountId: number }, passwordHash: string) {
  if (subuserId === null) await tx.update(accounts).set({ passwordHash }).where(eq(accounts.accountId, accountId));
  else await tx.update(subusers).set({ passwordHash }).where(eq(subusers.subuserId, subuserId));
}
