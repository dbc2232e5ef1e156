import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";
import { deleteScenario } from "@/lib/applications/scenarios/delete-scenario";
import { getScenario } from "@/lib/applications/scenarios/get-scenario";
import { countScenarios, listScenarios } from "@/lib/applications/scenarios/list-scenarios";
import { restoreScenario, updateScenario } from "@/lib/applications/scenarios/update-scenario";
import { getVersion, listVersions } from "@/lib/applications/scenarios/versions";
import { getEngineScenario } from "@/lib/engine/get-scenario";

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
    // A child account must not learn which user of the parent account saved the scenario.
    modifiedBy: ({ accountId, modifiedBy }, _, { viewer }) =>
      viewer?.parent?.accountId === accountId ? viewer.parent.name : modifiedBy,
    script: ({ scenarioId }, _, ctx) => ctx.loaders.scenarioScript.load(scenarioId),
    rules: ({ scenarioId }, _, ctx) => ctx.loaders.scenarioRules.load(scenarioId),
    versions: (scenario, _, ctx) => listVersions(ctx, scenario),
    savedVersion: (scenario, { version }, ctx) => getVersion(ctx, scenario, version),
  },
  ScenarioConnection: connectionFields,
};
