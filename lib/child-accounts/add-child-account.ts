import { count, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { asChild, insertChild } from "@/db/family";
import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { lockAccount } from "../accounts/lock-account";
import { AccountEmail, AccountName, TAKEN } from "../accounts/opening";
import { recordDone, recordDoneBy } from "../audit/record";
import { actorFromAbove } from "../auth/enter-account";
import { newPassword } from "../auth/new-password";
import { hashPassword } from "../auth/password-hash";
import { inAccount, requireAccess, type Ctx } from "../ctx";
import { badInput, conflict, parse } from "../errors";
import { asObject, CHILD_ACCOUNTS_MAX, readChild, type ChildAccount } from "./child-account";

const AddChildAccountInput = z.object({ accountName: AccountName, email: AccountEmail, password: z.string() });

export type AddChildAccountInput = z.input<typeof AddChildAccountInput>;

/**
 * Opens an account under the viewer's, with a login of its own and the parent's currency and time zone. There is one
 * level: a child account has none.
 * @throws FORBIDDEN; CONFLICT in a child account; BAD_USER_INPUT for a name, e-mail or password that can't be taken
 */
export async function addChildAccount(ctx: Ctx, raw: AddChildAccountInput): Promise<ChildAccount> {
  requireAccess(ctx, "CHILD_ACCOUNTS", "childAccount.create");
  const { viewer, request } = ctx;
  if (viewer.parent) throw conflict("A child account has no child accounts: there is one level.");
  const { accountName, email, password } = parse(AddChildAccountInput.extend({ password: newPassword(raw.accountName, raw.email, viewer.accountName) }), raw);
  const passwordHash = await hashPassword(password);
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      const [held] = await tx.select({ count: count() }).from(accounts).where(eq(accounts.parentAccountId, viewer.accountId));
      if (held!.count >= CHILD_ACCOUNTS_MAX) throw badInput({ accountName: `An account has at most ${CHILD_ACCOUNTS_MAX} child accounts.` });
      const childId = await insertChild(tx, { accountName, accountEmail: email, passwordHash });
      await asChild(tx, childId, (own) => recordDoneBy(own, request, actorFromAbove(viewer, childId), { action: "account.open" }));
      await recordDone(tx, ctx, { action: "childAccount.add", object: asObject({ accountId: childId, name: accountName }) });
      return readChild(tx, viewer.accountId, childId);
    });
  } catch (error) {
    const taken = TAKEN[uniqueViolation(error) ?? ""];
    throw taken ? badInput(taken) : error;
  }
}
