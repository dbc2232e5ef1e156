import type { CodegenConfig } from "@graphql-codegen/cli";

import { findMappers } from "./graphql/find-mappers";
import { policyEnums } from "./graphql/policy/enums";

const scalars = {
  ID: { input: "string", output: "string | number" },
  DateTime: { input: "Date", output: "Date" },
  Decimal: "string",
  JSON: "unknown",
};

const config: CodegenConfig = {
  schema: ["graphql/**/schema.graphql", policyEnums()],
  documents: "graphql/**/operations/*.graphql",
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
        mappers: findMappers(),
      },
    },
    "graphql/operations.generated.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: "string", DateTime: "string", Decimal: "string", JSON: "unknown" },
        documentMode: "documentNode",
      },
    },
  },
};

export default config;
