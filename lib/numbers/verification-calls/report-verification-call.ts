import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { verificationCalls } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { OptionalText } from "@/lib/platform/input";

const ReportVerificationCallInput = z.object({
  id: z.string(),
  status: z.enum(["PLACED", "FAILED"]),
  problem: OptionalText(1_000),
});

export type ReportVerificationCallInput = z.input<typeof ReportVerificationCallInput>;

/**
 * Stores the outcome of a verification call taken by the engine. Repeating a report changes nothing.
 * @throws FORBIDDEN without the engine's grant, NOT_FOUND, CONFLICT for a call that was not taken or has another
 * outcome
 */
export async function reportVerificationCall(ctx: Ctx, raw: ReportVerificationCallInput): Promise<void> {
  requireAccess(ctx, "engine");
  const { id, status, problem } = parse(ReportVerificationCallInput, raw);
  const { accountId } = ctx.viewer;
  const mine = and(
    eq(verificationCalls.accountId, accountId),
    eq(verificationCalls.verificationCallId, parseId(id, "verification call")),
  );
  await withAccount(inAccount(ctx), async (tx) => {
    const [call] = await tx.select().from(verificationCalls).where(mine).for("update");
    if (!call) throw notFound("verification call");
    if (call.status === status) return;
    if (call.status !== "TAKEN")
      throw conflict(`This call is ${call.status}, and only one that is TAKEN is reported on.`);
    await tx.update(verificationCalls).set({ status, problem, reportedAt: new Date() }).where(mine);
    await recordDone(tx, ctx, {
      action: "verificationCall.report",
      object: { kind: "verificationCall", id: call.verificationCallId, name: `+${call.phoneNumber}` },
      new: { status, problem },
    });
  });
}
