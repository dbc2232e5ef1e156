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
          Role: "../lib/policy/roles#RoleName",
          Section: "../lib/policy/sections#Section as SectionModel",
          Session: "../lib/sessions/own-sessions#OwnSession",
          Subuser: "./mappers#SubuserSource",
          SubuserConnection: "./mappers#SubuserConnectionSource",
          DialogflowKey: "../lib/dialogflow/dialogflow-key#DialogflowKey as DialogflowKeyModel",
          DialogflowKeyConnection: "./mappers#DialogflowKeyConnectionSource",
          KeyValueItem: "../lib/storage/key-value-item#KeyValueItem as KeyValueItemModel",
          KeyValueItemConnection: "./mappers#KeyValueItemConnectionSource",
          PhoneNumber: "../lib/phone-numbers/phone-number#PhoneNumber as PhoneNumberModel",
          PhoneNumberConnection: "./mappers#PhoneNumberConnectionSource",
          PushCredential: "../lib/push-credentials/push-credential#PushCredential as PushCredentialModel",
          PushCredentialConnection: "./mappers#PushCredentialConnectionSource",
          Secret: "../lib/application-secrets/secret#Secret as SecretModel",
          SecretConnection: "./mappers#SecretConnectionSource",
          SipRegistration: "../lib/sip-registrations/sip-registration#SipRegistration as SipRegistrationModel",
          SipRegistrationConnection: "./mappers#SipRegistrationConnectionSource",
          WhatsappNumber: "../lib/whatsapp-numbers/whatsapp-number#WhatsappNumber as WhatsappNumberModel",
          WhatsappNumberConnection: "./mappers#WhatsappNumberConnectionSource",
          OpenedKeyValueItem: "../lib/storage/open-key-value-item#OpenedKeyValueItem as OpenedKeyValueItemModel",
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
