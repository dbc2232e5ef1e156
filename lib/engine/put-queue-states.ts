import { sql } from "drizzle-orm";
import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { BATCH_MAX, batchOf, Id, Moment, OptionalId, Span, Text } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { ownAcdQueues, owned, ownUsers } from "./owned";

const Users = z.array(Id).max(BATCH_MAX, `At most ${BATCH_MAX} users.`);

const QueuedCallInput = z.object({
  callerId: Text(128),
  priority: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  waitingTime: Span,
  userId: OptionalId,
});

const QueuedCalls = z.array(QueuedCallInput).max(BATCH_MAX, `At most ${BATCH_MAX} calls.`);

const QueueStateInput = z.object({
  acdQueueId: Id,
  readyUserIds: Users,
  lockedUserIds: Users,
  afterServiceUserIds: Users,
  waiting: QueuedCalls,
  inService: QueuedCalls,
  reportedAt: Moment,
});

const Input = z.object({ states: batchOf(QueueStateInput, ({ acdQueueId }) => String(acdQueueId)) });

export type QueueStateInput = z.input<typeof QueueStateInput>;

/**
 * Stores the ready users and the calls of ACD queues. A state that is not newer than the stored one is ignored.
 * @throws BAD_USER_INPUT that names the item whose queue or users are not the account's
 */
export async function putQueueStates(ctx: Ctx, raw: readonly QueueStateInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { states } = parse(Input, { states: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const queues = await ownAcdQueues(
      tx,
      accountId,
      states.map(({ acdQueueId }) => acdQueueId),
    );
    const users = await ownUsers(
      tx,
      accountId,
      states.flatMap(usersOf).map(({ userId }) => userId),
    );
    states.forEach((state, index) => {
      owned(queues, state.acdQueueId, "queue", `states.${index}.acdQueueId`);
      for (const { userId, path } of usersOf(state)) owned(users, userId, "user", `states.${index}.${path}`);
    });
    const shape = `"acdQueueId" bigint, "readyUserIds" bigint[], "lockedUserIds" bigint[], "afterServiceUserIds" bigint[], waiting jsonb, "inService" jsonb, "reportedAt" timestamptz`;
    const calls = (list: z.output<typeof QueuedCalls>) =>
      list.map(({ userId, ...call }) => (userId === null ? call : { ...call, userId }));
    const items = states.map((state) => ({
      ...state,
      waiting: calls(state.waiting),
      inService: calls(state.inService),
    }));
    const written = await rowsOf<Written>(
      tx,
      sql`insert into acd_queue_states as stored (account_id, acd_queue_id, ready_user_ids, locked_user_ids, after_service_user_ids, waiting, in_service, reported_at)
        select ${accountId}, "acdQueueId", "readyUserIds", "lockedUserIds", "afterServiceUserIds", waiting, "inService", "reportedAt"
        from ${asTable(items, shape)} order by "acdQueueId"
        on conflict (acd_queue_id) do update set ready_user_ids = excluded.ready_user_ids, locked_user_ids = excluded.locked_user_ids,
          after_service_user_ids = excluded.after_service_user_ids, waiting = excluded.waiting, in_service = excluded.in_service, reported_at = excluded.reported_at
        where stored.reported_at < excluded.reported_at
        returning xmax = 0 as added`,
    );
    const counts = countsOf(written, states.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putQueueStates" });
    return counts;
  });
}

/** Returns every user id of a state with its path. */
function usersOf({
  readyUserIds,
  lockedUserIds,
  afterServiceUserIds,
  waiting,
  inService,
}: z.output<typeof QueueStateInput>): { userId: number; path: string }[] {
  const lists = Object.entries({ readyUserIds, lockedUserIds, afterServiceUserIds }).flatMap(([name, ids]) =>
    ids.map((userId, index) => ({ userId, path: `${name}.${index}` })),
  );
  const calls = Object.entries({ waiting, inService }).flatMap(([name, list]) =>
    list.flatMap(({ userId }, index) => (userId === null ? [] : [{ userId, path: `${name}.${index}.userId` }])),
  );
  return [...lists, ...calls];
}
