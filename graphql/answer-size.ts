import { MapperKind, mapSchema } from "@graphql-tools/utils";
import { defaultFieldResolver, getNamedType, getNullableType, isCompositeType, isListType, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";

import { badInput } from "../lib/errors";
import type { GraphQLContext } from "./context";
import { limits } from "./limits";

/** What is left of an answer's size while it grows, in items of lists; below nothing it is too large. */
export interface AnswerSize {
  left: number;
}

export const newAnswerSize = (): AnswerSize => ({ left: limits.answerItems });

export const answerTooLarge = () => badInput({ query: `The answer would be too large: more than ${limits.answerItems.toLocaleString("en")} items of lists, or too much text. Ask for smaller pages or fewer levels.` });

/**
 * Counts what an operation answers as it is resolved, and gives up once it is too much: lists within lists multiply
 * however short the document is. What the engine reads of an application has no way back to itself, and is as large as it is.
 */
export function limitAnswers(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => (typeName.startsWith("Engine") || !grows(field) ? undefined : { ...field, resolve: counted(field.resolve ?? defaultFieldResolver) }),
  });
}

type Resolver = GraphQLFieldResolver<unknown, GraphQLContext>;

function grows({ type }: GraphQLFieldConfig<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isListType(getNullableType(type)) ? isCompositeType(named) : named.name === "String" || named.name === "JSON";
}

function counted(resolve: Resolver): Resolver {
  return (source, args, ctx, info) => {
    if (ctx.answer.left < 0) throw answerTooLarge();
    const value: unknown = resolve(source, args, ctx, info);
    return value instanceof Promise ? value.then((known) => count(ctx, known)) : count(ctx, value);
  };
}

function count({ answer }: GraphQLContext, value: unknown): unknown {
  if (Array.isArray(value)) answer.left -= value.length;
  else if (typeof value === "string") answer.left -= Math.floor(value.length / limits.charactersAnItem);
  if (answer.left < 0) throw answerTooLarge();
  return value;
}
