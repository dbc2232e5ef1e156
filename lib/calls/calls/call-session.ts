import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callSessions } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import type { SectionId } from "@/lib/policy/sections";

/** Sections that each give access to call sessions with all their parts. */
export const CALL_HISTORY_SECTIONS = [
  "APPLICATION_CALL_HISTORY",
  "CALL_HISTORY",
] as const satisfies readonly SectionId[];

type FinishReason = (typeof callSessions.finishReason.enumValues)[number];

export const finishReasons = callSessions.finishReason.enumValues;

/** Run of a rule's scenarios, with the names of application, rule and user at that time. Its duration is in seconds. */
export interface CallSession {
  callSessionHistoryId: number;
  externalId: string;
  applicationId: number;
  applicationName: string;
  ruleId: number | null;
  ruleName: string | null;
  userId: number | null;
  userName: string | null;
  startedAt: Date;
  duration: number;
  initiatorAddress: string | null;
  mediaServerAddress: string | null;
  audioQuality: "STANDARD" | "HD" | "ULTRA_HD";
  finishReason: FinishReason;
  successful: boolean;
  customData: string;
  cost: string;
}

export const callSessionColumns = {
  callSessionHistoryId: callSessions.callSessionHistoryId,
  externalId: callSessions.externalId,
  applicationId: callSessions.applicationId,
  applicationName: callSessions.applicationName,
  ruleId: callSessions.ruleId,
  ruleName: callSessions.ruleName,
  userId: callSessions.userId,
  userName: callSessions.userName,
  startedAt: callSessions.startedAt,
  duration: callSessions.duration,
  initiatorAddress: callSessions.initiatorAddress,
  mediaServerAddress: callSessions.mediaServerAddress,
  audioQuality: callSessions.audioQuality,
  finishReason: callSessions.finishReason,
  successful: callSessions.successful,
  customData: callSessions.customData,
  cost: callSessions.cost,
};

/**
 * Reads a call session of the account.
 * @throws NOT_FOUND
 */
export async function readCallSession(tx: Tx, accountId: number, rawId: string): Promise<CallSession> {
  const id = parseId(rawId, "call session");
  const [session] = await tx
    .select(callSessionColumns)
    .from(callSessions)
    .where(and(eq(callSessions.accountId, accountId), eq(callSessions.callSessionHistoryId, id)));
  if (!session) throw notFound("call session");
  return session;
}
