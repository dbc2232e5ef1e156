import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, subusers } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";
import { withAccount } from "@/db/with-account";

import { actorOf, recordRefused, type Event } from "../audit/record";
import { inAccount, type InSession, type Viewer } from "../ctx";
import { badInput, rateLimited } from "../errors";
import { verifyPassword } from "./password-hash";
import { PASSWORD_MAX } from "./password-length";
import { beginAttempt, forgive } from "./throttle";

const WRONG = "This is not your password.";

/**
 * Makes sure that whoever asks knows the viewer's own password. Gives its hash.
 * @throws BAD_USER_INPUT that names the field, for a wrong one; RATE_LIMITED after too many of them
 */
export async function confirmPassword(ctx: InSession, typed: Record<string, string>, action: Event["action"]): Promise<string> {
  const { viewer, request } = ctx;
  const [[field, password]] = Object.entries(typed) as [[string, string]];
  if (password.length > PASSWORD_MAX * 2) throw badInput({ [field]: WRONG });
  const attempt = { realm: "change", name: `${viewer.accountId}/${viewer.subuserId ?? ""}`, address: request.address };
  if (!(await beginAttempt(attempt))) throw rateLimited("Too many wrong passwords. Wait a while before you try again.");
  const hash = await withAccount(inAccount(ctx), (tx) => readPasswordHash(tx, viewer));
  if (!(await verifyPassword(hash, password))) {
    await withAccount(inAccount(ctx), (tx) => recordRefused(tx, "FAILED", request, actorOf(viewer), { action }));
    throw badInput({ [field]: WRONG });
  }
  await withSignIn((tx) => forgive(tx, attempt));
  return hash!;
}

/** The hash of the viewer's own password. */
export async function readPasswordHash(tx: Tx, { accountId, subuserId }: Viewer): Promise<string | undefined> {
  const [row] =
    subuserId === null
      ? await tx.select({ hash: accounts.passwordHash }).from(accounts).where(eq(accounts.accountId, accountId))
      : await tx
          .select({ hash: subusers.passwordHash })
          .from(subusers)
          .where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
  return row?.hash;
}
