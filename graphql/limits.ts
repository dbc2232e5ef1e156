import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

import { isStorable } from "@/lib/platform/storable";

/** Limits of one operation. */
export const limits = {
  tokens: 1_000,
  depth: 10,
  aliases: 15,
  directives: 50,
  rootFields: 20,
  listItems: 100,
  /** The same limit for the variables of an operation by a viewer with the engine grant. */
  engineListItems: 500,
  inputDepth: 10,
  /** Selections after all fragments are expanded. */
  selections: 5_000,
  /** List items in a response. Long texts count too: one item per this many characters. */
  answerItems: 20_000,
  charactersAnItem: 4_000,
};

/** Fields that take a password: at most one per request, so that one request can't carry many guesses. */
const CREDENTIAL_FIELDS = new Set(["logIn", "logInSubuser", "signUp", "changePassword", "addApiKey", "rotateApiKey"]);

/** Limits that are checked before execution. */
export const limitRules: ValidationRule[] = [
  asRule(maxDepthRule({ n: limits.depth, ignoreIntrospection: true })),
  asRule(maxAliasesRule({ n: limits.aliases })),
  asRule(maxDirectivesRule({ n: limits.directives })),
  rootFieldsRule,
  inputRule,
];

/**
 * Checks the lists and texts in an operation's variables, which validation does not see.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function assertInputFits(value: unknown, listItems = limits.listItems, depth = 0): void {
  if (depth > limits.inputDepth) throw tooMany(`An input is at most ${limits.inputDepth} levels deep.`);
  if (typeof value === "string") {
    if (!isStorable(value)) throw notStorable();
  } else if (Array.isArray(value)) {
    if (value.length > listItems) throw tooMany(`A list has at most ${listItems} items.`);
    value.forEach((item) => assertInputFits(item, listItems, depth + 1));
  } else if (value !== null && typeof value === "object") {
    Object.values(value).forEach((item) => assertInputFits(item, listItems, depth + 1));
  }
}

function rootFieldsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const fields = rootFieldNames(context, operation.selectionSet);
      if (fields.length > limits.rootFields) {
        context.reportError(tooMany(`A request has at most ${limits.rootFields} root fields.`));
      }
      if (fields.filter((name) => CREDENTIAL_FIELDS.has(name)).length > 1) {
        context.reportError(tooMany("A request tries one password at most."));
      }
    },
  };
}

function inputRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue(text) {
      if (!isStorable(text.value)) context.reportError(notStorable());
    },
    ListValue(list) {
      if (list.values.length > limits.listItems)
        context.reportError(tooMany(`A list has at most ${limits.listItems} items.`));
    },
  };
}

/** Returns the names of an operation's root fields, through all its fragments. Every spread counts; cycles are cut. */
export function rootFieldNames(
  context: Pick<ValidationContext, "getFragment">,
  selectionSet: SelectionSetNode,
  within: readonly string[] = [],
): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldNames(context, selection.selectionSet, within);
    const name = selection.name.value;
    const fragment = within.includes(name) ? undefined : context.getFragment(name);
    return fragment ? rootFieldNames(context, fragment.selectionSet, [...within, name]) : [];
  });
}

const notStorable = () => tooMany("A text can't hold the character NUL nor half of a character pair.");

const tooMany = (message: string) =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });

/** Adapts a package's rule, which throws errors without a code, to report them as BAD_USER_INPUT. */
function asRule(rule: (context: ValidationContext) => object): ValidationRule {
  return (context) => {
    const visitor = rule(context) as { OperationDefinition: { enter(node: unknown): void } };
    return {
      OperationDefinition(node) {
        try {
          visitor.OperationDefinition.enter.call(visitor, node);
        } catch (error) {
          context.reportError(tooMany(error instanceof Error ? error.message : "The request asks for too much."));
        }
      },
    };
  };
}
