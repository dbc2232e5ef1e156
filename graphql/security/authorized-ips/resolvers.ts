import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addAuthorizedIp } from "@/lib/security/authorized-ips/add-authorized-ip";
import { checkAddress } from "@/lib/security/authorized-ips/check-address";
import { countProgramsSeenLately } from "@/lib/security/authorized-ips/count-programs";
import { deleteAuthorizedIp } from "@/lib/security/authorized-ips/delete-authorized-ip";
import { countAuthorizedIps, listAuthorizedIps } from "@/lib/security/authorized-ips/list-authorized-ips";
import { updateAuthorizedIp } from "@/lib/security/authorized-ips/update-authorized-ip";

export const authorizedIpResolvers: Resolvers = {
  Query: {
    authorizedIps: async (_, args, ctx) =>
      connection(await listAuthorizedIps(ctx, args), () => countAuthorizedIps(ctx, args)),
    checkAuthorizedIp: (_, { address }, ctx) => checkAddress(ctx, address),
    programsSeenLately: (_, _args, ctx) => countProgramsSeenLately(ctx),
  },
  Mutation: {
    addAuthorizedIp: (_, { input }, ctx) => addAuthorizedIp(ctx, input),
    updateAuthorizedIp: (_, args, ctx) => updateAuthorizedIp(ctx, args),
    deleteAuthorizedIp: async (_, { id, shutOutOwnAddress }, ctx) => (
      await deleteAuthorizedIp(ctx, id, shutOutOwnAddress ?? false),
      true
    ),
  },
  AuthorizedIp: { id: ({ authorizedIpId }) => authorizedIpId },
  AuthorizedIpConnection: connectionFields,
};
