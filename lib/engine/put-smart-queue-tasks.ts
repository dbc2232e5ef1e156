import { sql } from "drizzle-orm";
import { z } from "zod";

import { sqTaskKind, sqTaskStatus } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { batchOf, ExternalId, Id, Moment, OptionalId, OptionalText, Span, Text } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { owned, ownSmartQueues, ownUsers } from "./owned";

/** Maximum number of skills per task. */
const SKILLS_MAX = 5;

const SmartQueueTaskInput = z.object({
  externalId: ExternalId,
  sqQueueId: Id,
  kind: z.enum(sqTaskKind.enumValues),
  status: z.enum(sqTaskStatus.enumValues),
  userId: OptionalId,
  skills: z
    .array(
      z.object({
        name: Text(100).min(1, "Name the skill."),
        level: z.int().min(1, "A level is 1 to 5.").max(5, "A level is 1 to 5."),
      }),
    )
    .max(SKILLS_MAX, `A task has at most ${SKILLS_MAX} skills.`)
    .nullish()
    .transform((skills) => skills ?? []),
  waitingMs: Span,
  processingMs: Span,
  customData: OptionalText(8_192).transform((text) => text ?? ""),
  beganAt: Moment,
  endedAt: Moment.nullish().transform((end) => end ?? null),
});

const Input = z.object({ tasks: batchOf(SmartQueueTaskInput, ({ externalId }) => externalId) });

export type SmartQueueTaskInput = z.input<typeof SmartQueueTaskInput>;

/**
 * Stores calls and chats in SmartQueues. A later state of a task replaces the stored one; an earlier one is ignored.
 * @throws BAD_USER_INPUT that names the item whose queue or user is not the account's
 */
export async function putSmartQueueTasks(ctx: Ctx, raw: readonly SmartQueueTaskInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { tasks } = parse(Input, { tasks: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const queues = await ownSmartQueues(
      tx,
      accountId,
      tasks.map(({ sqQueueId }) => sqQueueId),
    );
    const users = await ownUsers(
      tx,
      accountId,
      tasks.map(({ userId }) => userId),
    );
    const items = tasks.map((task, index) => {
      if (task.userId !== null) owned(users, task.userId, "user", `tasks.${index}.userId`);
      return {
        ...task,
        applicationId: owned(queues, task.sqQueueId, "queue", `tasks.${index}.sqQueueId`).applicationId,
      };
    });
    const shape = `"externalId" text, "applicationId" bigint, "sqQueueId" bigint, kind sq_task_kind, status sq_task_status, "userId" bigint, skills jsonb,
      "waitingMs" integer, "processingMs" integer, "customData" text, "beganAt" timestamptz, "endedAt" timestamptz`;
    const written = await rowsOf<Written>(
      tx,
      sql`insert into sq_tasks as stored (account_id, application_id, external_id, sq_queue_id, kind, status, user_id, skills, waiting_ms, processing_ms,
          custom_data, began_at, ended_at)
        select ${accountId}, "applicationId", "externalId", "sqQueueId", kind, status, "userId", skills, "waitingMs", "processingMs", "customData", "beganAt", "endedAt"
        from ${asTable(items, shape)} order by "externalId"
        on conflict (account_id, external_id) do update set
          application_id = excluded.application_id, sq_queue_id = excluded.sq_queue_id, status = excluded.status, user_id = excluded.user_id, skills = excluded.skills,
          waiting_ms = excluded.waiting_ms, processing_ms = excluded.processing_ms, custom_data = excluded.custom_data, ended_at = excluded.ended_at
        where (stored.ended_at is null or excluded.ended_at is not null)
          and stored.waiting_ms::bigint + stored.processing_ms <= excluded.waiting_ms::bigint + excluded.processing_ms
          and (stored.sq_queue_id, stored.status, stored.user_id, stored.skills, stored.waiting_ms, stored.processing_ms, stored.custom_data, stored.ended_at)
          is distinct from (excluded.sq_queue_id, excluded.status, excluded.user_id, excluded.skills, excluded.waiting_ms, excluded.processing_ms, excluded.custom_data, excluded.ended_at)
        returning xmax = 0 as added`,
    );
    const counts = countsOf(written, tasks.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putSmartQueueTasks" });
    return counts;
  });
}
