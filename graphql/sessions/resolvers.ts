import Bowser from "bowser";

import { endOwnSession } from "@/lib/auth/own-sessions";

import type { Resolvers } from "../resolvers.generated";

export const sessionResolvers: Resolvers = {
  Mutation: {
    endSession: async (_, { id }, ctx) => (await endOwnSession(ctx, id), true),
  },
  Session: {
    id: (session) => session.sessionId,
    browser: ({ userAgent }) => browserName(userAgent),
    current: (session, _args, ctx) => session.sessionId === ctx.viewer?.session?.id,
  },
};

/** Browser and system in words; a program that is no browser by its own name. */
function browserName(userAgent: string): string {
  if (!userAgent) return "Unknown";
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return userAgent.slice(0, 60);
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
