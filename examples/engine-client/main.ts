import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { type Api, api } from "./api";
import { at, type CallSession, makeDay, readDay, recordingFile, type Routing } from "./day";
import { tokens } from "./token";

const BATCH = 500;

/** What each mutation tells of a batch. */
const COUNTS = "{ added changed unchanged }";
const selections: Record<string, string> = {
  putCallSessions: `{ sessions ${COUNTS} calls ${COUNTS} recordings ${COUNTS} resourceUsages ${COUNTS} }`,
  putAgentStates: `{ acd ${COUNTS} }`,
};

const { values: options } = parseArgs({
  options: {
    key: { type: "string" },
    application: { type: "string" },
    url: { type: "string", default: "http://localhost:3000" },
    sessions: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    date: { type: "string", default: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
    file: { type: "string" },
    write: { type: "string" },
  },
});
if (!options.key || !options.application) {
  console.error("Usage: npm start -- --key <key file> --application <id> [--url http://localhost:3000]");
  process.exit(2);
}

const totals = { added: 0, changed: 0, unchanged: 0, uploaded: 0, uploadedBefore: 0 };
const gatehouse = api(options.url, tokens(options.key));
const routing = await readRouting(gatehouse, options.application);
console.log(
  `${routing.name}: ${routing.rules.length} rules, ${routing.users.length} users, ${routing.sipRegistrations.length} SIP registrations.`,
);
const { frozen, testNumberRoutes } = await readAccount(gatehouse);
console.log(
  `The account is ${frozen ? "frozen: nothing that costs may begin" : "not frozen"}. Calls to ${testNumberRoutes.length} test numbers come to it.`,
);

const { date, seed } = options;
const day = options.file
  ? readDay(options.file)
  : makeDay(routing, { seed: Number(seed), sessions: Number(options.sessions), date });
if (options.write) writeFileSync(options.write, day.map((session) => `${JSON.stringify(session)}\n`).join(""));

await reportCalls();
await reportQueues();
await reportStates();
await uploadRecordings();
console.log(JSON.stringify(totals));

/** How an application routes; this program never needs its users' passwords, and so does not ask for them. */
async function readRouting({ graphql }: Api, id: string) {
  const query = `query ($id: ID!) { engineApplication(id: $id) { id name
    rules { id pattern patternExclude } scenarios { id name script } users { id name active }
    acdQueues { id userIds } smartQueues { id agents { userId } } sipRegistrations { id } } }`;
  interface Answer {
    engineApplication: Routing & {
      name: string;
      acdQueues: { id: string; userIds: string[] }[];
      smartQueues: { id: string; agents: { userId: string }[] }[];
      sipRegistrations: { id: string }[];
    };
  }
  return (await graphql<Answer>(query, { id })).engineApplication;
}

/** What is asked before any application is. */
async function readAccount({ graphql }: Api) {
  interface Answer {
    engineAccount: {
      frozen: boolean;
      testNumberRoutes: { phoneNumber: string; accessCode: string; applicationId: string; ruleId: string | null }[];
    };
  }
  return (
    await graphql<Answer>(
      "{ engineAccount { frozen testNumberRoutes { phoneNumber accessCode applicationId ruleId } } }",
      {},
    )
  ).engineAccount;
}

/** The day's sessions, each first as it began and then as it ended, with their logs, messages and charges. */
async function reportCalls(): Promise<void> {
  const begun = day
    .filter((_, index) => index % 10 === 0)
    .map((session): CallSession => ({ ...session, duration: 0, calls: [], recordings: [], resourceUsages: [] }));
  await put("putCallSessions", "sessions", "CallSessionInput", [...begun]);
  await put("putCallSessions", "sessions", "CallSessionInput", day);

  const logs = day
    .filter((_, index) => index % 5 === 0)
    .map(({ externalId, startedAt }) => ({
      sessionExternalId: externalId,
      text: `${startedAt} call started\n${startedAt} call answered\n`,
    }));
  await put("putSessionLogs", "logs", "SessionLogInput", logs);

  const messages = day
    .filter((_, index) => index % 20 === 0)
    .map(({ externalId, startedAt, calls: [call] }) => ({
      externalId: `${externalId}-sms`,
      sourceNumber: call!.localNumber,
      destinationNumber: call!.remoteNumber,
      direction: "OUT",
      fragments: 1,
      cost: "0.05",
      status: "SUCCESS",
      processedAt: startedAt,
      text: "We missed your call and call you back.",
    }));
  await put("putSms", "messages", "SmsInput", messages);

  const charges = day.flatMap(({ externalId, applicationId, calls }) =>
    calls
      .filter(({ cost }) => Number(cost) > 0)
      .map((call) => ({
        externalId: `${call.externalId}-charge`,
        applicationId,
        sessionExternalId: externalId,
        resourceType: "call",
        resourceExternalId: call.externalId,
        amount: call.cost,
        chargedAt: call.startedAt,
      })),
  );
  await put("putCharges", "charges", "ChargeInput", charges);
}

async function reportQueues(): Promise<void> {
  const served = day.filter(({ calls: [call] }) => call?.incoming);
  const [acd] = routing.acdQueues;
  if (acd) {
    const sessions = served.map(({ externalId, startedAt, duration }, index) => ({
      externalId: `${externalId}-acd`,
      acdQueueId: acd.id,
      userId: acd.userIds.length > 0 ? acd.userIds[index % acd.userIds.length] : null,
      beganAt: startedAt,
      waitingSeconds: index % 60,
      inServiceSeconds: duration,
      events: [{ type: "WAITING", time: startedAt }],
    }));
    await put("putAcdSessions", "sessions", "AcdSessionInput", sessions);
  }
  const [smart] = routing.smartQueues;
  if (smart) {
    const tasks = served.map(({ externalId, startedAt, duration }, index) => ({
      externalId: `${externalId}-task`,
      sqQueueId: smart.id,
      kind: "CALL",
      status: "ENDED",
      userId: smart.agents.length > 0 ? smart.agents[index % smart.agents.length]!.userId : null,
      waitingMs: (index % 60) * 1_000,
      processingMs: duration * 1_000,
      beganAt: startedAt,
      endedAt: startedAt,
    }));
    await put("putSmartQueueTasks", "tasks", "SmartQueueTaskInput", tasks);
  }
}

/** How things stood at the end of the day. */
async function reportStates(): Promise<void> {
  const evening = at(date, 20 * 3_600);
  const sip = routing.sipRegistrations.map(({ id }) => ({
    sipRegistrationId: id,
    successful: true,
    statusCode: 200,
    reportedAt: evening,
  }));
  await put("putSipRegistrationStates", "states", "SipRegistrationStateInput", sip);
  const queues = routing.acdQueues.map(({ id, userIds }) => ({
    acdQueueId: id,
    readyUserIds: userIds,
    lockedUserIds: [],
    afterServiceUserIds: [],
    waiting: [],
    inService: [],
    reportedAt: evening,
  }));
  await put("putQueueStates", "states", "QueueStateInput", queues);
  const agents = routing.users.map(({ id }) => ({ userId: id, status: "READY", since: evening }));
  await put("putAgentStates", "acd", "AcdAgentStateInput", agents);
}

async function uploadRecordings(): Promise<void> {
  for (const { externalId } of day.flatMap(({ recordings }) => recordings)) {
    const isNew = await gatehouse.upload(externalId, recordingFile(externalId));
    totals[isNew ? "uploaded" : "uploadedBefore"] += 1;
  }
}

interface Counts {
  added: number;
  changed: number;
  unchanged: number;
}

/** Sends items in batches and adds up what they did. */
async function put(mutation: string, argument: string, type: string, items: readonly object[]): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    const query = `mutation ($items: [${type}!]!) { result: ${mutation}(${argument}: $items) ${selections[mutation] ?? COUNTS} }`;
    const { result } = await gatehouse.graphql<{ result: Counts | Record<string, Counts> }>(query, {
      items: items.slice(start, start + BATCH),
    });
    for (const counts of "added" in result ? [result as Counts] : Object.values(result as Record<string, Counts>)) {
      totals.added += counts.added;
      totals.changed += counts.changed;
      totals.unchanged += counts.unchanged;
    }
  }
}
