import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addApplication } from "@/lib/applications/applications/add-application";
import { deleteApplication } from "@/lib/applications/applications/delete-application";
import { getApplication } from "@/lib/applications/applications/get-application";
import { countApplications, listApplications } from "@/lib/applications/applications/list-applications";
import { updateApplication } from "@/lib/applications/applications/update-application";

export const applicationResolvers: Resolvers = {
  Query: {
    applications: async (_, args, ctx) =>
      connection(await listApplications(ctx, args), () => countApplications(ctx, args)),
    application: (_, { id }, ctx) => getApplication(ctx, id),
  },
  Mutation: {
    addApplication: async (_, { input }, ctx) => ({ application: await addApplication(ctx, input) }),
    updateApplication: async (_, { input }, ctx) => ({ application: await updateApplication(ctx, input) }),
    deleteApplication: async (_, { input }, ctx) => (await deleteApplication(ctx, input), true),
  },
  Application: {
    id: ({ applicationId }) => applicationId,
    contents: ({ applicationId }, _, ctx) => ctx.loaders.applicationContents.load(applicationId),
    callDays: ({ applicationId }, _, ctx) => ctx.loaders.callDays.load(applicationId),
    renewals: ({ applicationId }, _, ctx) => ctx.loaders.renewals.load(applicationId),
    numberRenewals: ({ applicationId }, _, ctx) => ctx.loaders.numberRenewals.load(applicationId),
    sipRegistrationRenewals: ({ applicationId }, _, ctx) => ctx.loaders.sipRegistrationRenewals.load(applicationId),
  },
  ApplicationConnection: connectionFields,
};
