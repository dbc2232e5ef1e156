import type { CodegenConfig } from "@graphql-codegen/cli";

import { policyEnums } from "./graphql/policy/enums";

const scalars = { ID: { input: "string", output: "string | number" }, DateTime: { input: "Date", output: "Date" }, Decimal: "string", JSON: "unknown" };

const config: CodegenConfig = {
  schema: ["graphql/*/schema.graphql", policyEnums()],
  documents: "graphql/*/operations/*.graphql",
  ignoreNoDocuments: true,
  generates: {
    "graphql/sdl.generated.ts": { plugins: ["./graphql/print-sdl.cjs"] },
    "graphql/resolvers.generated.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "./context#GraphQLContext",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars,
        enumValues: {
          RoleName: "../lib/policy/roles#RoleName",
          SectionId: "../lib/policy/sections#SectionId",
          ActionId: "../lib/policy/actions#ActionId",
          GrantId: "../lib/policy/grants#GrantId",
        },
        mappers: {
          Account: "../lib/ctx#Viewer as ViewerModel",
          Action: "../lib/policy/actions#Action as ActionModel",
          Application: "../lib/applications/application#Application as ApplicationModel",
          ApplicationConnection: "./mappers#ApplicationConnectionSource",
          AuditLogConnection: "./mappers#AuditLogConnectionSource",
          AuditLogEntry: "../lib/audit/list-audit-log#AuditEntry",
          Job: "../lib/jobs/job#Job as JobModel",
          BindKey: "./mappers#BindKeySource",
          EngineScenario: "../lib/scenarios/engine-scenario#EngineScenario as EngineScenarioModel",
          Rule: "../lib/rules/rule#Rule as RuleModel",
          RuleRun: "../lib/rules/rule-run#RuleRun as RuleRunModel",
          RuleRunConnection: "./mappers#RuleRunConnectionSource",
          Scenario: "../lib/scenarios/scenario#Scenario as ScenarioModel",
          ScenarioConnection: "./mappers#ScenarioConnectionSource",
          TakenRuleRun: "../lib/rules/take-rule-runs#TakenRuleRun as TakenRuleRunModel",
          TakenScenario: "../lib/scenarios/scenario#Scenario as ScenarioModel",
          Queue: "../lib/queues/queue#Queue as QueueModel",
          QueueConnection: "./mappers#QueueConnectionSource",
          QueuedCall: "../lib/queues/get-queue#CallInQueue",
          QueueSession: "../lib/queues/list-queue-sessions#QueueSession as QueueSessionModel",
          QueueSessionConnection: "./mappers#QueueSessionConnectionSource",
          QueueState: "../lib/queues/get-queue#QueueState as QueueStateModel",
          Role: "../lib/policy/roles#RoleName",
          Section: "../lib/policy/sections#Section as SectionModel",
          Session: "../lib/sessions/own-sessions#OwnSession",
          Skill: "../lib/skills/skill#Skill as SkillModel",
          SkillConnection: "./mappers#SkillConnectionSource",
          SmartQueue: "../lib/smart-queue/smart-queue#SmartQueue as SmartQueueModel",
          SmartQueueAgent: "../lib/smart-queue/agent#Agent",
          SmartQueueAgentConnection: "./mappers#SmartQueueAgentConnectionSource",
          SmartQueueAgentSkill: "../lib/smart-queue/agent#AgentSkill",
          SmartQueueConnection: "./mappers#SmartQueueConnectionSource",
          SmartQueueFigures: "../lib/smart-queue/statistics#StatisticsRow",
          SmartQueueName: "../lib/smart-queue/agent#NamedSmartQueue",
          SmartQueueSkill: "../lib/smart-queue/skill#SmartQueueSkill as SmartQueueSkillModel",
          SmartQueueSkillConnection: "./mappers#SmartQueueSkillConnectionSource",
          SmartQueueTask: "../lib/smart-queue/list-tasks#SmartQueueTask as SmartQueueTaskModel",
          SmartQueueTaskConnection: "./mappers#SmartQueueTaskConnectionSource",
          Subuser: "./mappers#SubuserSource",
          SubuserConnection: "./mappers#SubuserConnectionSource",
          User: "./mappers#UserSource",
          UserConnection: "./mappers#UserConnectionSource",
          Viewer: "../lib/ctx#Viewer as ViewerModel",
        },
      },
    },
    "graphql/operations.generated.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: { enumsAsTypes: true, useTypeImports: true, scalars: { ID: "string", DateTime: "string", Decimal: "string", JSON: "unknown" }, documentMode: "documentNode" },
    },
  },
};

export default config;
