import { sql } from "drizzle-orm";
import { NodePgSession } from "drizzle-orm/node-postgres";
import { PgliteSession } from "drizzle-orm/pglite";
import { beforeAll, expect, it, vi } from "vitest";

import { seal } from "@/lib/platform/secrets/seal";
import { type Account, asSuperuser, makeAccount, run } from "@/tests/support/world";

// Every statement of both drivers is prepared here.
const prepared = [vi.spyOn(PgliteSession.prototype, "prepareQuery"), vi.spyOn(NodePgSession.prototype, "prepareQuery")];

let account: Account;
let id: string;
beforeAll(async () => {
  account = await makeAccount();
  id = await account.application();
  const text = seal(account.id, "secret");
  const [made] = await asSuperuser<{ rule: string }>(
    sql`insert into rules (account_id, application_id, name, pattern, position, search_text) values (${account.id}, ${id}, 'rule', '.*', 0, 'rule') returning rule_id::text as rule`,
  );
  const series = sql`generate_series(100, 160) n`;
  await asSuperuser(sql`insert into phone_numbers (account_id, application_id, rule_id, phone_number, country_code, category_name, price, purchase_date, next_renewal, search_text)
    select ${account.id}, ${id}, ${made!.rule}, '49' || n || ${account.id}, 'DE', 'MOBILE', 1, now(), now(), '' from ${series}`);
  await asSuperuser(sql`insert into sip_registrations (account_id, application_id, rule_id, sip_username, password, proxy, next_subscription_renewal, subscription_price, search_text)
    select ${account.id}, ${id}, ${made!.rule}, 'u' || n, ${text}, 'p', now(), 0, '' from ${series}`);
  await asSuperuser(
    sql`insert into whatsapp_numbers (account_id, application_id, rule_id, wab_phone_number, country_code, voice_password) select ${account.id}, ${id}, ${made!.rule}, '49' || n, 'DE', ${text} from ${series}`,
  );
  await asSuperuser(sql`with made as (insert into push_credentials (account_id, provider, credential_bundle, search_text, server_key) select ${account.id}::bigint, 'GOOGLE', 'b' || n, '', ${text}::sealed from ${series} returning account_id, push_credential_id)
    insert into push_credential_applications select account_id, push_credential_id, ${id}::bigint from made`);
  await asSuperuser(sql`with made as (insert into dialogflow_keys (account_id, project_id, json_credentials) select ${account.id}::bigint, 'p' || n, ${text}::sealed from ${series} returning account_id, dialogflow_key_id)
    insert into dialogflow_key_applications select account_id, dialogflow_key_id, ${id}::bigint from made`);
  await asSuperuser(
    sql`insert into key_value_items (account_id, application_id, key, value, expires_at) select ${account.id}, ${id}, 'k' || n, ${text}, now() + interval '1 day' from ${series}`,
  );
  await asSuperuser(
    sql`insert into secrets (account_id, application_id, name, value) select ${account.id}, ${id}, 'S' || n, ${text} from ${series}`,
  );
});

it.each([
  ["phoneNumbers", "phoneNumber applicationName ruleName"],
  ["sipRegistrations", "sipUsername applicationName ruleName userName"],
  ["whatsappNumbers", "phoneNumber applicationName ruleName"],
  ["pushCredentials", "credentialBundle applications { id name }"],
  ["dialogflowKeys", "projectId applications { id name }"],
  ["keyValueItems", "key expiresAt"],
  ["secrets", "name description"],
])("a page of 50 %s takes as many statements as a page of 5", async (list, fields) => {
  const statementsOf = async (first: number) => {
    prepared.forEach((spy) => spy.mockClear());
    const { data, errors } = await run(
      account.main,
      `query($id: ID!, $first: Int) { application(id: $id) { ${list}(first: $first) { totalCount nodes { id ${fields} } } } }`,
      { id, first },
    );
    expect(errors).toEqual([]);
    expect(data.application[list].nodes).toHaveLength(first);
    return prepared.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  };
  const few = await statementsOf(5);
  expect(few).toBeGreaterThan(0);
  expect(await statementsOf(50)).toBe(few);
});
