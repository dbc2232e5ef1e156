import type { Resolvers } from "@/graphql/resolvers.generated";
import { addRecordStorage } from "@/lib/account/record-storages/add-record-storage";
import { deleteRecordStorage } from "@/lib/account/record-storages/delete-record-storage";
import { listRecordStorages } from "@/lib/account/record-storages/list-record-storages";
import { setDefaultRecordStorage } from "@/lib/account/record-storages/set-default-record-storage";
import { testRecordStorage } from "@/lib/account/record-storages/test-record-storage";
import { updateRecordStorage } from "@/lib/account/record-storages/update-record-storage";

export const recordStorageResolvers: Resolvers = {
  Query: { recordStorages: (_, _args, ctx) => listRecordStorages(ctx) },
  Mutation: {
    addRecordStorage: async (_, { input }, ctx) => ({ recordStorage: await addRecordStorage(ctx, input) }),
    updateRecordStorage: async (_, { input }, ctx) => ({ recordStorage: await updateRecordStorage(ctx, input) }),
    testRecordStorage: async (_, { id }, ctx) => ({ recordStorage: await testRecordStorage(ctx, id) }),
    setDefaultRecordStorage: async (_, { id }, ctx) => (await setDefaultRecordStorage(ctx, id), true),
    deleteRecordStorage: async (_, { id }, ctx) => (await deleteRecordStorage(ctx, id), true),
  },
  RecordStorage: { id: ({ recordStorageId }) => recordStorageId },
};
