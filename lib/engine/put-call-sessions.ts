import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { emitEvents } from "@/lib/platform/events/emit";

import { CallSessionInput, Input, kinds } from "./call-sessions/input";
import { withNames } from "./call-sessions/names";
import { newlyFailed } from "./call-sessions/newly-failed";
import { sumUp } from "./call-sessions/sums";
import { writeCalls } from "./call-sessions/write-calls";
import { writeRecordings } from "./call-sessions/write-recordings";
import { idsOf, writeSessions } from "./call-sessions/write-sessions";
import { writeUsages } from "./call-sessions/write-usages";
import { type Counts, countsOf, wrote } from "./counts";

/** Counts of a batch of sessions, by kind. */
export interface PutCallSessionsResult {
  sessions: Counts;
  calls: Counts;
  recordings: Counts;
  resourceUsages: Counts;
}

/**
 * Stores call sessions with their calls, recordings and resource usages, atomically per batch. A known external id is
 * updated: a longer duration or a new part is stored, a shorter duration is stale and ignored, and a deleted recording
 * stays deleted. Names are stored as of the first report of a session.
 * @throws BAD_USER_INPUT that names the item: an id that is not the account's, a part of another session
 */
export async function putCallSessions(ctx: Ctx, raw: readonly CallSessionInput[]): Promise<PutCallSessionsResult> {
  requireAccess(ctx, "engine");
  const { sessions } = parse(Input, { sessions: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const named = await withNames(tx, accountId, sessions);
    const failed = await newlyFailed(tx, accountId, named);
    const written = await writeSessions(tx, accountId, named);
    const ids = await idsOf(tx, accountId, sessions, written);
    const { calls, callIds } = await writeCalls(tx, accountId, sessions, ids);
    const recordings = await writeRecordings(tx, accountId, sessions, ids);
    const resourceUsages = await writeUsages(tx, accountId, sessions, ids, callIds);

    const isNew = new Set(written.filter(({ added }) => added).map(({ id }) => Number(id)));
    const grown = [...calls, ...recordings, ...resourceUsages]
      .map(({ session }) => Number(session))
      .filter((id) => !isNew.has(id));
    await sumUp(tx, accountId, [...new Set(grown)]);

    const count = (kind: (typeof kinds)[number]) => sessions.reduce((sum, session) => sum + session[kind].length, 0);
    const result = {
      sessions: countsOf(written, sessions.length),
      calls: countsOf(calls, count("calls")),
      recordings: countsOf(recordings, count("recordings")),
      resourceUsages: countsOf(resourceUsages, count("resourceUsages")),
    };
    const writtenIds = new Map(written.map(({ id, externalId }) => [externalId, Number(id)]));
    await emitEvents(
      tx,
      accountId,
      "scenario.error",
      failed.flatMap(({ externalId, applicationId, applicationName, ruleName, startedAt }) =>
        writtenIds.has(externalId)
          ? [{ callSessionHistoryId: writtenIds.get(externalId), applicationId, applicationName, ruleName, startedAt }]
          : [],
      ),
    );
    if (wrote(...Object.values(result))) await recordOften(tx, ctx, { action: "engine.putCallSessions" });
    return result;
  });
}
