import { getEngineScenario } from "@/lib/engine/get-scenario";

import { addScenario } from "../../lib/scenarios/add-scenario";
import { deleteScenario } from "../../lib/scenarios/delete-scenario";
import { getScenario } from "../../lib/scenarios/get-scenario";
import { countScenarios, listScenarios } from "../../lib/scenarios/list-scenarios";
import { restoreScenario, updateScenario } from "../../lib/scenarios/update-scenario";
import { getVersion, listVersions } from "../../lib/scenarios/versions";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

export const scenarioResolvers: Resolvers = {
  Query: {
    scenario: (_, { id }, ctx) => getScenario(ctx, id),
    engineScenario: (_, { id }, ctx) => getEngineScenario(ctx, id),
  },
  Mutation: {
    addScenario: async (_, { input }, ctx) => ({ scenario: await addScenario(ctx, input) }),
    updateScenario: async (_, { input }, ctx) => ({ scenario: await updateScenario(ctx, input) }),
    restoreScenario: async (_, { input }, ctx) => ({ scenario: await restoreScenario(ctx, input) }),
    deleteScenario: async (_, { id }, ctx) => (await deleteScenario(ctx, id), true),
  },
  Application: {
    scenarios: async (application, args, ctx) =>
      connection(await listScenarios(ctx, application, args), () => countScenarios(ctx, application, args)),
  },
  Scenario: {
    id: ({ scenarioId }) => scenarioId,
    isShared: ({ applicationId }) => applicationId === null,
    // Who in the parent account saved it is not this account's to know.
    modifiedBy: ({ accountId, modifiedBy }, _, { viewer }) =>
      viewer?.parent?.accountId === accountId ? viewer.parent.name : modifiedBy,
    script: ({ scenarioId }, _, ctx) => ctx.loaders.scenarioScript.load(scenarioId),
    rules: ({ scenarioId }, _, ctx) => ctx.loaders.scenarioRules.load(scenarioId),
    versions: (scenario, _, ctx) => listVersions(ctx, scenario),
    savedVersion: (scenario, { version }, ctx) => getVersion(ctx, scenario, version),
  },
  ScenarioConnection: connectionFields,
};
