import { sql } from "drizzle-orm";
import { z } from "zod";

import { callerIds } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { tryCode } from "@/lib/numbers/verification-calls/code";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";

import {
  type CallerId,
  callerIdAuditObject,
  callerIdById,
  lockCallerId,
  readCallerId,
  VERIFIED_FOR,
} from "./caller-id";

const VerifyCallerIdInput = z.object({
  id: z.string(),
  code: z.string().max(40, "This is not the code that was read out."),
});

export type VerifyCallerIdInput = z.input<typeof VerifyCallerIdInput>;

/**
 * Verifies a caller ID with the code of the last call, for a year from now.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT for a code that is wrong, which uses up an attempt, or expired
 */
export async function verifyCallerId(ctx: Ctx, raw: VerifyCallerIdInput): Promise<CallerId> {
  requireAccess(ctx, "CALLER_IDS");
  const { id, code } = parse(VerifyCallerIdInput, raw);
  const { accountId } = ctx.viewer;
  // A wrong code uses up an attempt, which has to be committed, so the error is thrown after the transaction.
  const { verified, refusal } = await withAccount(inAccount(ctx), async (tx) => {
    const locked = await lockCallerId(tx, accountId, id);
    const { codeHash, codeExpiresAt, codeAttemptsLeft } = locked;
    const { result, kept } = tryCode(accountId, { codeHash, codeExpiresAt, codeAttemptsLeft }, code);
    if (result !== "RIGHT") {
      await tx.update(callerIds).set(kept).where(callerIdById(accountId, locked.callerIdId));
      return {
        verified: null,
        refusal:
          result === "WRONG"
            ? wrong(kept.codeAttemptsLeft)
            : "There is no code that could be typed in now. Have the number called again.",
      };
    }
    await tx
      .update(callerIds)
      .set({ ...kept, active: true, verifiedUntil: sql`now() + ${VERIFIED_FOR}`, version: locked.version + 1 })
      .where(callerIdById(accountId, locked.callerIdId));
    const after = await readCallerId(tx, accountId, locked.callerIdId);
    await recordDone(tx, ctx, {
      action: "callerId.verify",
      object: callerIdAuditObject(locked),
      old: { verifiedUntil: locked.verifiedUntil },
      new: { verifiedUntil: after.verifiedUntil },
    });
    return { verified: after, refusal: "" };
  });
  if (!verified) throw badInput({ code: refusal });
  return verified;
}

function wrong(left: number): string {
  if (left === 0) return "This is not the code, and that was the last try. Have the number called again.";
  return `This is not the code. ${left === 1 ? "One try is" : `${left} tries are`} left.`;
}
