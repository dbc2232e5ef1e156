import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";

import type { Ctx } from "@/lib/platform/ctx";
import { env, isHttps, signingSecret } from "@/lib/platform/env";
import { DomainError } from "@/lib/platform/errors";
import { requestInfo } from "@/lib/platform/http/request-info";
import { sessionCookie, sessionCookieName } from "@/lib/platform/http/session-cookie";
import { log } from "@/lib/platform/log";

import { logIn, logInSubuser } from "./log-in";
import type { NewSession } from "./open-session";
import { logOut } from "./own-sessions";
import { resolveSession } from "./resolve-session";

/** IDs of the two ways to log in to the panel; neither accepts users of the other. */
const ACCOUNT_PROVIDER = "account";
const SUBUSER_PROVIDER = "subuser";

const AccountLogin = z.object({ login: z.string(), password: z.string() });
const SubuserLogin = z.object({ loginId: z.string(), name: z.string(), password: z.string() });

/**
 * Returns next-auth options with the token overridden: the cookie is the opaque session token itself, and the sessions
 * row is the source of truth. `encode` passes the token on and `decode` looks up the row; neither creates or extends a
 * session.
 */
export function nextAuthOptions(headers: Headers): NextAuthOptions {
  const current = cookieValue(headers, sessionCookieName());
  const ctx = async (): Promise<Ctx> => ({
    viewer: current ? await resolveSession(current) : null,
    request: requestInfo(headers),
  });

  return {
    secret: signingSecret(),
    session: { strategy: "jwt", maxAge: env().SESSION_HOURS * 3_600 },
    pages: { signIn: "/login", signOut: "/login", error: "/login" },
    useSecureCookies: isHttps(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookie() } },
    logger: { error: (code) => log.error({ code }, "next-auth"), warn: () => {}, debug: () => {} },
    providers: [
      Credentials({
        id: ACCOUNT_PROVIDER,
        credentials: { login: {}, password: {} },
        authorize: async (typed) => {
          const input = AccountLogin.safeParse(typed);
          return input.success ? asUser(logIn(await ctx(), input.data)) : null;
        },
      }),
      Credentials({
        id: SUBUSER_PROVIDER,
        credentials: { loginId: {}, name: {}, password: {} },
        authorize: async (typed) => {
          const input = SubuserLogin.safeParse(typed);
          return input.success ? asUser(logInSubuser(await ctx(), input.data)) : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sid: user.id } : token),
      session: ({ session }) => session,
      // The pages navigate themselves; a redirect target in the request is ignored.
      redirect: ({ baseUrl }) => baseUrl,
    },
    jwt: {
      encode: async ({ token }) => (typeof token?.sid === "string" ? token.sid : ""),
      decode: async ({ token }) => {
        const viewer = token ? await resolveSession(token) : null;
        return viewer && { sub: viewer.name, sid: token };
      },
    },
    events: {
      signOut: async () => {
        const leaving = await ctx();
        if (leaving.viewer) await logOut(leaving);
      },
    },
  };
}

/**
 * Returns null for a refused login. next-auth shows the message of any other error to the client, so it is only a code.
 */
async function asUser(login: Promise<NewSession>): Promise<{ id: string } | null> {
  try {
    return { id: (await login).token };
  } catch (error) {
    if (error instanceof DomainError && error.code === "UNAUTHENTICATED") return null;
    if (!(error instanceof DomainError)) log.error({ err: error }, "login failed");
    throw new Error(error instanceof DomainError ? error.code : "INTERNAL_SERVER_ERROR");
  }
}

function cookieValue(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(/;\s*/).map((pair) => pair.split("=", 2));
  return pairs.find(([key]) => key === name)?.[1];
}
