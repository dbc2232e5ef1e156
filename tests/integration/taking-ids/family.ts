import { addApiKey } from "@/lib/access/api-keys/add-api-key";
import { listApiKeys } from "@/lib/access/api-keys/list-api-keys";

import { makeChild } from "../../support/family";
import { PASSWORD, unique } from "../../support/names";
import type { IdPlace, TenancyWorld } from "./place";

const child = async ({ account }: TenancyWorld) => (await makeChild(account.main)).id;
const apiKey = async ({ account }: TenancyWorld) => {
  const [held] = await listApiKeys(account.main);
  return held?.apiKeyId ?? (await addApiKey(account.main, { password: PASSWORD })).apiKey.apiKeyId;
};

export const familyIds: Record<string, IdPlace> = {
  "Query.childAccount(id)": { query: "query($id: ID!) { childAccount(id: $id) { name email } }", theirs: child },
  "TransferInput.childAccountId": {
    query: "mutation($input: TransferInput!) { transferMoney(input: $input) { balance } }",
    theirs: child,
    variables: (id) => ({
      input: { childAccountId: id, direction: "FROM_CHILD", amount: "1", idempotencyKey: unique("key-") },
    }),
  },
  "Mutation.freezeChildAccount(id)": {
    query: "mutation($id: ID!) { freezeChildAccount(id: $id) { childAccount { id } } }",
    theirs: child,
  },
  "Mutation.unfreezeChildAccount(id)": {
    query: "mutation($id: ID!) { unfreezeChildAccount(id: $id) { childAccount { id } } }",
    theirs: child,
  },
  "Mutation.enterChildAccount(id)": {
    query: "mutation($id: ID!) { enterChildAccount(id: $id) { sessionId } }",
    theirs: child,
  },
  "RotateApiKeyInput.id": {
    query: "mutation($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { key } }",
    theirs: apiKey,
    variables: (id) => ({ input: { id, password: PASSWORD, oldKeyEnds: "NOW" } }),
  },
  "Mutation.revokeApiKey(id)": { query: "mutation($id: ID!) { revokeApiKey(id: $id) }", theirs: apiKey },
};
