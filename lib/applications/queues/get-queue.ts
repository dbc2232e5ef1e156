import { and, count, eq, inArray } from "drizzle-orm";

import { acdQueueStates, acdQueueUsers, type QueuedCall } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { Skill } from "@/lib/applications/skills/skill";
import type { NamedUser } from "@/lib/applications/users/choose-users";
import { readUserNames } from "@/lib/applications/users/user";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";

import { type Queue, readQueue } from "./queue";
import { skillsOfQueues } from "./queue-skills";

/**
 * Returns one queue of the account.
 * @throws NOT_FOUND
 */
export async function getQueue(ctx: Ctx, rawId: string): Promise<Queue> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const acdQueueId = parseId(rawId, "queue");
  return withAccount(inAccount(ctx), (tx) => readQueue(tx, ctx.viewer.accountId, acdQueueId));
}

/** Returns the skills that each queue requires, ordered by name, in the order of `acdQueueIds`. */
export async function getSkillsOfQueues(ctx: Ctx, acdQueueIds: readonly number[]): Promise<Skill[][]> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const byQueue = await withAccount(inAccount(ctx), (tx) => skillsOfQueues(tx, ctx.viewer.accountId, acdQueueIds));
  return acdQueueIds.map((id) => byQueue.get(id) ?? []);
}

/** Counts the users of each queue, in the order of `acdQueueIds`. */
export async function countOperators(ctx: Ctx, acdQueueIds: readonly number[]): Promise<number[]> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const counted = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ acdQueueId: acdQueueUsers.acdQueueId, operators: count() })
      .from(acdQueueUsers)
      .where(
        and(eq(acdQueueUsers.accountId, ctx.viewer.accountId), inArray(acdQueueUsers.acdQueueId, [...acdQueueIds])),
      )
      .groupBy(acdQueueUsers.acdQueueId),
  );
  const byQueue = new Map(counted.map((row) => [row.acdQueueId, row.operators]));
  return acdQueueIds.map((id) => byQueue.get(id) ?? 0);
}

/** A call in a queue, with the user who serves it; null when there is none or the user was deleted. */
export interface CallInQueue extends Omit<QueuedCall, "userId"> {
  user: NamedUser | null;
}

/** State of a queue as last reported by the engine; users deleted since are omitted. */
export interface QueueState {
  readyUsers: NamedUser[];
  lockedUsers: NamedUser[];
  afterServiceUsers: NamedUser[];
  waiting: CallInQueue[];
  inService: CallInQueue[];
  reportedAt: Date;
}

/** Returns the state of each queue, in the order of `acdQueueIds`; null when the engine has not reported yet. */
export async function getQueueStates(ctx: Ctx, acdQueueIds: readonly number[]): Promise<(QueueState | null)[]> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const states = await tx
      .select()
      .from(acdQueueStates)
      .where(and(eq(acdQueueStates.accountId, accountId), inArray(acdQueueStates.acdQueueId, [...acdQueueIds])));
    const mentioned = states.flatMap(({ readyUserIds, lockedUserIds, afterServiceUserIds, inService, waiting }) => [
      ...readyUserIds,
      ...lockedUserIds,
      ...afterServiceUserIds,
      ...[...inService, ...waiting].flatMap(({ userId }) => userId ?? []),
    ]);
    const names = await readUserNames(tx, accountId, [...new Set(mentioned)]);
    const user = (userId: number) => (names.has(userId) ? [{ userId, name: names.get(userId)! }] : []);
    const call = ({ userId, ...rest }: QueuedCall): CallInQueue => ({
      ...rest,
      user: userId === undefined ? null : (user(userId)[0] ?? null),
    });
    const byQueue = new Map(
      states.map((state): [number, QueueState] => [
        state.acdQueueId,
        {
          readyUsers: state.readyUserIds.flatMap(user),
          lockedUsers: state.lockedUserIds.flatMap(user),
          afterServiceUsers: state.afterServiceUserIds.flatMap(user),
          waiting: state.waiting.map(call),
          inService: state.inService.map(call),
          reportedAt: state.reportedAt,
        },
      ]),
    );
    return acdQueueIds.map((id) => byQueue.get(id) ?? null);
  });
}
