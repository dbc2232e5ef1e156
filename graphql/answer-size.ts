import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
} from "graphql";

import { badInput } from "@/lib/platform/errors";

import { limits } from "./limits";

/** Remaining size of a response, in list items; below zero it is too large. */
export interface AnswerSize {
  left: number;
}

export const newAnswerSize = (): AnswerSize => ({ left: limits.answerItems });

export const answerTooLarge = () =>
  badInput({
    query: `The answer would be too large: more than ${limits.answerItems.toLocaleString("en")} items of lists, or too much text. Ask for smaller pages or fewer levels.`,
  });

/**
 * Counts the size of a response as it is resolved and stops once it exceeds the limit, because nested lists multiply
 * however short the document is. Engine types are exempt: they have no cycles, and an application's data is as large as
 * it is.
 */
export function limitAnswers(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      const isList = isListOfThings(field.type);
      if (typeName.startsWith("Engine") || !(isList || isText(field.type))) return undefined;
      return { ...field, resolve: counted(field.resolve ?? defaultFieldResolver, isList) };
    },
  });
}

type Resolver = GraphQLFieldResolver<unknown, { answer: AnswerSize }>;

const isListOfThings = (type: GraphQLOutputType) =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
const isText = (type: GraphQLOutputType) => ["String", "JSON"].includes(getNullableType(type).toString());

/** Returns empty values beyond the limit instead of an error per field; the response is discarded anyway. */
function counted(resolve: Resolver, isList: boolean): Resolver {
  const empty = isList ? [] : "";
  return (source, args, ctx, info) => {
    if (ctx.answer.left < 0) return empty;
    const count = (value: unknown) => {
      if (Array.isArray(value)) ctx.answer.left -= value.length;
      else if (typeof value === "string") ctx.answer.left -= Math.floor(value.length / limits.charactersAnItem);
      return ctx.answer.left < 0 ? empty : value;
    };
    const value: unknown = resolve(source, args, ctx, info);
    return value instanceof Promise ? value.then(count) : count(value);
  };
}
