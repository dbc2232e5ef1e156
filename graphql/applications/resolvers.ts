import { addApplication } from "../../lib/applications/add-application";
import { getApplication } from "../../lib/applications/get-application";
import { countApplications, listApplications } from "../../lib/applications/list-applications";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

export const applicationResolvers: Resolvers = {
  Query: {
    applications: async (_, args, ctx) => connection(await listApplications(ctx, args), () => countApplications(ctx, args)),
    application: (_, { id }, ctx) => getApplication(ctx, id),
  },
  Mutation: {
    addApplication: async (_, { input }, ctx) => ({ application: await addApplication(ctx, input) }),
  },
  Application: { id: ({ applicationId }) => applicationId },
  ApplicationConnection: connectionFields,
};
