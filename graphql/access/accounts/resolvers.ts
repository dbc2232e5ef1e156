import { subuserConnection } from "@/graphql/access/subusers/resolvers";
import type { GraphQLContext } from "@/graphql/context";
import { createLoaders } from "@/graphql/loaders.generated";
import { auditLogConnection } from "@/graphql/platform/audit/resolvers";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { getProfile } from "@/lib/access/accounts/get-profile";
import { accountNameOfLink, getLoginLink } from "@/lib/access/accounts/login-link";
import { signUp } from "@/lib/access/accounts/sign-up";
import { changePassword } from "@/lib/access/auth/change-password";
import { logIn, logInSubuser } from "@/lib/access/auth/log-in";
import type { NewSession } from "@/lib/access/auth/open-session";
import { listOwnSessions, logOut } from "@/lib/access/auth/own-sessions";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import type { Viewer } from "@/lib/platform/ctx";
import { actions } from "@/lib/policy/actions";
import { can } from "@/lib/policy/can";
import { sections } from "@/lib/policy/sections";

export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_, _args, ctx) => ctx.viewer,
    account: (_, _args, ctx) => ctx.viewer,
    loginPage: async (_, { loginId }) => ({ accountName: await accountNameOfLink(loginId) }),
  },
  Mutation: {
    signUp: async (_, { input }, ctx) => loggedIn(await signUp(ctx, input), ctx),
    logIn: async (_, { input }, ctx) => loggedIn(await logIn(ctx, input), ctx),
    logInSubuser: async (_, { input }, ctx) => loggedIn(await logInSubuser(ctx, input), ctx),
    logOut: async (_, _args, ctx) => (await logOut(ctx), true),
    changePassword: async (_, { input }, ctx) => (await changePassword(ctx, input), true),
  },
  Viewer: {
    account: (viewer) => viewer,
    subuser: (viewer) => (viewer.subuserId === null ? null : { subuserId: viewer.subuserId, name: viewer.name }),
    roles: (viewer) => [...viewer.roles],
    sections: (viewer) => sections.filter(({ id }) => holds(viewer, id)),
    actions: (viewer) => actions.filter(({ id }) => holds(viewer, id)),
    can: (viewer, { section, action }) =>
      [section, action].every((asked) => asked == null || holds(viewer, asked)) && (section ?? action) != null,
    sessions: (_viewer, _args, ctx) => listOwnSessions(ctx),
  },
  Account: {
    id: (viewer) => viewer.accountId,
    name: (viewer) => viewer.accountName,
    email: async (_, _args, ctx) => (await getProfile(ctx)).email,
    createdAt: async (_, _args, ctx) => (await getProfile(ctx)).createdAt,
    loginLink: (_, _args, ctx) => getLoginLink(ctx),
    subusers: (_, args, ctx) => subuserConnection(ctx, args),
    auditLog: (_, args, ctx) => auditLogConnection(ctx, args),
  },
};

// While a password change is due no permission counts, whatever the roles are.
const holds = (viewer: Viewer, permission: Parameters<typeof can>[1]) =>
  !viewer.mustChangePassword && can(viewer, permission);

/** Returns the payload of a login and makes its viewer the viewer of the rest of the request. */
async function loggedIn({ token, expiresAt }: NewSession, ctx: GraphQLContext) {
  const viewer = await resolveSession(token);
  ctx.viewer = viewer;
  ctx.loaders = createLoaders(ctx);
  return { sessionId: token, expiresAt, viewer: viewer! };
}
