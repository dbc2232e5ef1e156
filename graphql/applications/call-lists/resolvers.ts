import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addCallList } from "@/lib/applications/call-lists/add-call-list";
import { appendCallListRows } from "@/lib/applications/call-lists/append-rows";
import type { CallList } from "@/lib/applications/call-lists/call-list";
import { cancelCallListTasks } from "@/lib/applications/call-lists/cancel-tasks";
import { deleteCallList } from "@/lib/applications/call-lists/delete-call-list";
import { getCallList } from "@/lib/applications/call-lists/get-call-list";
import { countCallLists, listCallLists } from "@/lib/applications/call-lists/list-call-lists";
import { countCallListTasks, listCallListTasks } from "@/lib/applications/call-lists/list-tasks";
import { cancelCallList, pauseCallList, resumeCallList } from "@/lib/applications/call-lists/move-list";
import { listQueueChoices, listRuleChoices } from "@/lib/applications/call-lists/references";
import { reportCallListTasks } from "@/lib/applications/call-lists/report-tasks";
import { listRunningCallLists } from "@/lib/applications/call-lists/running-lists";
import { takeCallListTasks } from "@/lib/applications/call-lists/take-tasks";
import { updateCallList } from "@/lib/applications/call-lists/update-call-list";
import { updateCallListTasks } from "@/lib/applications/call-lists/update-tasks";
import { getJob } from "@/lib/platform/jobs/get-job";

export const callListResolvers: Resolvers = {
  Query: {
    callList: (_, { id }, ctx) => getCallList(ctx, id),
    runningCallLists: (_, args, ctx) => listRunningCallLists(ctx, args),
  },
  Mutation: {
    addCallList: (_, { input }, ctx) => addCallList(ctx, input as Parameters<typeof addCallList>[1]),
    appendCallListRows: (_, { input }, ctx) =>
      appendCallListRows(ctx, input as Parameters<typeof appendCallListRows>[1]),
    updateCallList: async (_, { input }, ctx) => ({ callList: await updateCallList(ctx, input) }),
    pauseCallList: async (_, list, ctx) => ({ callList: await pauseCallList(ctx, list) }),
    resumeCallList: async (_, list, ctx) => ({ callList: await resumeCallList(ctx, list) }),
    cancelCallList: async (_, list, ctx) => ({ callList: await cancelCallList(ctx, list) }),
    deleteCallList: async (_, list, ctx) => (await deleteCallList(ctx, list), true),
    updateCallListTasks: (_, { input }, ctx) =>
      updateCallListTasks(ctx, input as Parameters<typeof updateCallListTasks>[1]),
    cancelCallListTasks: (_, { input }, ctx) => cancelCallListTasks(ctx, input),
    takeCallListTasks: (_, { listId, first }, ctx) => takeCallListTasks(ctx, listId, first),
    reportCallListTasks: (_, { input }, ctx) =>
      reportCallListTasks(ctx, input as Parameters<typeof reportCallListTasks>[1]),
  },
  Application: {
    callLists: async ({ applicationId }, args, ctx) =>
      connection(await listCallLists(ctx, { ...args, applicationId }), () =>
        countCallLists(ctx, { ...args, applicationId }),
      ),
    callListRules: ({ applicationId }, _args, ctx) => listRuleChoices(ctx, applicationId),
    callListQueues: ({ applicationId }, _args, ctx) => listQueueChoices(ctx, applicationId),
  },
  CallList: {
    id: ({ listId }) => listId,
    rule: ({ ruleId, ruleName }) => named(ruleId, ruleName),
    queue: ({ sqQueueId, sqQueueName }) => named(sqQueueId, sqQueueName),
    counts: countsOf,
    batches: ({ listId }, _args, ctx) => ctx.loaders.callListBatches.load(listId),
    columns: ({ listId }, _args, ctx) => ctx.loaders.callListColumns.load(listId),
    tasks: async ({ listId }, args, ctx) =>
      connection(await listCallListTasks(ctx, { ...args, listId }), () => countCallListTasks(ctx, { ...args, listId })),
  },
  CallListRowsPayload: { job: ({ jobId }, _args, ctx) => (jobId === null ? null : getJob(ctx, String(jobId))) },
  CallListBatch: { id: ({ batchId }) => batchId },
  CallListTask: { id: ({ taskId }) => taskId, uuid: ({ taskUuid }) => taskUuid },
  TakenCallListTask: { id: ({ taskId }) => taskId, uuid: ({ taskUuid }) => taskUuid },
  RunningCallList: {
    id: ({ listId }) => listId,
    ruleId: ({ ruleId }) => ruleId!,
    waiting: ({ tasksNew }) => tasksNew,
    inProgress: ({ tasksInProgress }) => tasksInProgress,
  },
  CallListConnection: connectionFields,
  CallListTaskConnection: connectionFields,
};

const named = (id: number | null, name: string | null) => (id === null || name === null ? null : { id, name });

function countsOf({ tasksNew, tasksInProgress, tasksProcessed, tasksError, tasksCanceled }: CallList) {
  const counts = {
    new: tasksNew,
    inProgress: tasksInProgress,
    processed: tasksProcessed,
    error: tasksError,
    canceled: tasksCanceled,
  };
  return { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}
