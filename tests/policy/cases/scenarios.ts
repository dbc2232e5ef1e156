import { addScenario } from "@/lib/applications/scenarios/add-scenario";

import { unique } from "../../support/names";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const newScenario = async ({ account, applicationId }: GridWorld) =>
  String((await addScenario(account.main, { applicationId, name: unique("scn-"), script: "// hello" })).scenarioId);

const oneScenario = (world: GridWorld) => once(world.account, "scenario", () => newScenario(world));

const scenario = {
  query: (field: string) => `query($id: ID!) { scenario(id: $id) { ${field} } }`,
  path: ["scenario"],
  behind: { needs: "APPLICATION_SCENARIOS", path: ["scenario"] },
  variables: async (world: GridWorld) => ({ id: await oneScenario(world) }),
};

const needs = ["APPLICATION_SCENARIOS"];

export const scenarioCases: Record<string, Case> = {
  "Query.scenario": {
    needs,
    query: scenario.query("name isShared"),
    path: scenario.path,
    variables: scenario.variables,
  },
  "Query.engineScenario": {
    needs: ["engine"],
    query: "query($id: ID!) { engineScenario(id: $id) { script } }",
    path: ["engineScenario"],
    variables: scenario.variables,
  },
  ...fieldCases("Scenario", { ...scenario, needs }, [
    "applicationId",
    "script",
    "version",
    "modifiedBy",
    "modifiedAt",
    "createdAt",
    "versions { version name savedBy savedAt }",
  ]),
  ...fieldCases("Scenario", { ...scenario, needs: ["APPLICATION_RULES"] }, ["rules { name }"]),
  "Scenario.savedVersion": {
    ...scenario,
    needs,
    query: scenario.query("savedVersion(version: 1) { script }"),
    path: ["scenario", "savedVersion"],
  },
  "Application.scenarios": {
    needs,
    query: "query($id: ID!) { application(id: $id) { scenarios { totalCount nodes { name } } } }",
    path: ["application", "scenarios"],
    behind: { needs: "APPLICATIONS", path: ["application"] },
    variables: ({ applicationId }) => ({ id: applicationId }),
  },
  "Mutation.addScenario": {
    needs,
    query: "mutation($input: AddScenarioInput!) { addScenario(input: $input) { scenario { name } } }",
    path: ["addScenario"],
    variables: ({ applicationId }) => ({ input: { applicationId, name: unique("scn-") } }),
  },
  "Mutation.updateScenario": {
    needs,
    query: "mutation($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { name } } }",
    path: ["updateScenario"],
    variables: async (world) => ({ input: { id: await newScenario(world), script: "// changed" } }),
  },
  "Mutation.restoreScenario": {
    needs,
    query: "mutation($input: RestoreScenarioInput!) { restoreScenario(input: $input) { scenario { name } } }",
    path: ["restoreScenario"],
    variables: async (world) => ({ input: { id: await newScenario(world), restore: 1 } }),
  },
  "Mutation.deleteScenario": {
    needs,
    query: "mutation($id: ID!) { deleteScenario(id: $id) }",
    path: ["deleteScenario"],
    variables: async (world) => ({ id: await newScenario(world) }),
  },
};
