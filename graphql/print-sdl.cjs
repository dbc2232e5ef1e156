const { printSchemaWithDirectives } = require("@graphql-tools/utils");
const { Kind, parse, print, visit } = require("graphql");

const markerOf = ({ directives = [] }) => directives.find(({ name }) => name.value === "access");

/** An @access of a type stands for each of its fields that can be null and has none of its own. */
const onFields = (document) =>
  visit(document, {
    DirectiveDefinition: (node) =>
      node.name.value === "access"
        ? { ...node, locations: node.locations.filter(({ value }) => value === "FIELD_DEFINITION") }
        : undefined,
    ObjectTypeDefinition(node) {
      const marker = markerOf(node);
      if (!marker) return undefined;
      const guarded = (field) => field.type.kind !== Kind.NON_NULL_TYPE && !markerOf(field);
      return {
        ...node,
        directives: node.directives.filter((directive) => directive !== marker),
        fields: node.fields.map((field) =>
          guarded(field) ? { ...field, directives: [...field.directives, marker] } : field,
        ),
      };
    },
  });

/** Codegen plugin: the merged SDL as one constant, so that bundlers, tests and commands need no loader. */
module.exports.plugin = (schema) => {
  const sdl = print(onFields(parse(printSchemaWithDirectives(schema))));
  return `/** The whole SDL, merged from the domains' schema.graphql and the policy's enums. */\nexport const typeDefs = ${JSON.stringify(sdl)};\n`;
};
