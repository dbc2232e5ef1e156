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

/** What is left of an answer's size while it grows, in items of lists; below nothing it is too large. */
export interface AnswerSize {
  left: number;
}

export const newAnswerSize = (): AnswerSize => ({ left: limits.answerItems });

export const answerTooLarge = () =>
  badInput({
    query: `The answer would be too large: more than ${limits.answerItems.toLocaleString("en")} items of lists, or too much text. Ask for smaller pages or fewer levels.`,
  });

/**
 * Counts what an operation answers as it is resolved, and gives up once it is too much: lists within lists multiply
 * however short the document is. What the engine reads of an application has no way back to itself, and is as large as it is.
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

/** What is beyond is left empty, not refused one by one: nothing of the answer leaves. */
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
