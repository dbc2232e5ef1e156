import { pauseCallList } from "@/lib/applications/call-lists/move-list";

import { makeList, makeRule, rowsOf, tasksOf } from "../../support/call-lists";
import { unique } from "../../support/names";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const ROW_11 = "APPLICATION_CALL_LISTS";

const READ_TASKS = [ROW_11, "callListTask.read"];

const rule = ({ account, applicationId }: GridWorld) => once(account, "rule", () => makeRule(account, applicationId));

/** Creates one list shared by all reads. */
const shared = (account: Account) =>
  once(account, "call list", () =>
    makeList(account, { type: "AUTOMATIC", customData: "campaign", startAt: new Date("2026-01-01").toISOString() }),
  );
const ofShared = async ({ account }: GridWorld) => ({ id: (await shared(account)).id });

/** Creates a new list for each attempt that changes one. */
const ofNew =
  (variables: (id: string) => Record<string, unknown>) =>
  async ({ account }: GridWorld) =>
    variables((await makeList(account)).id);
const onNew = ofNew((id) => ({ id }));

const ofList = {
  query: (field: string) => `query($id: ID!) { callList(id: $id) { ${field} } }`,
  path: ["callList"],
  variables: ofShared,
};
const behindList = { needs: ROW_11, path: ["callList"] };
const ofApplication = {
  query: (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application"],
  behind: { needs: "APPLICATIONS", path: ["application"] },
  variables: ({ applicationId }: GridWorld) => ({ id: applicationId }),
};
const ofTask = {
  query: (field: string) => `query($id: ID!) { callList(id: $id) { tasks { nodes { ${field} } } } }`,
  path: ["callList", "tasks", "nodes"],
  variables: ofShared,
  needs: READ_TASKS,
  behind: [behindList, { needs: "callListTask.read", path: ["callList", "tasks"] }],
};

const TAKE = "mutation($id: ID!) { takeCallListTasks(listId: $id, first: 1) { id customData } }";

const moving = (verb: string): Case => ({
  needs: [ROW_11, `callList.${verb}`],
  query: `mutation($id: ID!) { ${verb}CallList(id: $id) { callList { name } } }`,
  path: [`${verb}CallList`],
  variables: onNew,
});

export const callListCases: Record<string, Case> = {
  "Query.callList": { ...ofList, needs: [ROW_11], query: ofList.query("name") },
  ...fieldCases("CallList", { ...ofList, needs: [ROW_11], behind: behindList }, [
    "applicationId",
    "status",
    "type",
    "priority",
    "rule { name }",
    "maxSimultaneous",
    "numAttempts",
    "intervalSeconds",
    "taskPriorityStrategy",
    "startAt",
    "customData",
    "counts { total }",
    "submittedAt",
    "version",
    "batches { rowCount }",
  ]),
  ...fieldCases("CallList", { ...ofList, needs: [ROW_11], behind: behindList, isEmpty: true }, [
    "queue { name }",
    "bufferSize",
    "maximumErrorRate",
    "busyFactor",
    "multiplier",
    "completedAt",
  ]),
  ...fieldCases("CallList", { ...ofList, needs: READ_TASKS, behind: behindList }, [
    "columns",
    "tasks { nodes { uuid } }",
  ]),
  "CallListTask.customData": { ...ofTask, query: ofTask.query("customData"), path: [...ofTask.path, "customData"] },
  "CallListTask.resultData": {
    ...ofTask,
    query: ofTask.query("resultData"),
    path: [...ofTask.path, "resultData"],
    isEmpty: true,
  },
  ...fieldCases("Application", { ...ofApplication, needs: [ROW_11] }, ["callLists { totalCount }"]),
  ...fieldCases("Application", { ...ofApplication, needs: ["APPLICATION_CALL_LIST_CREATION"] }, [
    "callListRules { name }",
    "callListQueues { name }",
  ]),
  "Query.runningCallLists": { needs: ["engine"], query: "{ runningCallLists { id } }", path: ["runningCallLists"] },
  "Mutation.takeCallListTasks": { needs: ["engine"], query: TAKE, path: ["takeCallListTasks"], variables: ofShared },
  "TakenCallListTask.customData": {
    needs: ["engine"],
    query: TAKE,
    path: ["takeCallListTasks", "customData"],
    behind: { needs: "engine", path: ["takeCallListTasks"] },
    variables: ofShared,
  },
  "Mutation.reportCallListTasks": {
    needs: ["engine"],
    query:
      "mutation($id: ID!) { reportCallListTasks(input: { listId: $id, tasks: [{ taskId: 1, attemptsLeft: 0, status: PROCESSED }] }) { completed } }",
    path: ["reportCallListTasks"],
    variables: ofShared,
  },
  "Mutation.addCallList": {
    needs: ["APPLICATION_CALL_LIST_CREATION"],
    query: "mutation($input: AddCallListInput!) { addCallList(input: $input) { callList { name } } }",
    path: ["addCallList"],
    variables: async (world) => ({
      input: {
        applicationId: world.applicationId,
        ruleId: await rule(world),
        name: unique("list "),
        rows: rowsOf("1"),
      },
    }),
  },
  "Mutation.appendCallListRows": {
    needs: ["APPLICATION_CALL_LIST_APPEND"],
    query: "mutation($input: AppendCallListRowsInput!) { appendCallListRows(input: $input) { callList { name } } }",
    path: ["appendCallListRows"],
    variables: ofNew((listId) => ({ input: { listId, rows: rowsOf("new") } })),
  },
  "Mutation.updateCallList": {
    needs: [ROW_11, "callList.update"],
    query: "mutation($id: ID!) { updateCallList(input: { id: $id, priority: 7 }) { callList { name } } }",
    path: ["updateCallList"],
    variables: onNew,
  },
  "Mutation.pauseCallList": moving("pause"),
  "Mutation.cancelCallList": moving("cancel"),
  "Mutation.resumeCallList": {
    ...moving("resume"),
    variables: async ({ account }) => ({ id: await pausedList(account) }),
  },
  "Mutation.deleteCallList": {
    needs: [ROW_11, "callList.delete"],
    query: "mutation($id: ID!) { deleteCallList(id: $id) }",
    path: ["deleteCallList"],
    variables: async ({ account }) => ({ id: await pausedList(account) }),
  },
  "Mutation.updateCallListTasks": {
    needs: [ROW_11, "callListTask.update"],
    query: "mutation($input: UpdateCallListTasksInput!) { updateCallListTasks(input: $input) }",
    path: ["updateCallListTasks"],
    variables: async ({ account }) => {
      const list = await makeList(account);
      return { input: { listId: list.id, tasks: [{ id: await firstTask(list.id), priority: 1 }] } };
    },
  },
  "Mutation.cancelCallListTasks": {
    needs: [ROW_11, "callListTask.update"],
    query: "mutation($input: CancelCallListTasksInput!) { cancelCallListTasks(input: $input) }",
    path: ["cancelCallListTasks"],
    variables: ofNew((listId) => ({ input: { listId, taskUuids: ["1"] } })),
  },
};

async function pausedList(account: Account): Promise<string> {
  const { id } = await makeList(account);
  await pauseCallList(account.main, { id });
  return id;
}

const firstTask = async (listId: string) => (await tasksOf(listId))[0]!.task_id;
