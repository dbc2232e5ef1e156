import { sql } from "drizzle-orm";

import { addQueue } from "@/lib/applications/queues/add-queue";
import { addQueueUsers } from "@/lib/applications/queues/queue-users";
import { addSkill } from "@/lib/applications/skills/add-skill";
import { addSmartQueue } from "@/lib/applications/smart-queue/add-smart-queue";
import { setAgent } from "@/lib/applications/smart-queue/change-agents";
import { addSmartQueueSkill } from "@/lib/applications/smart-queue/change-skills";
import { addUser, type AddUserInput } from "@/lib/applications/users/add-user";

import { type Account, asSuperuser, unique } from "./world";

/** Password that satisfies the rule for users. */
export const USER_PASSWORD = "Harbor-in-the-rain-7";

/** Creates a user of an application and returns their id and name. */
export async function makeUser({ main }: Account, applicationId: string, input: Partial<AddUserInput> = {}) {
  const user = await addUser(main, {
    applicationId,
    name: unique("user-"),
    displayName: "Ada Byron",
    password: USER_PASSWORD,
    ...input,
  });
  return { id: String(user.userId), name: user.name };
}

/** Creates a skill of the account. */
export async function makeSkill({ main }: Account, name = unique("skill ")) {
  return String((await addSkill(main, { name })).skillId);
}

/** Creates a queue of the older kind, with these users. */
export async function makeQueue({ main }: Account, applicationId: string, userIds: string[] = []) {
  const queueId = String((await addQueue(main, { applicationId, name: unique("queue ") })).acdQueueId);
  if (userIds.length > 0) await addQueueUsers(main, { queueId, userIds });
  return queueId;
}

/** Creates a SmartQueue. */
export async function makeSmartQueue({ main }: Account, applicationId: string) {
  return String((await addSmartQueue(main, { applicationId, name: unique("smart ") })).sqQueueId);
}

/** Creates a skill of an application's SmartQueue. */
export async function makeSmartQueueSkill({ main }: Account, applicationId: string) {
  return String((await addSmartQueueSkill(main, { applicationId, name: unique("skill ") })).sqSkillId);
}

/** Creates a user of an application who is an agent of its SmartQueue; returns the user's id and name. */
export async function makeAgent(account: Account, applicationId: string, queueIds: string[] = []) {
  const { id, name } = await makeUser(account, applicationId);
  await setAgent(account.main, { applicationId, userId: id, queueIds });
  return { id, name };
}

interface ReportedTask {
  status?: "IN_QUEUE" | "DISTRIBUTED" | "IN_PROCESSING" | "ENDED" | "FAILED";
  kind?: "CALL" | "IM";
  userId?: string | null;
  waitingMs?: number;
  processingMs?: number;
  customData?: string;
  minutesAgo?: number;
}

/** Inserts a task as the engine would report it. */
export async function reportTask({ id }: Account, applicationId: string, queueId: string, task: ReportedTask = {}) {
  const {
    status = "IN_QUEUE",
    kind = "CALL",
    userId = null,
    waitingMs = 1000,
    processingMs = 0,
    customData = "",
    minutesAgo = 1,
  } = task;
  await asSuperuser(sql`
    insert into sq_tasks (account_id, application_id, external_id, sq_queue_id, kind, status, user_id, skills, waiting_ms, processing_ms, custom_data, began_at)
    values (${id}, ${applicationId}::bigint, ${unique("task-")}, ${queueId}::bigint, ${kind}, ${status}, ${userId}::bigint,
      '[{"name": "Spanish", "level": 3}]', ${waitingMs}, ${processingMs}, ${customData}, now() - make_interval(mins => ${minutesAgo}))`);
}

/** Inserts the state of an older queue as the engine would report it. */
export async function reportState({ id }: Account, queueId: string, ready: string[], callerId = "+15550100") {
  await asSuperuser(sql`
    insert into acd_queue_states (account_id, acd_queue_id, ready_user_ids, locked_user_ids, after_service_user_ids, waiting, in_service, reported_at)
    values (${id}, ${queueId}::bigint, ${`{${ready.join(",")}}`}::bigint[], '{}', '{}', ${JSON.stringify([{ callerId, priority: 1, waitingTime: 12 }])}::jsonb,
      ${JSON.stringify([{ callerId, priority: 0, waitingTime: 3, userId: Number(ready[0] ?? 0) }])}::jsonb, now())`);
}

/** Inserts a call of an older queue as the engine would report it. */
export async function reportSession(
  { id }: Account,
  applicationId: string,
  queueId: string,
  { userName = null as string | null, minutesAgo = 1, waiting = 9 } = {},
) {
  await asSuperuser(sql`
    insert into acd_sessions (account_id, application_id, external_id, acd_queue_id, user_id, user_name, began_at, waiting_seconds, in_service_seconds, events)
    values (${id}, ${applicationId}::bigint, ${unique("session-")}, ${queueId}::bigint, ${userName === null ? null : 1}::bigint, ${userName}, now() - make_interval(mins => ${minutesAgo}), ${waiting},
      ${userName === null ? null : 60}::int, '[{"type": "QUEUED", "time": "2026-11-23 10:00:00"}]')`);
}
