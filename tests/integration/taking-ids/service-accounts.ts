import { makeKey } from "../../support/service-account";
import type { IdPlace, TenancyWorld } from "./place";

const key = async ({ account }: TenancyWorld) => (await makeKey(account.main)).keyId;

export const serviceAccountIds: Record<string, IdPlace> = {
  "Query.serviceAccount(id)": { query: "query($id: ID!) { serviceAccount(id: $id) { name } }", theirs: key },
  "UpdateServiceAccountInput.id": {
    query: "mutation($id: ID!) { updateServiceAccount(input: { id: $id, disabled: true }) { serviceAccount { id } } }",
    theirs: key,
  },
  "Mutation.rotateServiceAccountKey(id)": {
    query: "mutation($id: ID!) { rotateServiceAccountKey(id: $id) { keyFile { privateKey } } }",
    theirs: key,
  },
  "Mutation.deleteServiceAccount(id)": { query: "mutation($id: ID!) { deleteServiceAccount(id: $id) }", theirs: key },
};
