import { getDirective, MapperKind, mapSchema } from "@graphql-tools/utils";
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isNonNullType } from "graphql";

import {
  requireAccess,
  requireAny,
  requireMainAccount,
  requireSession,
  requireSignedIn,
  requireUnfrozen,
} from "@/lib/platform/ctx";
import { actions } from "@/lib/policy/actions";
import { openTo, type Permission } from "@/lib/policy/can";
import { grants } from "@/lib/policy/grants";
import { sections } from "@/lib/policy/sections";

import type { GraphQLContext } from "./context";
import { actionName } from "./policy/enums";

type Audience = "anyone" | "viewer" | "session" | "main";

/**
 * Root fields that no section guards, with their audience and the reason. A root field that is neither here nor under
 * @access stops the server's start. "viewer": any signed-in viewer; "session": even before a due password change;
 * "main": only the account's own login.
 */
export const openFields: Record<string, { to: Audience; why: string }> = {
  "Query.loginPage": {
    to: "anyone",
    why: "The login page is shown before anybody is logged in, and shows the account's name.",
  },
  "Mutation.signUp": { to: "anyone", why: "It makes the account that could log in." },
  "Mutation.logIn": { to: "anyone", why: "It is how the main account logs in." },
  "Mutation.logInSubuser": { to: "anyone", why: "It is how a subuser logs in." },
  "Query.viewer": { to: "viewer", why: "Everybody may know who they are and what they may do." },
  "Query.account": { to: "viewer", why: "Everybody sees the account's name; each other field says what opens it." },
  "Query.roles": { to: "viewer", why: "The policy is no secret to those it rules." },
  "Query.sections": { to: "viewer", why: "The policy is no secret to those it rules." },
  "Query.actions": { to: "viewer", why: "The policy is no secret to those it rules." },
  "Query.job": { to: "viewer", why: "Everybody follows the work that they asked for, and no other." },
  "Query.jobs": { to: "viewer", why: "Everybody follows the work that they asked for, and no other." },
  "Mutation.endSession": { to: "viewer", why: "Everybody ends their own sessions, and no others." },
  "Mutation.logOut": { to: "session", why: "Everybody may leave, at any time." },
  "Mutation.leaveChildAccount": {
    to: "viewer",
    why: "Whoever entered a child account may leave it; nobody else has anything to leave.",
  },
  "Mutation.requestEmailChange": { to: "main", why: "The account's own login belongs to nobody's role." },
  "Mutation.confirmEmailChange": { to: "main", why: "The account's own login belongs to nobody's role." },
  "Mutation.cancelEmailChange": { to: "main", why: "The account's own login belongs to nobody's role." },
  "Mutation.changePassword": { to: "session", why: "It settles a due password change." },
};

/** Mutations that stay available while an account is frozen, with the reason; all others are refused. */
export const openWhileFrozen: Record<string, string> = {
  "Mutation.signUp": "It is another account's.",
  "Mutation.logIn": "Whoever may look has to come in.",
  "Mutation.logInSubuser": "Whoever may look has to come in.",
  "Mutation.logOut": "Everybody may leave, at any time.",
  "Mutation.leaveChildAccount": "Everybody may leave, at any time.",
  "Mutation.endSession": "A stolen session can't wait until the account is unfrozen.",
  "Mutation.changePassword": "A stolen password can't wait until the account is unfrozen.",
  "Mutation.revokeApiKey": "A stolen key can't wait until the account is unfrozen.",
  "Mutation.putCallSessions": "The engine tells of what has happened already.",
  "Mutation.putSessionLogs": "The engine tells of what has happened already.",
  "Mutation.putSms": "The engine tells of what has happened already.",
  "Mutation.putSipRegistrationStates": "The engine tells of what has happened already.",
  "Mutation.putQueueStates": "The engine tells of what has happened already.",
  "Mutation.putAcdSessions": "The engine tells of what has happened already.",
  "Mutation.putSmartQueueTasks": "The engine tells of what has happened already.",
  "Mutation.putAgentStates": "The engine tells of what has happened already.",
  "Mutation.putCharges": "The engine tells of what has happened already, and it has been spent.",
  "Mutation.putPlanUses": "The engine tells of what has happened already, and it has been spent.",
  "Mutation.reportRuleRun": "The engine tells of what has happened already.",
  "Mutation.reportCallListTasks": "The engine tells of what has happened already.",
  "Mutation.reportVerificationCall": "The engine tells of what has happened already.",
};

