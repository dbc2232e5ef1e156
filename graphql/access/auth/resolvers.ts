import Bowser from "bowser";

import type { Resolvers } from "@/graphql/resolvers.generated";
import { endOwnSession } from "@/lib/access/auth/own-sessions";

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

/** Returns the browser and system as text, or the start of the user agent when the browser is unknown. */
function browserName(userAgent: string): string {
  if (!userAgent) return "Unknown";
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return userAgent.slice(0, 60);
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
