import { makeList, makeQueue, makeRule, rowsOf, tasksOf, upload } from "../../support/call-lists";
import { type Account, unique } from "../../support/world";
import type { IdPlace, TenancyWorld } from "./place";

const list = async ({ account }: TenancyWorld) => (await makeList(account)).id;
const task = async ({ account }: TenancyWorld) => (await tasksOf((await makeList(account)).id))[0]!.task_id;
const application = ({ account }: TenancyWorld) => account.application();
const rule = async ({ account }: TenancyWorld) => makeRule(account, await account.application());
const queue = async ({ account }: TenancyWorld) => makeQueue(account, await account.application());
const uploaded = async ({ account }: TenancyWorld) => (await upload(account.main, "phone\n1\n")).id!;

const ADD = "mutation($input: AddCallListInput!) { addCallList(input: $input) { callList { name } } }";
const APPEND = "mutation($input: AppendCallListRowsInput!) { appendCallListRows(input: $input) { callList { name } } }";
const UPDATE = "mutation($input: UpdateCallListInput!) { updateCallList(input: $input) { callList { name } } }";
const UPDATE_TASKS = "mutation($input: UpdateCallListTasksInput!) { updateCallListTasks(input: $input) }";
const CANCEL_TASKS = "mutation($input: CancelCallListTasksInput!) { cancelCallListTasks(input: $input) }";
const REPORT = "mutation($input: ReportCallListTasksInput!) { reportCallListTasks(input: $input) { counted } }";

/** Input for a new list of the requesting account with the tested id as one reference. */
const adding =
  (rest: (id: string, account: Account, applicationId: string) => Record<string, unknown>) =>
  async (id: string, { account }: TenancyWorld) => {
    const applicationId = await account.application();
    return {
      input: {
        applicationId,
        ruleId: await makeRule(account, applicationId),
        name: unique("list "),
        rows: rowsOf("1"),
        ...rest(id, account, applicationId),
      },
    };
  };

const move = (field: string): IdPlace => ({
  query: `mutation($id: ID!) { ${field}(id: $id) { callList { name } } }`,
  theirs: list,
});

export const callListIds: Record<string, IdPlace> = {
  "Query.callList(id)": {
    query: "query($id: ID!) { callList(id: $id) { name tasks { nodes { customData } } batches { fileName } } }",
    theirs: list,
  },
  "CallList.tasks(batchId)": {
    query:
      "query($list: ID!, $batch: ID!) { callList(id: $list) { tasks(batchId: $batch) { totalCount nodes { uuid } } } }",
    theirs: async ({ account }) => (await tasksOf((await makeList(account)).id))[0]!.batch_id,
    variables: async (id, { account }) => ({ batch: id, list: (await makeList(account)).id }),
  },
  "AddCallListInput.applicationId": {
    query: ADD,
    theirs: application,
    variables: adding((applicationId) => ({ applicationId })),
  },
  "AddCallListInput.ruleId": { query: ADD, theirs: rule, variables: adding((ruleId) => ({ ruleId })) },
  "AddCallListInput.sqQueueId": {
    query: ADD,
    theirs: queue,
    variables: adding((sqQueueId) => ({ sqQueueId, type: "PREDICTIVE" })),
  },
  "AddCallListInput.uploadId": {
    query: ADD,
    theirs: uploaded,
    variables: adding((uploadId) => ({ uploadId, rows: null })),
  },
  "AppendCallListRowsInput.listId": {
    query: APPEND,
    theirs: list,
    variables: (listId) => ({ input: { listId, rows: rowsOf("9") } }),
  },
  "AppendCallListRowsInput.uploadId": {
    query: APPEND,
    theirs: uploaded,
    variables: async (uploadId, { account }) => ({ input: { uploadId, listId: (await makeList(account)).id } }),
  },
  "UpdateCallListInput.id": { query: UPDATE, theirs: list, variables: (id) => ({ input: { id, priority: 3 } }) },
  "UpdateCallListInput.ruleId": {
    query: UPDATE,
    theirs: rule,
    variables: async (ruleId, { account }) => ({ input: { id: (await makeList(account)).id, ruleId } }),
  },
  "UpdateCallListInput.sqQueueId": {
    query: UPDATE,
    theirs: queue,
    variables: async (sqQueueId, { account }) => ({
      input: { id: (await makeList(account)).id, sqQueueId, type: "PROGRESSIVE" },
    }),
  },
  "Mutation.pauseCallList(id)": move("pauseCallList"),
  "Mutation.resumeCallList(id)": move("resumeCallList"),
  "Mutation.cancelCallList(id)": move("cancelCallList"),
  "Mutation.deleteCallList(id)": { query: "mutation($id: ID!) { deleteCallList(id: $id) }", theirs: list },
  "UpdateCallListTasksInput.listId": {
    query: UPDATE_TASKS,
    theirs: list,
    variables: (listId) => ({ input: { listId, tasks: [{ id: 1, priority: 1 }] } }),
  },
  "UpdateCallListTaskInput.id": {
    query: UPDATE_TASKS,
    theirs: task,
    variables: async (id, { account }) => ({
      input: { listId: (await makeList(account)).id, tasks: [{ id, priority: 1 }] },
    }),
  },
  "CancelCallListTasksInput.listId": {
    query: CANCEL_TASKS,
    theirs: list,
    variables: (listId) => ({ input: { listId, taskUuids: ["1"] } }),
  },
  "Mutation.takeCallListTasks(listId)": {
    query: "mutation($id: ID!) { takeCallListTasks(listId: $id, first: 1) { uuid } }",
    theirs: list,
  },
  "ReportCallListTasksInput.listId": {
    query: REPORT,
    theirs: list,
    variables: (listId) => ({ input: { listId, tasks: [{ taskId: 1, attemptsLeft: 0, status: "ERROR" }] } }),
  },
  "CallListTaskReport.taskId": {
    query: REPORT,
    theirs: task,
    variables: async (taskId, { account }) => ({
      input: { listId: (await makeList(account)).id, tasks: [{ taskId, attemptsLeft: 0, status: "ERROR" }] },
    }),
  },
};
