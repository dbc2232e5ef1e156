import { makeTelephony, type Telephony } from "../../support/engine-world";
import { makeKey, program } from "../../support/service-account";
import type { IdPlace, TenancyWorld } from "./place";

const own = new WeakMap<TenancyWorld, Promise<Telephony>>();
const telephonyOf = (world: TenancyWorld) =>
  own.get(world) ?? (own.set(world, makeTelephony(world.account)), own.get(world)!);

const at = new Date().toISOString();
const engine = async ({ account }: TenancyWorld) => program(await makeKey(account.main, { engine: true }));
const theirs = (what: keyof Telephony) => async (victim: TenancyWorld) => (await telephonyOf(victim))[what];

const result: Record<string, string> = {
  putCallSessions: "{ sessions { added } }",
  putAgentStates: "{ smartQueue { added } }",
};

/** Builds a place in an item of a batch: `item` inserts the id into an otherwise valid item. */
function inBatch(
  mutation: string,
  argument: string,
  type: string,
  what: keyof Telephony,
  item: (id: string, own: Telephony) => object,
): IdPlace {
  return {
    query: `mutation($items: [${type}!]!) { ${mutation}(${argument}: $items) ${result[mutation] ?? "{ added }"} }`,
    theirs: theirs(what),
    alsoAs: engine,
    variables: async (id, world) => ({ items: [item(id, await telephonyOf(world))] }),
  };
}

const session = (fields: object) => ({ externalId: "s", startedAt: at, duration: 1, ...fields });
const state = {
  readyUserIds: [],
  lockedUserIds: [],
  afterServiceUserIds: [],
  waiting: [],
  inService: [],
  reportedAt: at,
};
const acdSession = { externalId: "a", beganAt: at, waitingSeconds: 1, events: [] };
const task = { externalId: "t", kind: "CALL", status: "IN_QUEUE", waitingMs: 1, processingMs: 0, beganAt: at };
const charge = { externalId: "c", resourceType: "call", amount: "1", chargedAt: at };
const agent = { kind: "IM", status: "READY", since: at };

export const engineIds: Record<string, IdPlace> = {
  "Query.engineApplication(id)": {
    query: "query($id: ID!) { engineApplication(id: $id) { name users { password } } }",
    theirs: theirs("applicationId"),
    alsoAs: engine,
  },
  "CallSessionInput.applicationId": inBatch(
    "putCallSessions",
    "sessions",
    "CallSessionInput",
    "applicationId",
    (applicationId) => session({ applicationId }),
  ),
  "CallSessionInput.ruleId": inBatch(
    "putCallSessions",
    "sessions",
    "CallSessionInput",
    "ruleId",
    (ruleId, { applicationId }) => session({ applicationId, ruleId }),
  ),
  "CallSessionInput.userId": inBatch(
    "putCallSessions",
    "sessions",
    "CallSessionInput",
    "userId",
    (userId, { applicationId }) => session({ applicationId, userId }),
  ),
  "SipRegistrationStateInput.sipRegistrationId": inBatch(
    "putSipRegistrationStates",
    "states",
    "SipRegistrationStateInput",
    "sipRegistrationId",
    (sipRegistrationId) => ({ sipRegistrationId, successful: true, reportedAt: at }),
  ),
  "QueueStateInput.acdQueueId": inBatch("putQueueStates", "states", "QueueStateInput", "acdQueueId", (acdQueueId) => ({
    ...state,
    acdQueueId,
  })),
  "QueueStateInput.readyUserIds": inBatch(
    "putQueueStates",
    "states",
    "QueueStateInput",
    "userId",
    (id, { acdQueueId }) => ({ ...state, acdQueueId, readyUserIds: [id] }),
  ),
  "QueueStateInput.lockedUserIds": inBatch(
    "putQueueStates",
    "states",
    "QueueStateInput",
    "userId",
    (id, { acdQueueId }) => ({ ...state, acdQueueId, lockedUserIds: [id] }),
  ),
  "QueueStateInput.afterServiceUserIds": inBatch(
    "putQueueStates",
    "states",
    "QueueStateInput",
    "userId",
    (id, { acdQueueId }) => ({ ...state, acdQueueId, afterServiceUserIds: [id] }),
  ),
  "QueuedCallInput.userId": inBatch(
    "putQueueStates",
    "states",
    "QueueStateInput",
    "userId",
    (userId, { acdQueueId }) => ({
      ...state,
      acdQueueId,
      inService: [{ callerId: "1", priority: 0, waitingTime: 1, userId }],
    }),
  ),
  "AcdSessionInput.acdQueueId": inBatch(
    "putAcdSessions",
    "sessions",
    "AcdSessionInput",
    "acdQueueId",
    (acdQueueId) => ({ ...acdSession, acdQueueId }),
  ),
  "AcdSessionInput.userId": inBatch(
    "putAcdSessions",
    "sessions",
    "AcdSessionInput",
    "userId",
    (userId, { acdQueueId }) => ({ ...acdSession, acdQueueId, userId }),
  ),
  "SmartQueueTaskInput.sqQueueId": inBatch(
    "putSmartQueueTasks",
    "tasks",
    "SmartQueueTaskInput",
    "sqQueueId",
    (sqQueueId) => ({ ...task, sqQueueId }),
  ),
  "SmartQueueTaskInput.userId": inBatch(
    "putSmartQueueTasks",
    "tasks",
    "SmartQueueTaskInput",
    "userId",
    (userId, { sqQueueId }) => ({ ...task, sqQueueId, userId }),
  ),
  "AcdAgentStateInput.userId": {
    ...inBatch("putAgentStates", "acd", "AcdAgentStateInput", "userId", (userId) => ({
      userId,
      status: "READY",
      since: at,
    })),
    query: "mutation($items: [AcdAgentStateInput!]!) { putAgentStates(acd: $items) { acd { changed } } }",
  },
  "SmartQueueAgentStateInput.applicationId": inBatch(
    "putAgentStates",
    "smartQueue",
    "SmartQueueAgentStateInput",
    "applicationId",
    (applicationId, { userId }) => ({ ...agent, applicationId, userId }),
  ),
  "SmartQueueAgentStateInput.userId": inBatch(
    "putAgentStates",
    "smartQueue",
    "SmartQueueAgentStateInput",
    "userId",
    (userId, { applicationId }) => ({ ...agent, applicationId, userId }),
  ),
  "ChargeInput.applicationId": inBatch("putCharges", "charges", "ChargeInput", "applicationId", (applicationId) => ({
    ...charge,
    applicationId,
  })),
  "ChargeInput.userId": inBatch("putCharges", "charges", "ChargeInput", "userId", (userId) => ({ ...charge, userId })),
};
