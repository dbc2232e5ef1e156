import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { audioQuality, callSessions, finishReason, recordings, transcriptionStatus } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { emitEvents } from "@/lib/platform/events/emit";
import {
  Amount,
  BATCH_MAX,
  ExternalId,
  Id,
  Moment,
  OneOf,
  OptionalAmount,
  OptionalId,
  OptionalText,
  refuseTwins,
  Span,
  Text,
} from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { noSuch, ownApplications, ownRules, ownSessions, ownUsers } from "./owned";

/** Maximum number of calls, recordings and resource usages per session, each. */
const PARTS_MAX = 100;
/** Maximum length in bytes. */
const CUSTOM_DATA_MAX = 200;

const CallInput = z.object({
  externalId: ExternalId,
  startedAt: Moment,
  duration: Span,
  localNumber: Text(128),
  remoteNumber: Text(128),
  remoteNumberType: OneOf("pstn", "mobile", "user", "sip"),
  diversionNumber: OptionalText(128),
  incoming: z.boolean(),
  successful: z.boolean(),
  cost: OptionalAmount,
  endReason: OptionalText(200),
  customData: OptionalText(2_000).transform((text) => text ?? ""),
});

const RecordingInput = z.object({
  externalId: ExternalId,
  name: OptionalText(255).transform((text) => text ?? ""),
  startedAt: Moment,
  duration: Span,
  cost: OptionalAmount,
  transcriptionStatus: z
    .enum(transcriptionStatus.enumValues)
    .nullish()
    .transform((status) => status ?? "NOT_REQUIRED"),
  transcription: OptionalText(1_000_000),
});

const ResourceUsageInput = z.object({
  externalId: ExternalId,
  resourceType: Text(100).min(1, "Say what was used."),
  quantity: Amount,
  unit: Text(30),
  cost: OptionalAmount,
  usedAt: Moment,
  callExternalId: ExternalId.nullish().transform((id) => id ?? null),
  description: OptionalText(500).transform((text) => text ?? ""),
});

const parts = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(PARTS_MAX, `A session has at most ${PARTS_MAX} of these.`)
    .nullish()
    .transform((list) => list ?? []);

const CallSessionInput = z.object({
  externalId: ExternalId,
  applicationId: Id,
  ruleId: OptionalId,
  userId: OptionalId,
  startedAt: Moment,
  duration: Span,
  initiatorAddress: OptionalText(100),
  mediaServerAddress: OptionalText(255),
  audioQuality: z
    .enum(audioQuality.enumValues)
    .nullish()
    .transform((quality) => quality ?? "STANDARD"),
  finishReason: z
    .enum(finishReason.enumValues)
    .nullish()
    .transform((reason) => reason ?? "NORMAL"),
  customData: Text(CUSTOM_DATA_MAX)
    .refine((text) => Buffer.byteLength(text) <= CUSTOM_DATA_MAX, `Custom data has at most ${CUSTOM_DATA_MAX} bytes.`)
    .nullish()
    .transform((text) => text ?? ""),
  calls: parts(CallInput),
  recordings: parts(RecordingInput),
  resourceUsages: parts(ResourceUsageInput),
});

type CallSession = z.output<typeof CallSessionInput>;
const kinds = ["calls", "recordings", "resourceUsages"] as const;

const Input = z.object({
  sessions: z
    .array(CallSessionInput)
    .max(BATCH_MAX, `A batch has at most ${BATCH_MAX} items.`)
    .superRefine((sessions, context) => {
      refuseTwins(sessions, ({ externalId }) => externalId, context);
      for (const kind of kinds) {
        const all = sessions.flatMap((session, at) =>
          session[kind].map(({ externalId }, index) => ({ externalId, path: [at, kind, index] })),
        );
        refuseTwins(
          all,
          ({ externalId }) => externalId,
          context,
          (index) => all[index]!.path,
        );
      }
    }),
});

export type CallSessionInput = z.input<typeof CallSessionInput>;

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

/** Returns the sessions that ended with a script error, without those already stored as such. */
async function newlyFailed<Session extends CallSession>(
  tx: Tx,
  accountId: number,
  sessions: readonly Session[],
): Promise<Session[]> {
  const failed = sessions.filter(({ finishReason }) => finishReason === "SCRIPT_ERROR");
  if (failed.length === 0) return [];
  const known = await tx
    .select({ externalId: callSessions.externalId })
    .from(callSessions)
    .where(
      and(
        eq(callSessions.accountId, accountId),
        eq(callSessions.finishReason, "SCRIPT_ERROR"),
        inArray(
          callSessions.externalId,
          failed.map(({ externalId }) => externalId),
        ),
      ),
    );
  const told = new Set(known.map(({ externalId }) => externalId));
  return failed.filter(({ externalId }) => !told.has(externalId));
}

