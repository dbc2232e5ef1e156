import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const isDecimal = (value: unknown): value is string =>
  typeof value === "string" && /^-?\d{1,14}(\.\d{1,4})?$/.test(value);

function parse(value: unknown): string {
  if (isDecimal(value)) return value;
  throw new GraphQLError("A Decimal is text with at most 14 digits before the point and 4 after it.");
}

/** Scalar of exact decimal numbers, sent as text because a float would lose cents. */
export const DecimalResolver = new GraphQLScalarType<string, string>({
  name: "Decimal",
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) =>
    parse(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined),
});
