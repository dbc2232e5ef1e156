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
          Call: "../lib/calls/list-calls#Call as CallModel",
          CallHistoryReport: "../lib/reports/report#CallHistoryReport as CallHistoryReportModel",
          CallHistoryReportConnection: "./mappers#CallHistoryReportConnectionSource",
          CallSession: "../lib/calls/call-session#CallSession as CallSessionModel",
          CallSessionConnection: "./mappers#CallSessionConnectionSource",
          Job: "../lib/jobs/job#Job as JobModel",
          Recording: "../lib/calls/recording#Recording as RecordingModel",
          ResourceUsage: "../lib/calls/list-resource-usages#ResourceUsage as ResourceUsageModel",
          Role: "../lib/policy/roles#RoleName",
          Section: "../lib/policy/sections#Section as SectionModel",
          Session: "../lib/sessions/own-sessions#OwnSession",
          SessionLog: "../lib/session-logs/session-log#SessionLog as SessionLogModel",
          SessionLogConnection: "./mappers#SessionLogConnectionSource",
          SessionLogText: "../lib/session-logs/get-session-log#SessionLogText as SessionLogTextModel",
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
