import { sql } from "drizzle-orm";
import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { batchOf, ExternalId, Text } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { owned, ownSessions } from "./owned";

const SessionLogInput = z.object({ sessionExternalId: ExternalId, text: Text(4_000_000) });

const Input = z.object({ logs: batchOf(SessionLogInput, ({ sessionExternalId }) => sessionExternalId) });

export type SessionLogInput = z.input<typeof SessionLogInput>;

/**
 * Stores the logs of sessions' scenarios for a month from the session's end. A log replaces the stored one unless it is
 * shorter; a shorter or expired one is ignored.
 * @throws BAD_USER_INPUT that names the item whose session is unknown
 */
export async function putSessionLogs(ctx: Ctx, raw: readonly SessionLogInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { logs } = parse(Input, { logs: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const sessions = await ownSessions(
      tx,
      accountId,
      logs.map(({ sessionExternalId }) => sessionExternalId),
    );
    const items = logs.map(({ sessionExternalId, text }, index) => ({
      session: owned(sessions, sessionExternalId, "session", `logs.${index}.sessionExternalId`).id,
      text,
      size: Buffer.byteLength(text),
    }));
    const written = await rowsOf<Written>(
      tx,
      sql`insert into session_logs as stored (account_id, call_session_history_id, text, size, store_until)
        select ${accountId}, item.session, item.text, item.size, ended.at + interval '1 month'
        from ${asTable(items, "session bigint, text text, size integer")}
        join call_sessions on call_sessions.account_id = ${accountId} and call_session_history_id = item.session
        cross join lateral (select started_at + make_interval(secs => duration) as at) ended
        where ended.at + interval '1 month' > now() order by item.session
        on conflict (call_session_history_id) do update set text = excluded.text, size = excluded.size, store_until = excluded.store_until
        where stored.size <= excluded.size and stored.text <> excluded.text
        returning xmax = 0 as added`,
    );
    const counts = countsOf(written, logs.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putSessionLogs" });
    return counts;
  });
}
