import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { accounts } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";
import { newPassword } from "@/lib/access/auth/new-password";
import { type NewSession, openSession } from "@/lib/access/auth/open-session";
import { hashPassword } from "@/lib/access/auth/password-hash";
import { attemptOf, beginSignUp } from "@/lib/access/auth/throttle";
import type { Ctx } from "@/lib/platform/ctx";
import { badInput, parse, rateLimited } from "@/lib/platform/errors";

import { AccountEmail, AccountName, TAKEN } from "./opening";

const SignUpInput = z.object({ accountName: AccountName, email: AccountEmail, password: z.string() });

export type SignUpInput = z.input<typeof SignUpInput>;

/**
 * Creates a main account and logs it in.
 * @throws BAD_USER_INPUT for an invalid or taken name or e-mail, or a rejected password; RATE_LIMITED for too many
 * sign-ups from one address
 */
export async function signUp(ctx: Ctx, raw: SignUpInput): Promise<NewSession> {
  if (!(await beginSignUp(ctx.request.address)))
    throw rateLimited("Too many new accounts from your address. Try again later.");
  const input = parse(SignUpInput.extend({ password: newPassword(raw.accountName, raw.email) }), raw);
  const passwordHash = await hashPassword(input.password);
  try {
    return await withSignIn(async (tx) => {
      const [account] = await tx
        .insert(accounts)
        .values({ accountName: input.accountName, accountEmail: input.email, passwordHash })
        .returning({ accountId: accounts.accountId });
      const { accountId } = account!;
      const actor = {
        accountId,
        kind: "MAIN_ACCOUNT",
        subuserId: null,
        name: input.accountName,
        roles: ["MainAccount"],
      } as const;
      // Makes the sign-up address a known address of the account.
      const attempt = attemptOf(actor, { realm: "account", name: input.accountName, address: ctx.request.address });
      return openSession(tx, ctx, actor, attempt, "account.signUp");
    });
  } catch (error) {
    const taken = TAKEN[uniqueViolation(error) ?? ""];
    throw taken ? badInput(taken) : error;
  }
}
