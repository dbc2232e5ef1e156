import { count, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { asChild, insertChild } from "@/db/family";
import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { AccountEmail, AccountName, TAKEN } from "@/lib/access/accounts/opening";
import { actorFromAbove } from "@/lib/access/auth/enter-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { newPassword } from "@/lib/access/auth/new-password";
import { hashPassword } from "@/lib/access/auth/password-hash";
import { beginAttempt, resetFailuresOf } from "@/lib/access/auth/throttle";
import { actorOf, recordDone, recordDoneBy, recordRefused } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse, rateLimited } from "@/lib/platform/errors";

import { CHILD_ACCOUNTS_MAX, type ChildAccount, childAccountAuditObject, readChild } from "./child-account";

const AddChildAccountInput = z.object({ accountName: AccountName, email: AccountEmail, password: z.string() });

export type AddChildAccountInput = z.input<typeof AddChildAccountInput>;

/**
 * Creates a child account with its own login and the parent's currency and time zone. A child account can't have
 * children.
 * @throws FORBIDDEN; CONFLICT in a child account; BAD_USER_INPUT for an invalid or taken name or e-mail, a rejected
 * password, or one account too many; RATE_LIMITED after too many taken names or e-mails
 */
export async function addChildAccount(ctx: Ctx, raw: AddChildAccountInput): Promise<ChildAccount> {
  requireAccess(ctx, "CHILD_ACCOUNTS", "childAccount.create");
  const { viewer, request } = ctx;
  if (viewer.parent) throw conflict("A child account has no child accounts: there is one level.");
  const { accountName, email, password } = parse(
    AddChildAccountInput.extend({ password: newPassword(raw.accountName, raw.email, viewer.accountName) }),
    raw,
  );
  // A failure reveals whether a name or e-mail is taken, and its hash takes server time, so failures count as at a
  // login.
  const attempt = { realm: "childAccount", name: String(viewer.accountId), address: request.address };
  if (!(await beginAttempt(attempt)))
    throw rateLimited("Too many child accounts could not be opened. Wait a while before you try again.");
  const passwordHash = await hashPassword(password);
  try {
    const made = await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      const [held] = await tx
        .select({ count: count() })
        .from(accounts)
        .where(eq(accounts.parentAccountId, viewer.accountId));
      if (held!.count >= CHILD_ACCOUNTS_MAX)
        throw badInput({ accountName: `An account has at most ${CHILD_ACCOUNTS_MAX} child accounts.` });
      const childId = await insertChild(tx, { accountName, accountEmail: email, passwordHash });
      await asChild(tx, childId, (own) =>
        recordDoneBy(own, request, actorFromAbove(viewer, childId), { action: "account.open" }),
      );
      await recordDone(tx, ctx, {
        action: "childAccount.add",
        object: childAccountAuditObject({ accountId: childId, name: accountName }),
      });
      return readChild(tx, viewer.accountId, childId);
    });
    await resetFailuresOf(attempt);
    return made;
  } catch (error) {
    const taken = TAKEN[uniqueViolation(error) ?? ""];
    if (!taken) throw error;
    await withAccount(inAccount(ctx), (tx) =>
      recordRefused(tx, "FAILED", request, actorOf(viewer), { action: "childAccount.add" }),
    );
    throw badInput(taken);
  }
}
