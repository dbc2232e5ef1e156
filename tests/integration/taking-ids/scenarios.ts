import { addScenario } from "@/lib/applications/scenarios/add-scenario";

import type { Account } from "../../support/world";
import type { IdPlace } from "./place";

const theirs: IdPlace["theirs"] = async ({ account }: { account: Account }) =>
  (await addScenario(account.main, { applicationId: await account.application(), name: "theirs", script: "// secret" }))
    .scenarioId;

export const scenarioIds: Record<string, IdPlace> = {
  "Query.scenario(id)": { query: "query($id: ID!) { scenario(id: $id) { name script } }", theirs },
  // No viewer of this account is an engine: any id is refused.
  "Query.engineScenario(id)": { query: "query($id: ID!) { engineScenario(id: $id) { name script } }", theirs },
  "AddScenarioInput.applicationId": {
    query: 'mutation($id: ID!) { addScenario(input: { applicationId: $id, name: "mine" }) { scenario { id } } }',
    theirs: ({ account }) => account.application(),
  },
  "UpdateScenarioInput.id": {
    query: 'mutation($id: ID!) { updateScenario(input: { id: $id, script: "// changed" }) { scenario { id } } }',
    theirs,
  },
  "RestoreScenarioInput.id": {
    query: "mutation($id: ID!) { restoreScenario(input: { id: $id, restore: 1 }) { scenario { id } } }",
    theirs,
  },
  "Mutation.deleteScenario(id)": { query: "mutation($id: ID!) { deleteScenario(id: $id) }", theirs },
};

export { theirs as theirScenario };
