import { sql } from "drizzle-orm";
import { NodePgSession } from "drizzle-orm/node-postgres";
import { PgliteSession } from "drizzle-orm/pglite";
import { beforeAll, expect, it, vi } from "vitest";

import { makeSkill, makeSmartQueue, makeSmartQueueSkill } from "@/tests/support/telephony";
import { type Account, asSuperuser, makeAccount, run } from "@/tests/support/world";

// Every statement of both drivers is prepared here.
const prepared = [vi.spyOn(PgliteSession.prototype, "prepareQuery"), vi.spyOn(NodePgSession.prototype, "prepareQuery")];

let account: Account;
let applicationId: string;

beforeAll(async () => {
  account = await makeAccount();
  applicationId = await account.application();
  const [skillId, queueId, agentSkillId] = [
    await makeSkill(account),
    await makeSmartQueue(account, applicationId),
    await makeSmartQueueSkill(account, applicationId),
  ];
  await asSuperuser(sql`
    with made as (
      insert into users (account_id, name, display_name, search_text, password, used_passwords)
      select ${account.id}::bigint, 'user-' || n, 'User', 'user', 'v1:0123456789abcdef:' || repeat('x', 40), '{}' from generate_series(1, 60) n returning account_id, user_id),
    joined as (insert into user_applications select account_id, user_id, ${applicationId}::bigint from made),
    skilled as (insert into user_skills select account_id, user_id, ${skillId}::bigint from made)
    insert into sq_agents (account_id, application_id, user_id) select account_id, ${applicationId}::bigint, user_id from made`);
  await asSuperuser(
    sql`insert into sq_agent_queues select account_id, application_id, user_id, ${queueId}::bigint from sq_agents where account_id = ${account.id}`,
  );
  await asSuperuser(
    sql`insert into sq_agent_skills select account_id, application_id, user_id, ${agentSkillId}::bigint, 3 from sq_agents where account_id = ${account.id}`,
  );
  await asSuperuser(sql`
    with made as (
      insert into acd_queues (account_id, application_id, name, search_text)
      select ${account.id}::bigint, ${applicationId}::bigint, 'queue-' || n, 'queue' from generate_series(1, 60) n returning account_id, acd_queue_id),
    asked as (insert into acd_queue_skills select account_id, acd_queue_id, ${skillId}::bigint from made),
    served as (insert into acd_queue_users select made.account_id, acd_queue_id, user_id from made, users where users.account_id = made.account_id)
    insert into acd_queue_states select account_id, acd_queue_id, array(select user_id from users where account_id = ${account.id}), '{}', '{}', '[]', '[]', now() from made`);
  await asSuperuser(sql`
    insert into sq_tasks (account_id, application_id, external_id, sq_queue_id, kind, status, user_id, skills, waiting_ms, processing_ms, began_at)
    select account_id, application_id, 'task-' || user_id, ${queueId}::bigint, 'CALL', 'IN_PROCESSING', user_id, '[]', 0, 0, now() from sq_agents where account_id = ${account.id}`);
});

it.each([
  ["users", "name displayName skills { name userCount } applications { name }"],
  ["queues", "name operatorCount skills { name } state { readyUsers { name displayName } }"],
  ["smartQueueAgents", "user { name displayName } queues { name } skills { name level }"],
  ["smartQueueTasks", "queueName agent { name displayName }"],
])("a page of 50 of %s takes as many statements as a page of 5", async (list, fields) => {
  const statementsOf = async (first: number) => {
    prepared.forEach((spy) => spy.mockClear());
    const { data, errors } = await run(
      account.main,
      `query($id: ID!, $first: Int) { application(id: $id) { ${list}(first: $first) { totalCount nodes { ${fields} } } } }`,
      {
        id: applicationId,
        first,
      },
    );
    expect(errors).toEqual([]);
    expect(data.application[list].nodes).toHaveLength(first);
    return prepared.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  };
  const few = await statementsOf(5);
  expect(few).toBeGreaterThan(0);
  expect(await statementsOf(50)).toBe(few);
});
