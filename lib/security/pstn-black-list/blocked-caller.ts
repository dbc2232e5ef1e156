import { eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { pstnBlackList } from "@/db/schema";

import { isNumber } from "./caller";

/** A caller, or a pattern of callers, whose calls to the account's numbers are refused. */
export interface BlockedCaller {
  pstnBlackListId: number;
  /** A number's digits, or a pattern of such digits. */
  phone: string;
  description: string;
  createdAt: Date;
}

/** Entries of an account at most, and how many of them may be patterns, which are tried one by one. */
const ENTRIES_MAX = 10_000;
const PATTERNS_MAX = 200;

export const blockedCallerColumns = {
  pstnBlackListId: pstnBlackList.pstnBlackListId,
  phone: pstnBlackList.phone,
  description: pstnBlackList.description,
  createdAt: pstnBlackList.createdAt,
};

/** The condition that an entry is a pattern. */
export const isPattern = sql`${pstnBlackList.phone} !~ '^[0-9]+$'`;

/** How many entries and patterns an account may still add. */
export async function roomOf(tx: Tx, accountId: number): Promise<{ entries: number; patterns: number }> {
  const [held] = await tx
    .select({ entries: sql<number>`count(*)::int`, patterns: sql<number>`(count(*) filter (where ${isPattern}))::int` })
    .from(pstnBlackList)
    .where(eq(pstnBlackList.accountId, accountId));
  return { entries: ENTRIES_MAX - held!.entries, patterns: PATTERNS_MAX - held!.patterns };
}

/** Why there is no room for a caller; nothing where there is. */
export function noRoomFor(caller: string, room: { entries: number; patterns: number }): string | undefined {
  if (room.entries <= 0) return `The list has at most ${ENTRIES_MAX.toLocaleString("en")} entries.`;
  if (!isNumber(caller) && room.patterns <= 0)
    return `The list has at most ${PATTERNS_MAX} patterns. Join some of them in one.`;
  return undefined;
}

/** An entry as the object of an audit row. */
export const asObject = ({ pstnBlackListId, phone }: Pick<BlockedCaller, "pstnBlackListId" | "phone">) => ({
  kind: "blockedCaller",
  id: pstnBlackListId,
  name: phone,
});
