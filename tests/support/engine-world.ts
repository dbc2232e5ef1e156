import { sql } from "drizzle-orm";

import { seal } from "@/lib/platform/secrets/seal";

import { type Account, asSuperuser, unique } from "./world";

const one = async (statement: ReturnType<typeof sql>) => String((await asSuperuser<{ id: string }>(statement))[0]!.id);

/** Creates an application with everything that the engine reads or reports about, as rows; ids as in the API. */
export async function makeTelephony(account: Account) {
  const { id } = account;
  const applicationId = await account.application();
  const scenarioId = await one(
    sql`insert into scenarios (account_id, application_id, name, script, search_text, modified_by) values (${id}, ${applicationId}, 'hello', 'VoxEngine.say("hello")', 'hello', 'tests') returning scenario_id::text as id`,
  );
  const ruleId = await one(
    sql`insert into rules (account_id, application_id, name, pattern, position, search_text) values (${id}, ${applicationId}, 'incoming', '.*', 1, 'incoming') returning rule_id::text as id`,
  );
  await asSuperuser(sql`insert into rule_scenarios values (${id}, ${ruleId}, ${scenarioId}, 1, ${id})`);
  const userName = unique("user-");
  const userId = await one(
    sql`insert into users (account_id, name, display_name, search_text, password, used_passwords, acd_status_changed_at) values (${id}, ${userName}, 'Ann', ${userName}, ${seal(id, "ann's own password")}, '{}', '2020-01-01') returning user_id::text as id`,
  );
  await asSuperuser(sql`insert into user_applications values (${id}, ${userId}, ${applicationId})`);
  await asSuperuser(
    sql`insert into secrets (account_id, application_id, name, value) values (${id}, ${applicationId}, 'TOKEN', ${seal(id, "a secret of the scenarios")})`,
  );
  const acdQueueId = await one(
    sql`insert into acd_queues (account_id, application_id, name, search_text) values (${id}, ${applicationId}, 'support', 'support') returning acd_queue_id::text as id`,
  );
  await asSuperuser(sql`insert into acd_queue_users values (${id}, ${acdQueueId}, ${userId})`);
  const sqQueueId = await one(
    sql`insert into sq_queues (account_id, application_id, name, search_text) values (${id}, ${applicationId}, 'sales', 'sales') returning sq_queue_id::text as id`,
  );
  const sqSkillId = await one(
    sql`insert into sq_skills (account_id, application_id, name) values (${id}, ${applicationId}, 'german') returning sq_skill_id::text as id`,
  );
  await asSuperuser(
    sql`insert into sq_agents (account_id, application_id, user_id, call_status_since, im_status_since) values (${id}, ${applicationId}, ${userId}, '2020-01-01', '2020-01-01')`,
  );
  await asSuperuser(
    sql`insert into sq_agent_queues (account_id, application_id, user_id, sq_queue_id) values (${id}, ${applicationId}, ${userId}, ${sqQueueId})`,
  );
  await asSuperuser(
    sql`insert into sq_agent_skills (account_id, application_id, user_id, sq_skill_id, level) values (${id}, ${applicationId}, ${userId}, ${sqSkillId}, 4)`,
  );
  const sipRegistrationId =
    await one(sql`insert into sip_registrations (account_id, application_id, rule_id, sip_username, password, proxy, next_subscription_renewal, subscription_price, search_text)
    values (${id}, ${applicationId}, ${ruleId}, 'desk', ${seal(id, "desk's own password")}, 'sip.example.com', '2030-01-01', 1, 'desk') returning sip_registration_id::text as id`);
  return { applicationId, scenarioId, ruleId, userId, userName, acdQueueId, sqQueueId, sipRegistrationId };
}

export type Telephony = Awaited<ReturnType<typeof makeTelephony>>;
