import { eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { pstnBlackList } from "@/db/schema";

import { isNumber } from "./caller";

/** Caller, or pattern of callers, whose calls to the account's numbers are rejected. */
export interface BlockedCaller {
  pstnBlackListId: number;
  /** Digits of a number, or a pattern of such digits. */
  phone: string;
  description: string;
  createdAt: Date;
}

/** Maximum number of an account's entries, and of patterns among them, which are matched one by one. */
const ENTRIES_MAX = 10_000;
const PATTERNS_MAX = 200;

export const blockedCallerColumns = {
  pstnBlackListId: pstnBlackList.pstnBlackListId,
  phone: pstnBlackList.phone,
  description: pstnBlackList.description,
  createdAt: pstnBlackList.createdAt,
};

/** Condition that an entry is a pattern. */
export const isPattern = sql`${pstnBlackList.phone} !~ '^[0-9]+$'`;

/** Returns how many entries and patterns an account can still add. */
export async function roomOf(tx: Tx, accountId: number): Promise<{ entries: number; patterns: number }> {
  const [held] = await tx
    .select({ entries: sql<number>`count(*)::int`, patterns: sql<number>`(count(*) filter (where ${isPattern}))::int` })
    .from(pstnBlackList)
    .where(eq(pstnBlackList.accountId, accountId));
  return { entries: ENTRIES_MAX - held!.entries, patterns: PATTERNS_MAX - held!.patterns };
}

/** Returns why there is no room for a caller, or undefined when there is. */
export function noRoomFor(caller: string, room: { entries: number; patterns: number }): string | undefined {
  if (room.entries <= 0) return `The list has at most ${ENTRIES_MAX.toLocaleString("en")} entries.`;
  if (!isNumber(caller) && room.patterns <= 0)
    return `The list has at most ${PATTERNS_MAX} patterns. Join some of them in one.`;
  return undefined;
}

/** Returns an entry as an audit object. */
export const blockedCallerAuditObject = ({
  pstnBlackListId,
  phone,
}: Pick<BlockedCaller, "pstnBlackListId" | "phone">) => ({
  kind: "blockedCaller",
  id: pstnBlackListId,
  name: phone,
});
