import { randomBytes } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";

import { graphqlContext } from "@/graphql/context";
import { graphqlServer } from "@/graphql/server";
import { signUp } from "@/lib/accounts/sign-up";
import { logInSubuser } from "@/lib/auth/log-in";
import { resolveSession } from "@/lib/auth/resolve-session";
import type { Ctx, SignedIn } from "@/lib/ctx";
import type { RoleName } from "@/lib/policy/roles";
import { addSubuser } from "@/lib/subusers/add-subuser";

export const PASSWORD = "violet harbor in the rain";

/** A name that no other test uses. */
export const unique = (prefix: string) => `${prefix}${randomBytes(6).toString("hex")}`;

/** A context without a viewer, from an address of its own unless one is given. */
export function anonymous(address = `10.${[...randomBytes(3)].join(".")}`): Ctx {
  return { viewer: null, request: { id: unique("request-"), address, userAgent: "tests" } };
}

/** The context of a session, read anew as at a request. */
export async function withToken(token: string, request = anonymous().request): Promise<Ctx> {
  return { viewer: await resolveSession(token), request };
}

/** An account with its own login, and a way to add subusers who are logged in. */
export async function makeAccount() {
  const name = unique("acct-");
  const { token } = await signUp(anonymous(), { accountName: name, email: `${name}@example.com`, password: PASSWORD });
  const main = (await withToken(token)) as SignedIn;
  return {
    name,
    email: `${name}@example.com`,
    id: main.viewer.accountId,
    token,
    main,
    /** A subuser with these roles, logged in through the account's link. */
    async subuser(...roles: RoleName[]) {
      const subuserName = unique("sub-");
      const { subuser, loginLink } = await addSubuser(main, { name: subuserName, password: PASSWORD, roles, mustChangePassword: false });
      const session = await logInSubuser(anonymous(), { loginId: loginLink.id, name: subuserName, password: PASSWORD });
      const ctx = (await withToken(session.token)) as SignedIn;
      return { id: subuser.subuserId, name: subuserName, loginId: loginLink.id, token: session.token, ctx };
    },
  };
}

export type Account = Awaited<ReturnType<typeof makeAccount>>;

/** What an operation answered. */
export interface Answer {
  // Tests read answers by the shape that they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: readonly GraphQLFormattedError[];
  /** The errors' codes, in order. */
  codes: unknown[];
}

/** Runs an operation through the real server, as the given context. */
export async function run(ctx: Ctx, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const server = await graphqlServer();
  const { body } = await server.executeOperation({ query, variables }, { contextValue: graphqlContext(ctx) });
  if (body.kind !== "single") throw new Error("Answers in parts are not served.");
  const { data = null, errors = [] } = body.singleResult;
  return { data, errors, codes: errors.map((error) => error.extensions?.code) };
}
