import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { apiKeys } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { confirmPassword, readPasswordHash, WRONG_PASSWORD } from "@/lib/access/auth/confirm-password";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { PASSWORD_MAX } from "@/lib/access/auth/password-length";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requireOwnPerson } from "@/lib/platform/ctx";
import { badInput, conflict, parse, unauthenticated } from "@/lib/platform/errors";

import { apiKeyAuditObject, readApiKey } from "./api-key";
import { makeKey, type NewApiKey } from "./make-key";

/** Time for which the old key stays valid next to the new one, in seconds. */
const OVERLAPS = { NOW: 0, HOUR: 3_600, DAY: 86_400, WEEK: 604_800 } as const;

const RotateApiKeyInput = z.object({
  id: z.string(),
  password: z.string().max(PASSWORD_MAX * 2, WRONG_PASSWORD),
  oldKeyEnds: z.enum(["NOW", "HOUR", "DAY", "WEEK"]),
});

export type RotateApiKeyInput = z.input<typeof RotateApiKeyInput>;

/**
 * Creates an API key that replaces another one, after confirming the account's password. The old key stays valid for
 * the chosen time, but never longer than before.
 * @throws FORBIDDEN, also for service accounts and API keys; NOT_FOUND; CONFLICT for an expired key; BAD_USER_INPUT for
 * a wrong password or one key too many; RATE_LIMITED
 */
export async function rotateApiKey(ctx: Ctx, raw: RotateApiKeyInput): Promise<NewApiKey> {
  requireAccess(ctx, "API_KEYS");
  requireOwnPerson(ctx);
  const { id, password, oldKeyEnds } = parse(RotateApiKeyInput, raw);
  const hash = await confirmPassword(ctx, password, "apiKey.rotate");
  if (hash === undefined) throw badInput({ password: WRONG_PASSWORD });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    if ((await readPasswordHash(tx, ctx.viewer)) !== hash)
      throw unauthenticated("Your password was changed meanwhile.");
    const old = await readApiKey(tx, accountId, id);
    if (!old.live) throw conflict(`${old.prefix}… has ended already. Make a new key instead.`);
    const end = sql`now() + make_interval(secs => ${OVERLAPS[oldKeyEnds]})`;
    await tx
      .update(apiKeys)
      .set({ expiresAt: sql`least(${apiKeys.expiresAt}, ${end})` })
      .where(and(eq(apiKeys.accountId, accountId), eq(apiKeys.apiKeyId, old.apiKeyId)));
    const made = await makeKey(tx, accountId);
    await recordDone(tx, ctx, {
      action: "apiKey.rotate",
      object: apiKeyAuditObject(old),
      new: { key: made.apiKey.prefix, oldKeyEnds },
    });
    return made;
  });
}