const guards: Record<Exclude<Audience, "anyone">, (ctx: GraphQLContext) => void> = {
  viewer: requireSignedIn,
  session: requireSession,
  main: requireMainAccount,
};

type Resolver = GraphQLFieldResolver<unknown, GraphQLContext>;

/**
 * Adds the policy check to every root field and every field marked with @access, and the required permissions to its
 * description. The check is synchronous, against the permissions of the session.
 * @throws Error at start-up for a root field without a rule, a marker without one, or a guarded field that is non-null
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([
    schema.getQueryType()?.name,
    schema.getMutationType()?.name,
    schema.getSubscriptionType()?.name,
  ]);
  return mapSchema(schema, {
    [MapperKind.INTERFACE_FIELD]: (field, fieldName, typeName) => {
      if (getDirective(schema, field, "access")?.[0])
        throw new Error(`${typeName}.${fieldName} is of an interface, where @access guards nothing.`);
      return undefined;
    },
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const coordinate = `${typeName}.${fieldName}`;
      const marker = getDirective(schema, field, "access")?.[0];
      const isRoot = roots.has(typeName);
      if (!marker && !isRoot) return undefined;
      if (isNonNullType(field.type))
        throw new Error(`${coordinate} is guarded and can't be non-null: a denied field is null.`);
      const ask = (field.resolve ?? defaultFieldResolver) as Resolver;
      const isFreezable = typeName === schema.getMutationType()?.name && !(coordinate in openWhileFrozen);
      const resolve: Resolver = isFreezable
        ? (source, args, ctx, info) => (requireUnfrozen(ctx), ask(source, args, ctx, info))
        : ask;

      if (marker) {
        const rule = ruleOf(marker, coordinate);
        const guarded: Resolver = (source, args, ctx, info) => {
          requireAccess(ctx, ...rule.all);
          if (isFilled(rule.any)) requireAny(ctx, ...rule.any);
          return resolve(source, args, ctx, info);
        };
        return {
          ...field,
          resolve: guarded,
          description: [field.description, opening(rule)].filter(Boolean).join("\n\n"),
        };
      }

      const open = openFields[coordinate];
      if (!open) throw new Error(`${coordinate} has neither @access nor a place among the open fields.`);
      if (open.to === "anyone")
        return { ...field, description: `${field.description ?? ""}\n\nOpen to anyone.`.trim() };
      const guard = guards[open.to];
      const guarded: Resolver = (source, args, ctx, info) => {
        guard(ctx);
        return resolve(source, args, ctx, info);
      };
      return {
        ...field,
        resolve: guarded,
        description:
          `${field.description ?? ""}\n\n${open.to === "main" ? "Open to the account's own login alone." : "Open to every viewer."}`.trim(),
      };
    },
  });
}

/** Permissions that a marker requires: all of the first, and one of the second if there are any. */
export interface AccessRule {
  all: Permission[];
  any: Permission[];
}

/**
 * Parses an @access marker.
 * @throws Error when it names no rule, or one that does not exist
 */
export function ruleOf(marker: Record<string, unknown>, coordinate: string): AccessRule {
  const {
    section,
    action,
    grant,
    anyOf = [],
  } = marker as { section?: string; action?: string; grant?: string; anyOf?: string[] };
  const known = (found: Permission | undefined): Permission => {
    if (!found) throw new Error(`${coordinate} names a rule that does not exist.`);
    return found;
  };
  const sectionOf = (name: string) => known(sections.find(({ id }) => id === name)?.id);
  const all = [
    section ? sectionOf(section) : [],
    action ? known(actions.find(({ id }) => id === action || actionName(id) === action)?.id) : [],
    grant ? known(grants.find(({ id }) => id === grant)?.id) : [],
  ].flat();
  const any = anyOf.map(sectionOf);
  if (all.length + any.length === 0) throw new Error(`${coordinate} is marked with @access and no rule.`);
  return { all, any };
}

const isFilled = (permissions: Permission[]): permissions is [Permission, ...Permission[]] => permissions.length > 0;

function opening({ all, any }: AccessRule): string {
  const to = (permission: Permission) => openTo(permission).join(", ") || "service accounts that have it";
  const sentences = all.map((permission) => `Opened by ${permission}: ${to(permission)}.`);
  if (any.length > 0)
    sentences.push(`Opened by any of ${any.map((permission) => `${permission} (${to(permission)})`).join("; ")}.`);
  return sentences.join(" ");
}
