import { eq } from "drizzle-orm";
import { setTimeout as sleep } from "node:timers/promises";

import type { Database } from "@/db/database";
import { accounts, subusers } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";
import { type Actor, recordRefused } from "@/lib/platform/audit/record";
import type { Ctx } from "@/lib/platform/ctx";
import { unauthenticated } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import { oneOfFew } from "./one-of-few";
import { type NewSession, openSession } from "./open-session";
import { hashPassword, isOutdated, verifyPassword } from "./password-hash";
import { PASSWORD_MAX } from "./password-length";
import { accountLookup, type LoginLookup, subuserLookup } from "./subject";
import { attemptOf, beginAttempt } from "./throttle";

/**
 * Minimum duration of a refused login in milliseconds, longer than a hash takes. An unknown name, a wrong password, a
 * disabled subuser and a paused name take the same time, so that it reveals no reason.
 */
const REFUSAL_TAKES_MS = 150;

const INPUT_MAX = 254;

/**
 * Logs the main account in by its name or e-mail address; subusers can't log in this way.
 * @throws UNAUTHENTICATED, the same for every reason; RATE_LIMITED when the server has too many logins at once
 */
export function logIn(ctx: Ctx, input: { login: string; password: string }): Promise<NewSession> {
  return attemptLogin(ctx, { realm: "account", name: input.login, password: input.password }, accountLookup);
}

/**
 * Logs a subuser in, only through the account's own login link.
 * @throws UNAUTHENTICATED, the same for every reason; RATE_LIMITED when the server has too many logins at once
 */
export function logInSubuser(
  ctx: Ctx,
  input: { loginId: string; name: string; password: string },
): Promise<NewSession> {
  const { loginId, name, password } = input;
  return attemptLogin(ctx, { realm: `link:${loginId}`, name, password }, subuserLookup(loginId));
}

async function attemptLogin(
  ctx: Ctx,
  typed: { realm: string; name: string; password: string },
  lookup: LoginLookup,
): Promise<NewSession> {
  const answerAt = performance.now() + REFUSAL_TAKES_MS;
  const session = await oneOfFew(ctx.request.address, () => tryLogin(ctx, typed, lookup));
  if (session) return session;
  await sleep(Math.max(0, answerAt - performance.now()));
  throw unauthenticated("The name or the password is wrong.");
}

async function tryLogin(
  ctx: Ctx,
  { realm, name, password }: { realm: string; name: string; password: string },
  lookup: LoginLookup,
): Promise<NewSession | undefined> {
  const fits =
    [realm, name].every((text) => text.length <= INPUT_MAX && isStorable(text)) && [...password].length <= PASSWORD_MAX;
  const subject = fits ? await lookup.find(name.toLowerCase()) : undefined;
  const attempt = attemptOf(subject?.actor, { realm, name, address: ctx.request.address });
  const mayTry = fits && (await beginAttempt(attempt));
  const matches = mayTry && (await verifyPassword(subject?.passwordHash, password));
  const refuse = () =>
    withSignIn((tx) =>
      recordRefused(tx, "FAILED", ctx.request, subject?.actor ?? NOBODY, { action: "session.logIn" }),
    ).then(() => undefined);
  if (!matches || !subject?.mayLogIn) return refuse();

  const renewed = isOutdated(subject.passwordHash) ? await hashPassword(password) : undefined;
  const session = await withSignIn(async (tx) => {
    // A reset, disabling or deletion during the password check has either committed by now or waits for this login.
    const now = await lookup.findLocked(tx, name.toLowerCase(), subject.actor.accountId);
    if (!now?.mayLogIn || now.passwordHash !== subject.passwordHash || now.actor.subuserId !== subject.actor.subuserId)
      return undefined;
    if (renewed) await storeHash(tx, subject.actor, renewed);
    return openSession(tx, ctx, now.actor, attempt);
  });
  return session ?? refuse();
}

const NOBODY: Actor = { accountId: null, kind: "ANONYMOUS", subuserId: null, name: "", roles: [] };

async function storeHash(tx: Database, { accountId, subuserId }: Actor & { accountId: number }, passwordHash: string) {
  if (subuserId === null) await tx.update(accounts).set({ passwordHash }).where(eq(accounts.accountId, accountId));
  else await tx.update(subusers).set({ passwordHash }).where(eq(subusers.subuserId, subuserId));
}
