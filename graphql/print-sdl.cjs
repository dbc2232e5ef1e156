const { printSchemaWithDirectives } = require("@graphql-tools/utils");

/** Codegen plugin: the merged SDL as one constant, so that bundlers, tests and commands need no loader. */
module.exports.plugin = (schema) =>
  `/** The whole SDL, merged from the domains' schema.graphql and the policy's enums. */\nexport const typeDefs = ${JSON.stringify(printSchemaWithDirectives(schema))};\n`;
