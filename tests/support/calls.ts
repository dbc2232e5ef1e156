import { sql } from "drizzle-orm";
import { Readable } from "node:stream";

import { storeFile } from "@/lib/platform/files/store";

import { unique } from "./names";
import { asSuperuser } from "./world";

interface SessionOf {
  /** The application's id as in the API. */
  applicationId: string;
  startedAt?: Date;
  duration?: number;
  successful?: boolean;
  finishReason?: string;
  rule?: { id: number; name: string };
  user?: { id: number; name: string };
  customData?: string;
  /** One entry per call. */
  calls?: { local?: string; remote?: string; incoming?: boolean; customData?: string }[];
  log?: string;
  logStoreUntil?: Date;
}

const HOUR_MS = 3_600_000;

/** Inserts a call session as the engine would, by default with a call, and returns its id as in the API. */
export async function addCallSession({ id: accountId }: { id: number }, given: SessionOf): Promise<string> {
  const {
    applicationId,
    duration = 60,
    successful = true,
    finishReason = "NORMAL",
    rule,
    user,
    customData = "",
    calls = [{}],
    log,
  } = given;
  const startedAt = (given.startedAt ?? new Date(Date.now() - HOUR_MS)).toISOString();
  const [session] = await asSuperuser<{ id: string }>(sql`
    insert into call_sessions (account_id, external_id, application_id, application_name, rule_id, rule_name, user_id, user_name, started_at, duration,
      initiator_address, finish_reason, successful, custom_data, cost)
    select ${accountId}::bigint, ${unique("session-")}, application_id, name, ${rule?.id ?? null}::bigint, ${rule?.name ?? null}, ${user?.id ?? null}::bigint, ${user?.name ?? null},
      ${startedAt}::timestamptz, ${duration}, '203.0.113.7', ${finishReason}::finish_reason, ${successful}, ${customData}, 0.0125
    from applications where application_id = ${applicationId}::bigint returning call_session_history_id::text as id`);
  const { id } = session!;
  for (const {
    local = "+493090182000",
    remote = "+4915112345678",
    incoming = true,
    customData: ofCall = "",
  } of calls) {
    await asSuperuser(sql`
      insert into calls (account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number, remote_number_type, incoming, successful,
        cost, custom_data, session_started_at, application_id)
      values (${accountId}, ${id}, ${unique("call-")}, ${startedAt}::timestamptz, ${duration}, ${local}, ${remote}, 'mobile', ${incoming}, ${successful}, 0.0100, ${ofCall},
        ${startedAt}::timestamptz, ${applicationId}::bigint)`);
  }
  if (log !== undefined) {
    const storeUntil = (given.logStoreUntil ?? new Date(Date.now() + 24 * HOUR_MS)).toISOString();
    await asSuperuser(
      sql`insert into session_logs (call_session_history_id, account_id, text, size, store_until) values (${id}, ${accountId}, ${log}, ${Buffer.byteLength(log)}, ${storeUntil}::timestamptz)`,
    );
  }
  return id;
}

/** Inserts a recording of a call session, by default with a file, and returns its id and the file's key. */
export async function addRecording(
  { id: accountId }: { id: number },
  sessionId: string,
  {
    name = "talk",
    content = Buffer.from("RIFF some sound"),
    contentType = "audio/wav",
  }: { name?: string; content?: Buffer | null; contentType?: string } = {},
) {
  const file = content && (await storeFile(accountId, "recordings", Readable.from([content]), 1_000_000));
  const [recording] = await asSuperuser<{ id: string }>(sql`
    insert into recordings (account_id, call_session_history_id, external_id, name, started_at, duration, file_key, file_size, content_type, cost)
    values (${accountId}, ${sessionId}, ${unique("recording-")}, ${name}, now(), 12, ${file?.key ?? null}, ${file?.size ?? null}, ${file ? contentType : null}, 0.0020) returning record_id::text as id`);
  return { id: recording!.id, fileKey: file?.key };
}

/** Inserts a resource usage of a call session. */
export async function addResourceUsage({ id: accountId }: { id: number }, sessionId: string): Promise<void> {
  await asSuperuser(sql`
    insert into resource_usages (account_id, call_session_history_id, external_id, resource_type, quantity, unit, cost, used_at)
    values (${accountId}, ${sessionId}, ${unique("usage-")}, 'ASR', 2.5000, 'minute', 0.0300, now())`);
}
