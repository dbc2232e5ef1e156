import type { Resolvers } from "@/graphql/resolvers.generated";
import { deleteRecording } from "@/lib/calls/recordings/delete-recording";
import { nameOfRecording } from "@/lib/calls/recordings/recording";

export const recordingResolvers: Resolvers = {
  Mutation: {
    deleteRecording: async (_, { id }, ctx) => (await deleteRecording(ctx, id), true),
  },
  Recording: {
    id: ({ recordId }) => recordId,
    name: nameOfRecording,
    path: ({ fileKey, recordId }) => fileKey && `/calls/recordings/${recordId}`,
  },
};
