import { MapperKind, mapSchema, printSchemaWithDirectives } from "@graphql-tools/utils";
import { buildSchema, isObjectType } from "graphql";

import { writeOrCheck } from "./generated-file";
import { schema } from "./schema";
import { typeDefs } from "./sdl.generated";

// npm run schema:print: prints the SDL with its directives and the served descriptions, required permissions included.
const described = mapSchema(buildSchema(typeDefs), {
  [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
    const type = schema.getType(typeName);
    const served = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    // The printer would prefer the source's description.
    return {
      ...field,
      description: served?.description,
      astNode: field.astNode && { ...field.astNode, description: undefined },
    };
  },
});

writeOrCheck(
  "schema.graphql",
  `# Made by: npm run schema:print\n\n${printSchemaWithDirectives(described)}\n`,
  "npm run schema:print",
);
