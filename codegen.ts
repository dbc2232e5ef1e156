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
          EngineApplication: "../lib/engine/routing#EngineApplication as EngineApplicationModel",
          EngineRule: "../lib/engine/routing#EngineRule as EngineRuleModel",
          EngineScenario: "../lib/engine/routing#EngineScenario as EngineScenarioModel",
          EngineUser: "../lib/engine/routing#EngineUser as EngineUserModel",
          EngineAcdQueue: "../lib/engine/routing#EngineAcdQueue as EngineAcdQueueModel",
          EngineSmartQueue: "../lib/engine/routing#EngineSmartQueue as EngineSmartQueueModel",
          EngineSipRegistration: "../lib/engine/routing#EngineSipRegistration as EngineSipRegistrationModel",
          EnginePushCredential: "../lib/engine/routing#EnginePushCredential as EnginePushCredentialModel",
          EngineDialogflowKey: "../lib/engine/routing#EngineDialogflowKey as EngineDialogflowKeyModel",
          Job: "../lib/jobs/job#Job as JobModel",
          Role: "../lib/policy/roles#RoleName",
          Section: "../lib/policy/sections#Section as SectionModel",
          ServiceAccount: "../lib/service-accounts/service-account#ServiceAccount as ServiceAccountModel",
          ServiceAccountConnection: "./mappers#ServiceAccountConnectionSource",
          ServiceAccountKeyFile: "../lib/service-accounts/key-pair#KeyFile as KeyFileModel",
          Session: "../lib/sessions/own-sessions#OwnSession",
          Subuser: "./mappers#SubuserSource",
          SubuserConnection: "./mappers#SubuserConnectionSource",
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
