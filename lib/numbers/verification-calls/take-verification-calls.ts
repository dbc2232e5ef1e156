import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { verificationCalls } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import { unseal } from "@/lib/platform/secrets/seal";

import { CODE_MINUTES } from "./code";
import { expiry } from "./last-call";
import type { WantedCall } from "./request-verification-call";

/** Verification call taken by the engine, with the code to read out. */
export interface TakenVerificationCall extends WantedCall {
  verificationCallId: number;
  code: string;
  /** Expiry of the code, after which the call is useless. */
  expiresAt: Date;
}

const TAKEN_AT_MOST = 100;

/**
 * Assigns the oldest waiting verification calls to the caller, each only once; the engine then reports on each.
 * @throws FORBIDDEN without the engine's grant, BAD_USER_INPUT for more than 100 at once
 */
export async function takeVerificationCalls(ctx: Ctx, first: number): Promise<TakenVerificationCall[]> {
  requireAccess(ctx, "engine");
  if (first < 1 || first > TAKEN_AT_MOST) throw badInput({ first: `Take 1 to ${TAKEN_AT_MOST} calls at once.` });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const waiting = await tx
      .select({ id: verificationCalls.verificationCallId })
      .from(verificationCalls)
      .where(
        and(
          eq(verificationCalls.accountId, accountId),
          eq(verificationCalls.status, "REQUESTED"),
          sql`${verificationCalls.createdAt} >= ${expiry}`,
        ),
      )
      .orderBy(asc(verificationCalls.verificationCallId))
      .limit(first)
      .for("update", { skipLocked: true });
    if (waiting.length === 0) return [];
    const ids = waiting.map(({ id }) => id);
    const taken = await tx
      .update(verificationCalls)
      .set({ status: "TAKEN", takenAt: new Date() })
      .where(and(eq(verificationCalls.accountId, accountId), inArray(verificationCalls.verificationCallId, ids)))
      .returning();
    await recordDone(tx, ctx, { action: "verificationCall.take", new: { calls: ids } });
    return taken
      .sort((one, other) => one.verificationCallId - other.verificationCallId)
      .map(({ verificationCallId, purpose, phoneNumber, code, createdAt }) => ({
        verificationCallId,
        purpose,
        phoneNumber,
        code: unseal(accountId, code),
        expiresAt: new Date(createdAt.getTime() + CODE_MINUTES * 60_000),
      }));
  });
}
