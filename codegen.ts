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
          CallList: "../lib/call-lists/call-list#CallList as CallListModel",
          CallListBatch: "../lib/call-lists/list-batches#CallListBatch as CallListBatchModel",
          CallListConnection: "./mappers#CallListConnectionSource",
          CallListRowsPayload: "../lib/call-lists/add-call-list#Filled",
          CallListTask: "../lib/call-lists/task#CallListTask as CallListTaskModel",
          CallListTaskConnection: "./mappers#CallListTaskConnectionSource",
          Job: "../lib/jobs/job#Job as JobModel",
          Role: "../lib/policy/roles#RoleName",
          RunningCallList: "../lib/call-lists/call-list#CallList as CallListModel",
          Section: "../lib/policy/sections#Section as SectionModel",
          Session: "../lib/sessions/own-sessions#OwnSession",
          Subuser: "./mappers#SubuserSource",
          SubuserConnection: "./mappers#SubuserConnectionSource",
          TakenCallListTask: "../lib/call-lists/task#CallListTask as CallListTaskModel",
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
