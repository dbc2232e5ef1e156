import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

import { NOBODYS_ID } from "./names";

const scalars: Record<string, unknown> = {
  ID: NOBODYS_ID,
  String: "x",
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: "2026-01-01T00:00:00.000Z",
  Decimal: "1",
  JSON: {},
};

/** Operation with its variables. */
export type Call = [query: string, variables: Record<string, unknown>];

/** Returns a value that the schema accepts, with only what is required. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return scalars[type.name];
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
}

/** Place for a text in an input: its name, and how to insert a text. */
interface Spot {
  place: string;
  put: (text: string) => unknown;
}

function spotsIn(type: GraphQLInputType, place: string, seen: string[]): Spot[] {
  if (isNonNullType(type)) return spotsIn(type.ofType, place, seen);
  if (isListType(type))
    return spotsIn(type.ofType, place, seen).map((spot) => ({ ...spot, put: (text) => [spot.put(text)] }));
  if (isEnumType(type)) return [];
  if (!isInputObjectType(type)) return ["String", "ID"].includes(type.name) ? [{ place, put: (text) => text }] : [];
  if (seen.includes(type.name)) return [];
  const whole = sample(type) as object;
  return Object.values(type.getFields()).flatMap((field) =>
    spotsIn(field.type, `${type.name}.${field.name}`, [...seen, type.name]).map((spot) => ({
      ...spot,
      put: (text: string) => ({ ...whole, [field.name]: spot.put(text) }),
    })),
  );
}

function call(
  kind: "query" | "mutation",
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  around: (inner: string) => string,
  given: Record<string, unknown> = {},
): Call {
  const args = field.args.filter((arg) => arg.name in given || isNonNullType(arg.type));
  const declared = args.length > 0 ? `(${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ")})` : "";
  const passed = args.length > 0 ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(", ")})` : "";
  const inner = `${field.name}${passed}${isObjectType(getNamedType(field.type)) ? " { __typename }" : ""}`;
  return [
    `${kind}${declared} { ${around(inner)} }`,
    Object.fromEntries(args.map((arg) => [arg.name, given[arg.name] ?? sample(arg.type)])),
  ];
}

const rootsOf = (schema: GraphQLSchema) => [
  ["query", schema.getQueryType()!] as const,
  ["mutation", schema.getMutationType()!] as const,
];

/** Returns a valid call of every root field, by coordinate, with only what it requires. */
export function rootCalls(schema: GraphQLSchema): Record<string, Call> {
  return Object.fromEntries(
    rootsOf(schema).flatMap(([kind, type]) =>
      Object.values(type.getFields()).map((field) => [
        `${type.name}.${field.name}`,
        call(kind, type, field, (inner) => inner),
      ]),
    ),
  );
}

/**
 * Returns, for every place of the schema that takes a text or an id, a call with a text inserted there. `ways` leads to
 * the fields of types other than the roots: "Application" is reached by `application(id: 7) { … }`.
 */
export function textCalls(
  schema: GraphQLSchema,
  ways: Record<string, (inner: string) => string>,
): Record<string, (text: string) => Call> {
  const calls: Record<string, (text: string) => Call> = {};
  const add = (kind: "query" | "mutation", type: GraphQLObjectType, around: (inner: string) => string) => {
    for (const field of Object.values(type.getFields())) {
      for (const arg of field.args) {
        for (const { place, put } of spotsIn(arg.type, `${type.name}.${field.name}(${arg.name})`, [])) {
          calls[place] ??= (text) => call(kind, type, field, around, { [arg.name]: put(text) });
        }
      }
    }
  };
  for (const [kind, type] of rootsOf(schema)) add(kind, type, (inner) => inner);
  for (const [name, around] of Object.entries(ways)) add("query", schema.getType(name) as GraphQLObjectType, around);
  return calls;
}
