import { sql } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { asTable, rowsOf, type Written } from "@/lib/engine/counts";
import { ownSessions } from "@/lib/engine/owned";
import { badInput } from "@/lib/platform/errors";

import { type CallSession } from "./input";
import { type Names } from "./names";
import { sumOf } from "./sums";

export const writeSessions = (tx: Tx, accountId: number, sessions: readonly (CallSession & Names)[]) => {
  const items = sessions.map(({ calls, recordings, resourceUsages, ...session }) => ({
    ...session,
    successful: calls.some(({ successful }) => successful),
    cost: sumOf([...calls, ...recordings, ...resourceUsages].map(({ cost }) => cost)),
  }));
  const shape = `"externalId" text, "applicationId" bigint, "applicationName" text, "ruleId" bigint, "ruleName" text, "userId" bigint, "userName" text,
    "startedAt" timestamptz, duration integer, "initiatorAddress" text, "mediaServerAddress" text, "audioQuality" audio_quality,
    "finishReason" finish_reason, successful boolean, "customData" text, cost numeric`;
  return rowsOf<Written & { id: string; externalId: string }>(
    tx,
    sql`insert into call_sessions as stored (account_id, external_id, application_id, application_name, rule_id, rule_name, user_id, user_name,
        started_at, duration, initiator_address, media_server_address, audio_quality, finish_reason, successful, custom_data, cost)
      select ${accountId}, "externalId", "applicationId", "applicationName", "ruleId", "ruleName", "userId", "userName",
        "startedAt", duration, "initiatorAddress", "mediaServerAddress", "audioQuality", "finishReason", successful, "customData", cost
      from ${asTable(items, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        rule_id = excluded.rule_id,
        rule_name = case when stored.rule_id = excluded.rule_id then stored.rule_name else excluded.rule_name end,
        user_id = excluded.user_id,
        user_name = case when stored.user_id = excluded.user_id then stored.user_name else excluded.user_name end,
        duration = excluded.duration, initiator_address = excluded.initiator_address, media_server_address = excluded.media_server_address,
        audio_quality = excluded.audio_quality, finish_reason = excluded.finish_reason, custom_data = excluded.custom_data,
        successful = stored.successful or excluded.successful
      where stored.application_id = excluded.application_id and stored.started_at = excluded.started_at and stored.duration <= excluded.duration
        and (stored.rule_id, stored.user_id, stored.duration, stored.initiator_address, stored.media_server_address, stored.audio_quality,
          stored.finish_reason, stored.custom_data, stored.successful)
        is distinct from (excluded.rule_id, excluded.user_id, excluded.duration, excluded.initiator_address, excluded.media_server_address,
          excluded.audio_quality, excluded.finish_reason, excluded.custom_data, stored.successful or excluded.successful)
      returning call_session_history_id::text as id, external_id as "externalId", xmax = 0 as added`,
  );
};

/**
 * Returns our id of each session of the batch, by the engine's id.
 * @throws BAD_USER_INPUT for a session stored with another application or start
 */
export async function idsOf(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  written: readonly { id: string; externalId: string }[],
): Promise<Map<string, number>> {
  const ids = new Map(written.map(({ id, externalId }) => [externalId, Number(id)]));
  const untouched = sessions.filter(({ externalId }) => !ids.has(externalId));
  if (untouched.length === 0) return ids;
  const stored = await ownSessions(
    tx,
    accountId,
    untouched.map(({ externalId }) => externalId),
  );
  for (const { externalId, applicationId, startedAt } of untouched) {
    const session = stored.get(externalId)!;
    if (session.applicationId !== applicationId || session.startedAt.getTime() !== startedAt.getTime()) {
      const path = `sessions.${sessions.findIndex((other) => other.externalId === externalId)}`;
      throw badInput({
        [path]: `The session ${externalId} was reported with another application or another start before: ${path}.`,
      });
    }
    ids.set(externalId, session.id);
  }
  return ids;
}