interface Names {
  applicationName: string;
  ruleName: string | null;
  userName: string | null;
}

/** Adds the names of application, rule and user to each session; deleted ones keep the name stored with the session. */
async function withNames(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
): Promise<(CallSession & Names)[]> {
  const applications = await ownApplications(
    tx,
    accountId,
    sessions.map(({ applicationId }) => applicationId),
  );
  const rules = await ownRules(
    tx,
    accountId,
    sessions.map(({ ruleId }) => ruleId),
  );
  const users = await ownUsers(
    tx,
    accountId,
    sessions.map(({ userId }) => userId),
  );
  const ruleOf = ({ ruleId, applicationId }: CallSession) => {
    const rule = rules.get(ruleId ?? 0);
    return rule?.applicationId === applicationId ? rule : undefined;
  };
  const isKnown = (session: CallSession) =>
    applications.has(session.applicationId) &&
    (session.ruleId === null || ruleOf(session) !== undefined) &&
    (session.userId === null || users.has(session.userId));
  const stored = await ownSessions(
    tx,
    accountId,
    sessions.filter((session) => !isKnown(session)).map(({ externalId }) => externalId),
  );

  return sessions.map((session, index) => {
    const before = stored.get(session.externalId);
    const name = (
      id: number | null,
      found: { name: string } | undefined,
      kept: { id: number | null | undefined; name: string | null | undefined },
      what: string,
      field: string,
    ) => {
      if (id === null) return null;
      if (found) return found.name;
      if (kept.id === id) return kept.name!;
      throw noSuch(what, `sessions.${index}.${field}`);
    };
    return {
      ...session,
      applicationName: name(
        session.applicationId,
        applications.get(session.applicationId),
        { id: before?.applicationId, name: before?.applicationName },
        "application",
        "applicationId",
      )!,
      ruleName: name(session.ruleId, ruleOf(session), { id: before?.ruleId, name: before?.ruleName }, "rule", "ruleId"),
      userName: name(
        session.userId,
        users.get(session.userId ?? 0),
        { id: before?.userId, name: before?.userName },
        "user",
        "userId",
      ),
    };
  });
}

