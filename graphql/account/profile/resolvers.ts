import type { Resolvers } from "@/graphql/resolvers.generated";
import { cancelEmailChange } from "@/lib/account/profile/cancel-email-change";
import { confirmEmailChange } from "@/lib/account/profile/confirm-email-change";
import { getEmailChange } from "@/lib/account/profile/email-change";
import { getProfileDetails } from "@/lib/account/profile/get-profile-details";
import { requestEmailChange } from "@/lib/account/profile/request-email-change";
import { updateProfile } from "@/lib/account/profile/update-profile";
import { secondsUntil } from "@/lib/platform/mail/codes";

export const profileResolvers: Resolvers = {
  Account: { profile: (_, _args, ctx) => getProfileDetails(ctx) },
  Mutation: {
    updateProfile: async (_, { input }, ctx) => ({ profile: await updateProfile(ctx, input) }),
    requestEmailChange: async (_, { input }, ctx) => ({ emailChange: await requestEmailChange(ctx, input) }),
    confirmEmailChange: async (_, { input }, ctx) => (await confirmEmailChange(ctx, input), true),
    cancelEmailChange: async (_, _args, ctx) => (await cancelEmailChange(ctx), true),
  },
  Profile: { emailChange: (_profile, _args, ctx) => getEmailChange(ctx) },
  EmailChange: { nextVerificationAfterSeconds: ({ nextVerificationAt }) => secondsUntil(nextVerificationAt) },
};
