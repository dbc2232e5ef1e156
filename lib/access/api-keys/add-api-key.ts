import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { confirmPassword, readPasswordHash, WRONG_PASSWORD } from "@/lib/access/auth/confirm-password";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { PASSWORD_MAX } from "@/lib/access/auth/password-length";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requireOwnPerson } from "@/lib/platform/ctx";
import { badInput, parse, unauthenticated } from "@/lib/platform/errors";

import { apiKeyAuditObject } from "./api-key";
import { makeKey, type NewApiKey } from "./make-key";

const AddApiKeyInput = z.object({ password: z.string().max(PASSWORD_MAX * 2, WRONG_PASSWORD) });

export type AddApiKeyInput = z.input<typeof AddApiKeyInput>;

/**
 * Creates an API key after confirming the account's password. The key is in the response only and is never stored.
 * @throws FORBIDDEN, also for service accounts and API keys; BAD_USER_INPUT for a wrong password or one key too many;
 * RATE_LIMITED
 */
export async function addApiKey(ctx: Ctx, raw: AddApiKeyInput): Promise<NewApiKey> {
  requireAccess(ctx, "API_KEYS");
  requireOwnPerson(ctx);
  const { password } = parse(AddApiKeyInput, raw);
  const hash = await confirmPassword(ctx, password, "apiKey.add");
  if (hash === undefined) throw badInput({ password: WRONG_PASSWORD });
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    if ((await readPasswordHash(tx, ctx.viewer)) !== hash)
      throw unauthenticated("Your password was changed meanwhile.");
    const made = await makeKey(tx, ctx.viewer.accountId);
    await recordDone(tx, ctx, { action: "apiKey.add", object: apiKeyAuditObject(made.apiKey) });
    return made;
  });
}