const writeSessions = (tx: Tx, accountId: number, sessions: readonly (CallSession & Names)[]) => {
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
async function idsOf(
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

interface Part extends Written {
  externalId: string;
  session: string;
}

async function writeCalls(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
) {
  const items = sessions.flatMap(({ externalId, startedAt, applicationId, calls }) =>
    calls.map((call) => ({ ...call, session: ids.get(externalId), sessionStartedAt: startedAt, applicationId })),
  );
  if (items.length === 0) return { calls: [], callIds: new Map<string, number>() };
  const shape = `session bigint, "externalId" text, "startedAt" timestamptz, duration integer, "localNumber" text, "remoteNumber" text,
    "remoteNumberType" text, "diversionNumber" text, incoming boolean, successful boolean, cost numeric, "endReason" text, "customData" text,
    "sessionStartedAt" timestamptz, "applicationId" bigint`;
  const calls = await rowsOf<Part & { id: string }>(
    tx,
    sql`insert into calls as stored (account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number,
        remote_number_type, diversion_number, incoming, successful, cost, end_reason, custom_data, session_started_at, application_id)
      select ${accountId}, session, "externalId", "startedAt", duration, "localNumber", "remoteNumber", "remoteNumberType", "diversionNumber",
        incoming, successful, cost, "endReason", "customData", "sessionStartedAt", "applicationId"
      from ${asTable(items, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        started_at = excluded.started_at, duration = excluded.duration, local_number = excluded.local_number, remote_number = excluded.remote_number,
        remote_number_type = excluded.remote_number_type, diversion_number = excluded.diversion_number, incoming = excluded.incoming,
        successful = excluded.successful, cost = excluded.cost, end_reason = excluded.end_reason, custom_data = excluded.custom_data
      where stored.call_session_history_id = excluded.call_session_history_id and stored.duration <= excluded.duration
        and (stored.started_at, stored.duration, stored.local_number, stored.remote_number, stored.remote_number_type, stored.diversion_number,
          stored.incoming, stored.successful, stored.cost, stored.end_reason, stored.custom_data)
        is distinct from (excluded.started_at, excluded.duration, excluded.local_number, excluded.remote_number, excluded.remote_number_type,
          excluded.diversion_number, excluded.incoming, excluded.successful, excluded.cost, excluded.end_reason, excluded.custom_data)
      returning call_id::text as id, external_id as "externalId", call_session_history_id::text as session, xmax = 0 as added`,
  );
  const untouched = await untouchedParts(tx, accountId, "calls", sessions, ids, calls);
  return { calls, callIds: new Map([...calls, ...untouched].map(({ externalId, id }) => [externalId, Number(id)])) };
}

async function writeRecordings(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
): Promise<Part[]> {
  const items = sessions.flatMap((session) =>
    session.recordings.map((recording) => ({ ...recording, session: ids.get(session.externalId) })),
  );
  if (items.length === 0) return [];
  const transcribed = await newlyTranscribed(tx, accountId, items);
  const shape = `session bigint, "externalId" text, name text, "startedAt" timestamptz, duration integer, cost numeric,
    "transcriptionStatus" transcription_status, transcription text`;
  const written = await rowsOf<Part & { id: string }>(
    tx,
    sql`insert into recordings as stored (account_id, call_session_history_id, external_id, name, started_at, duration, cost, transcription_status, transcription)
      select ${accountId}, session, "externalId", name, "startedAt", duration, cost, "transcriptionStatus", transcription
      from ${asTable(items, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        name = excluded.name, started_at = excluded.started_at, duration = excluded.duration, cost = excluded.cost,
        transcription_status = excluded.transcription_status, transcription = excluded.transcription
      where stored.call_session_history_id = excluded.call_session_history_id and stored.duration <= excluded.duration
        and stored.transcription_status <= excluded.transcription_status and stored.deleted_at is null
        and (stored.name, stored.started_at, stored.duration, stored.cost, stored.transcription_status, stored.transcription)
        is distinct from (excluded.name, excluded.started_at, excluded.duration, excluded.cost, excluded.transcription_status, excluded.transcription)
      returning record_id::text as id, external_id as "externalId", call_session_history_id::text as session, xmax = 0 as added`,
  );
  await untouchedParts(tx, accountId, "recordings", sessions, ids, written);
  await emitEvents(
    tx,
    accountId,
    "transcription.ready",
    written.flatMap(({ externalId, id, session }) =>
      transcribed.has(externalId)
        ? [{ recordId: Number(id), callSessionHistoryId: Number(session), startedAt: transcribed.get(externalId) }]
        : [],
    ),
  );
  return written;
}

/** Returns the start times of the recordings whose transcription is newly complete, by external id. */
async function newlyTranscribed(
  tx: Tx,
  accountId: number,
  items: readonly CallSession["recordings"][number][],
): Promise<Map<string, Date>> {
  const complete = new Map(
    items
      .filter((item) => item.transcriptionStatus === "COMPLETE")
      .map(({ externalId, startedAt }) => [externalId, startedAt]),
  );
  if (complete.size === 0) return complete;
  const known = await tx
    .select({ externalId: recordings.externalId })
    .from(recordings)
    .where(
      and(
        eq(recordings.accountId, accountId),
        eq(recordings.transcriptionStatus, "COMPLETE"),
        inArray(recordings.externalId, [...complete.keys()]),
      ),
    );
  for (const { externalId } of known) complete.delete(externalId);
  return complete;
}

async function writeUsages(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
  callIds: ReadonlyMap<string, number>,
): Promise<Part[]> {
  const items = sessions.flatMap(({ externalId, resourceUsages }, at) =>
    resourceUsages.map((usage, index) => ({
      ...usage,
      session: ids.get(externalId),
      path: `sessions.${at}.resourceUsages.${index}.callExternalId`,
    })),
  );
  if (items.length === 0) return [];
  const elsewhere = items.flatMap(({ callExternalId }) =>
    callExternalId !== null && !callIds.has(callExternalId) ? [callExternalId] : [],
  );
  const stored = new Map(
    elsewhere.length === 0
      ? []
      : (await storedParts(tx, accountId, "calls", elsewhere)).map(({ externalId, id }) => [externalId, Number(id)]),
  );
  const withCalls = items.map(({ path, ...usage }) => {
    const refCallId =
      usage.callExternalId === null ? null : (callIds.get(usage.callExternalId) ?? stored.get(usage.callExternalId));
    if (refCallId === undefined) throw noSuch("call", path);
    return { ...usage, refCallId };
  });
  const shape = `session bigint, "externalId" text, "resourceType" text, quantity numeric, unit text, cost numeric, "usedAt" timestamptz,
    "refCallId" bigint, description text`;
  const written = await rowsOf<Part>(
    tx,
    sql`insert into resource_usages as stored (account_id, call_session_history_id, external_id, resource_type, quantity, unit, cost, used_at, ref_call_id, description)
      select ${accountId}, session, "externalId", "resourceType", quantity, unit, cost, "usedAt", "refCallId", description
      from ${asTable(withCalls, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        resource_type = excluded.resource_type, quantity = excluded.quantity, unit = excluded.unit, cost = excluded.cost, used_at = excluded.used_at,
        ref_call_id = excluded.ref_call_id, description = excluded.description
      where stored.call_session_history_id = excluded.call_session_history_id and stored.quantity <= excluded.quantity
        and (stored.resource_type, stored.quantity, stored.unit, stored.cost, stored.used_at, stored.ref_call_id, stored.description)
        is distinct from (excluded.resource_type, excluded.quantity, excluded.unit, excluded.cost, excluded.used_at, excluded.ref_call_id, excluded.description)
      returning external_id as "externalId", call_session_history_id::text as session, xmax = 0 as added`,
  );
  await untouchedParts(tx, accountId, "resourceUsages", sessions, ids, written);
  return written;
}

const tables = {
  calls: ["calls", "call_id"],
  recordings: ["recordings", "record_id"],
  resourceUsages: ["resource_usages", "resource_usage_id"],
} as const;

const storedParts = (tx: Tx, accountId: number, kind: keyof typeof tables, externalIds: readonly string[]) =>
  rowsOf<{ id: string; externalId: string; session: string }>(
    tx,
    sql`select ${sql.identifier(tables[kind][1])}::text as id, external_id as "externalId", call_session_history_id::text as session
      from ${sql.identifier(tables[kind][0])} where account_id = ${accountId}
      and external_id in (select jsonb_array_elements_text(${JSON.stringify(externalIds)}::jsonb))`,
  );

/**
 * Returns the parts that an upsert left unchanged.
 * @throws BAD_USER_INPUT for a part of another session
 */
async function untouchedParts(
  tx: Tx,
  accountId: number,
  kind: keyof typeof tables,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
  written: readonly Part[],
) {
  const touched = new Set(written.map(({ externalId }) => externalId));
  const places = sessions.flatMap((session, at) =>
    session[kind].map(
      ({ externalId }, index) =>
        [externalId, { session: ids.get(session.externalId), path: `sessions.${at}.${kind}.${index}` }] as const,
    ),
  );
  const untouched = new Map(places.filter(([externalId]) => !touched.has(externalId)));
  if (untouched.size === 0) return [];
  const stored = await storedParts(tx, accountId, kind, [...untouched.keys()]);
  for (const { externalId, session } of stored) {
    const here = untouched.get(externalId)!;
    if (here.session !== Number(session))
      throw badInput({ [here.path]: `${externalId} is part of another session: ${here.path}.` });
  }
  return stored;
}

/** Recalculates the cost of sessions as the sum of the costs of their parts. */
async function sumUp(tx: Tx, accountId: number, sessionIds: readonly number[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const wanted = sql`select value::bigint from jsonb_array_elements_text(${JSON.stringify(sessionIds)}::jsonb)`;
  const costs = sql.join(
    Object.values(tables).map(
      ([table]) =>
        sql`select call_session_history_id, cost from ${sql.identifier(table)} where account_id = ${accountId} and call_session_history_id in (${wanted})`,
    ),
    sql` union all `,
  );
  await tx.execute(sql`update call_sessions set cost = total from (
      select call_session_history_id as session, sum(cost) as total from (${costs}) parts group by 1) summed
    where account_id = ${accountId} and call_session_history_id = session and cost <> total`);
}

/** Returns the exact sum of amounts with up to four decimals. */
function sumOf(amounts: readonly string[]): string {
  const units = amounts.reduce((sum, amount) => sum + unitsOf(amount), 0n);
  const digits = String(units < 0n ? -units : units).padStart(5, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function unitsOf(amount: string): bigint {
  const [whole = "", decimals = ""] = amount.replace("-", "").split(".");
  const units = BigInt(whole + decimals.padEnd(4, "0"));
  return amount.startsWith("-") ? -units : units;
}
