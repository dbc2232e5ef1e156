import { sql } from "drizzle-orm";
import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { batchOf, ExternalId, Id, Moment, OptionalId, Span, Text } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { ownAcdQueues, owned, ownUsers } from "./owned";

const EVENTS_MAX = 100;

const OptionalSpan = Span.nullish().transform((span) => span ?? null);

const AcdSessionInput = z.object({
  externalId: ExternalId,
  acdRequestId: ExternalId.nullish().transform((id) => id ?? null),
  acdQueueId: Id,
  userId: OptionalId,
  priority: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .nullish()
    .transform((priority) => priority ?? 0),
  beganAt: Moment,
  waitingSeconds: Span,
  inServiceSeconds: OptionalSpan,
  afterServiceSeconds: OptionalSpan,
  events: z
    .array(z.object({ type: Text(50).min(1, "Say what happened."), time: Moment }))
    .max(EVENTS_MAX, `A session has at most ${EVENTS_MAX} events.`),
});

const Input = z.object({ sessions: batchOf(AcdSessionInput, ({ externalId }) => externalId) });

export type AcdSessionInput = z.input<typeof AcdSessionInput>;

/**
 * Stores calls in ACD queues. A report replaces the stored one unless it is shorter, which makes it stale.
 * @throws BAD_USER_INPUT that names the item whose queue or user is not the account's
 */
export async function putAcdSessions(ctx: Ctx, raw: readonly AcdSessionInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { sessions } = parse(Input, { sessions: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const queues = await ownAcdQueues(
      tx,
      accountId,
      sessions.map(({ acdQueueId }) => acdQueueId),
    );
    const users = await ownUsers(
      tx,
      accountId,
      sessions.map(({ userId }) => userId),
    );
    const items = sessions.map((session, index) => ({
      ...session,
      applicationId: owned(queues, session.acdQueueId, "queue", `sessions.${index}.acdQueueId`).applicationId,
      userName: session.userId === null ? null : owned(users, session.userId, "user", `sessions.${index}.userId`).name,
    }));
    const shape = `"externalId" text, "applicationId" bigint, "acdRequestId" text, "acdQueueId" bigint, "userId" bigint, "userName" text, priority integer, "beganAt" timestamptz,
      "waitingSeconds" integer, "inServiceSeconds" integer, "afterServiceSeconds" integer, events jsonb`;
    const length = (row: string) =>
      sql.raw(
        `(${row}.waiting_seconds::bigint + coalesce(${row}.in_service_seconds, 0) + coalesce(${row}.after_service_seconds, 0))`,
      );
    const written = await rowsOf<Written>(
      tx,
      sql`insert into acd_sessions as stored (account_id, application_id, external_id, acd_request_id, acd_queue_id, user_id, user_name, priority, began_at,
          waiting_seconds, in_service_seconds, after_service_seconds, events)
        select ${accountId}, "applicationId", "externalId", "acdRequestId", "acdQueueId", "userId", "userName", priority, "beganAt",
          "waitingSeconds", "inServiceSeconds", "afterServiceSeconds", events
        from ${asTable(items, shape)} order by "externalId"
        on conflict (account_id, external_id) do update set
          acd_request_id = coalesce(excluded.acd_request_id, stored.acd_request_id), user_id = excluded.user_id, user_name = case when stored.user_id = excluded.user_id then stored.user_name else excluded.user_name end,
          priority = excluded.priority, waiting_seconds = excluded.waiting_seconds, in_service_seconds = excluded.in_service_seconds,
          after_service_seconds = excluded.after_service_seconds, events = excluded.events
        where ${length("stored")} <= ${length("excluded")} and jsonb_array_length(stored.events) <= jsonb_array_length(excluded.events)
          and (stored.acd_request_id, stored.user_id, stored.priority, stored.waiting_seconds, stored.in_service_seconds, stored.after_service_seconds, stored.events)
          is distinct from (coalesce(excluded.acd_request_id, stored.acd_request_id), excluded.user_id, excluded.priority, excluded.waiting_seconds, excluded.in_service_seconds, excluded.after_service_seconds, excluded.events)
        returning xmax = 0 as added`,
    );
    const counts = countsOf(written, sessions.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putAcdSessions" });
    return counts;
  });
}
