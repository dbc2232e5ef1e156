import { addRecordStorage } from "../../lib/record-storages/add-record-storage";
import { deleteRecordStorage } from "../../lib/record-storages/delete-record-storage";
import { listRecordStorages } from "../../lib/record-storages/list-record-storages";
import { setDefaultRecordStorage } from "../../lib/record-storages/set-default-record-storage";
import { testRecordStorage } from "../../lib/record-storages/test-record-storage";
import { updateRecordStorage } from "../../lib/record-storages/update-record-storage";
import type { Resolvers } from "../resolvers.generated";

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
