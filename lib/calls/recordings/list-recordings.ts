import { asc, sql } from "drizzle-orm";

import { recordings } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { CALL_HISTORY_SECTIONS } from "@/lib/calls/calls/call-session";
import { bySession, firstOfEach } from "@/lib/calls/calls/per-session";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";

import { type Recording, recordingColumns } from "./recording";

/** Returns the recordings of each session in the order of `sessionIds`, each oldest first, at most 200 per session. */
export async function listRecordings(ctx: Ctx, sessionIds: readonly number[]): Promise<Recording[][]> {
  requireAny(ctx, ...CALL_HISTORY_SECTIONS);
  const first = firstOfEach(
    "recordings",
    { id: "record_id", time: "started_at", only: sql`part.deleted_at is null` },
    ctx.viewer.accountId,
    sessionIds,
  );
  const rows = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(recordingColumns)
      .from(recordings)
      .where(first)
      .orderBy(asc(recordings.startedAt), asc(recordings.recordId)),
  );
  return bySession(sessionIds, rows);
}
