import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { pstnBlackList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { EntryDescription } from "@/lib/platform/net/entry-description";

import { noRoomFor, roomOf } from "./blocked-caller";
import { Caller, isNumber } from "./caller";

const LINES_MAX = 1_000;

const ImportBlockedCallersInput = z.object({
  text: z
    .string()
    .transform((text) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ line: index + 1, typed: line.trim() }))
        .filter(({ typed }) => typed !== ""),
    )
    .refine((lines) => lines.length > 0, "Paste at least one line.")
    .refine((lines) => lines.length <= LINES_MAX, `Paste at most ${LINES_MAX.toLocaleString("en")} lines at a time.`),
  description: EntryDescription,
});

export type ImportBlockedCallersInput = z.input<typeof ImportBlockedCallersInput>;

/** Result of a line. */
export interface ImportedLine {
  /** Starts at 1. */
  line: number;
  typed: string;
  status: "ADDED" | "KNOWN" | "REFUSED";
  /** Reason for a refusal, otherwise null. */
  problem: string | null;
}

/**
 * Adds the numbers and patterns of a text to the PSTN black list, one per line. Invalid lines are reported and do not
 * prevent the others from being added.
 * @throws FORBIDDEN, BAD_USER_INPUT
 */
export async function importBlockedCallers(ctx: Ctx, raw: ImportBlockedCallersInput): Promise<ImportedLine[]> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  const { text: lines, description } = parse(ImportBlockedCallersInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const read = lines.map(({ line, typed }) => ({ line, typed, ...readLine(typed) }));
    const known = new Set(
      await knownOf(
        tx,
        accountId,
        read.map(({ phone }) => phone),
      ),
    );
    const room = await roomOf(tx, accountId);
    const wanted = new Set<string>();
    const report = read.map(({ line, typed, phone, problem }): ImportedLine => {
      if (known.has(phone)) return { line, typed, status: "KNOWN", problem: null };
      const refusal = problem ?? noRoomFor(phone, room);
      if (refusal) return { line, typed, status: "REFUSED", problem: refusal };
      known.add(phone);
      wanted.add(phone);
      room.entries--;
      if (!isNumber(phone)) room.patterns--;
      return { line, typed, status: "ADDED", problem: null };
    });
    if (wanted.size > 0) {
      await tx.insert(pstnBlackList).values([...wanted].map((phone) => ({ accountId, phone, description })));
      await recordDone(tx, ctx, {
        action: "blockedCaller.import",
        object: { kind: "account", id: accountId, name: ctx.viewer.accountName },
        new: { added: wanted.size, description },
      });
    }
    return report;
  });
}

/** Parses the entry of a line, or returns why it is invalid. */
function readLine(typed: string): { phone: string; problem?: string } {
  const read = Caller.safeParse(typed);
  return read.success ? { phone: read.data } : { phone: "", problem: read.error.issues[0]!.message };
}

async function knownOf(tx: Tx, accountId: number, phones: string[]): Promise<string[]> {
  const found = await tx
    .select({ phone: pstnBlackList.phone })
    .from(pstnBlackList)
    .where(and(eq(pstnBlackList.accountId, accountId), inArray(pstnBlackList.phone, phones)));
  return found.map(({ phone }) => phone);
}
