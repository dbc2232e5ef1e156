import { sql } from "drizzle-orm";

import { PASSWORD, unique } from "../../support/names";
import { asSuperuser } from "../../support/world";
import type { Case, GridWorld } from "./case";

/** Replaces the account's keys with a new one, so that no attempt reaches the limit of live ones. */
async function onlyKey({ account }: GridWorld): Promise<{ id: string }> {
  await asSuperuser(sql`delete from api_keys where account_id = ${account.id}`);
  const [row] = await asSuperuser<{ id: string }>(sql`
    insert into api_keys (account_id, key_hash, prefix) values (${account.id}, convert_to(${unique("key")}, 'UTF8'), 'gh_abcdef') returning api_key_id::text as id`);
  return row!;
}

const adding = async (world: GridWorld) => (await onlyKey(world), { input: { password: PASSWORD } });
const added = (field: string) => `mutation($input: AddApiKeyInput!) { addApiKey(input: $input) { ${field} } }`;

export const apiKeyCases: Record<string, Case> = {
  "Query.apiKeys": { needs: ["API_KEYS"], query: "{ apiKeys { prefix } }", path: ["apiKeys"] },
  "Mutation.addApiKey": { needs: ["API_KEYS"], query: added("apiKey { id }"), path: ["addApiKey"], variables: adding },
  "ApiKeyPayload.key": {
    needs: ["API_KEYS"],
    behind: { needs: "API_KEYS", path: ["addApiKey"] },
    query: added("key"),
    path: ["addApiKey", "key"],
    variables: adding,
  },
  "Mutation.rotateApiKey": {
    needs: ["API_KEYS"],
    query: "mutation($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { key } }",
    path: ["rotateApiKey"],
    variables: async (world) => ({ input: { ...(await onlyKey(world)), password: PASSWORD, oldKeyEnds: "DAY" } }),
  },
  "Mutation.revokeApiKey": {
    needs: ["API_KEYS"],
    query: "mutation($id: ID!) { revokeApiKey(id: $id) }",
    path: ["revokeApiKey"],
    variables: onlyKey,
  },
};
