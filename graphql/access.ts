import { getDirective, MapperKind, mapSchema } from "@graphql-tools/utils";
import { defaultFieldResolver, isNonNullType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";

import { requireAccess, requireSession, requireSignedIn } from "../lib/ctx";
import { actions } from "../lib/policy/actions";
import { openTo, type Permission } from "../lib/policy/can";
import { sections } from "../lib/policy/sections";
import type { GraphQLContext } from "./context";
import { actionName } from "./policy/enums";

type Audience = "anyone" | "viewer" | "session";

/**
 * The root fields that no section opens, with who may ask and why. Whatever stands neither here nor under @access
 * stops the server's start. "viewer": anybody who is logged in; "session": even before a due password change.
 */
export const openFields: Record<string, { to: Audience; why: string }> = {
  "Query.loginPage": { to: "anyone", why: "The login page is shown before anybody is logged in, and shows the account's name." },
  "Mutation.signUp": { to: "anyone", why: "It makes the account that could log in." },
  "Mutation.logIn": { to: "anyone", why: "It is how the main account logs in." },
  "Mutation.logInSubuser": { to: "anyone", why: "It is how a subuser logs in." },
  "Query.viewer": { to: "viewer", why: "Everybody may know who they are and what they may do." },
  "Query.account": { to: "viewer", why: "Everybody sees the account's name; each other field says what opens it." },
  "Query.roles": { to: "viewer", why: "The policy is no secret to those it rules." },
  "Query.sections": { to: "viewer", why: "The policy is no secret to those it rules." },
  "Query.actions": { to: "viewer", why: "The policy is no secret to those it rules." },
  "Mutation.endSession": { to: "viewer", why: "Everybody ends their own sessions, and no others." },
  "Mutation.logOut": { to: "session", why: "Everybody may leave, at any time." },
  "Mutation.changePassword": { to: "session", why: "It settles a due password change." },
};

const guards: Record<Exclude<Audience, "anyone">, (ctx: GraphQLContext) => void> = {
  viewer: requireSignedIn,
  session: requireSession,
};

type Resolver = GraphQLFieldResolver<unknown, GraphQLContext>;

/**
 * Puts the policy in front of every field that @access marks and every root field, and writes into the field's
 * description what opens it. The check is synchronous, against the permissions of the session.
 * @throws Error at start-up for a root field without a rule, a marker without one, or a guarded field that can't be null.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name, schema.getSubscriptionType()?.name]);
  return mapSchema(schema, {
    [MapperKind.INTERFACE_FIELD]: (field, fieldName, typeName) => {
      if (getDirective(schema, field, "access")?.[0]) throw new Error(`${typeName}.${fieldName} is of an interface, where @access guards nothing.`);
      return undefined;
    },
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const coordinate = `${typeName}.${fieldName}`;
      const marker = getDirective(schema, field, "access")?.[0];
      const isRoot = roots.has(typeName);
      if (!marker && !isRoot) return undefined;
      if (isNonNullType(field.type)) throw new Error(`${coordinate} is guarded and can't be non-null: a denied field is null.`);
      const resolve = (field.resolve ?? defaultFieldResolver) as Resolver;

      if (marker) {
        const permissions = permissionsOf(marker, coordinate);
        const guarded: Resolver = (source, args, ctx, info) => {
          requireAccess(ctx, ...permissions);
          return resolve(source, args, ctx, info);
        };
        return { ...field, resolve: guarded, description: [field.description, opening(permissions)].filter(Boolean).join("\n\n") };
      }

      const open = openFields[coordinate];
      if (!open) throw new Error(`${coordinate} has neither @access nor a place among the open fields.`);
      if (open.to === "anyone") return { ...field, description: `${field.description ?? ""}\n\nOpen to anyone.`.trim() };
      const guard = guards[open.to];
      const guarded: Resolver = (source, args, ctx, info) => {
        guard(ctx);
        return resolve(source, args, ctx, info);
      };
      return { ...field, resolve: guarded, description: `${field.description ?? ""}\n\nOpen to every viewer.`.trim() };
    },
  });
}

function permissionsOf(marker: Record<string, unknown>, coordinate: string): Permission[] {
  const { section, action } = marker as { section?: string; action?: string };
  if (!section && !action) throw new Error(`${coordinate} is marked with @access and no rule.`);
  const found = [
    section && sections.find(({ id }) => id === section)?.id,
    action && actions.find(({ id }) => id === action || actionName(id) === action)?.id,
  ].filter((id): id is Permission => Boolean(id));
  if (found.length < Number(Boolean(section)) + Number(Boolean(action))) throw new Error(`${coordinate} names a rule that does not exist.`);
  return found;
}

const opening = (permissions: Permission[]) =>
  permissions.map((permission) => `Opened by ${permission}: ${openTo(permission).join(", ")}.`).join(" ");
