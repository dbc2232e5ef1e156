import { orderReport } from "@/lib/platform/reports/order-report";
import { reportSources } from "@/lib/platform/server/background";

import { addCallSession, addRecording, addResourceUsage } from "../../support/calls";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const eitherHistory = ["APPLICATION_CALL_HISTORY", "CALL_HISTORY"];
const eitherDownloads = ["APPLICATION_CALL_HISTORY_DOWNLOADS", "CALL_HISTORY_DOWNLOADS"];

/** Creates one session shared by all attempts, with one of everything. */
const sessionOf = ({ account, applicationId }: GridWorld) =>
  once(account, "call session", async () => {
    const id = await addCallSession(account, {
      applicationId,
      customData: "order 7",
      calls: [{ customData: "leg 1" }],
      log: "Session started",
    });
    await addRecording(account, id);
    await addResourceUsage(account, id);
    return id;
  });

const reportOf = ({ account }: GridWorld) =>
  once(account, "report", async () => String((await orderReport(account.main, reportSources.CALLS)).reportId));

const session = {
  needs: [],
  anyOf: eitherHistory,
  query: (field: string) => `query($id: ID!) { callSession(id: $id) { ${field} } }`,
  path: ["callSession"],
  variables: async (world: GridWorld) => ({ id: await sessionOf(world) }),
  behind: { needs: "APPLICATION_CALL_HISTORY", path: ["callSession"] },
};
const inside = (list: string) => ({
  ...session,
  query: (field: string) => session.query(`${list} { ${field} }`),
  path: ["callSession", list],
});

const application = {
  query: (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application"],
  variables: ({ applicationId }: GridWorld) => ({ id: applicationId }),
  behind: { needs: "APPLICATIONS", path: ["application"] },
};

const log = {
  needs: ["LOGS"],
  query: (field: string) => `query($id: ID!) { sessionLog(sessionId: $id) { ${field} } }`,
  path: ["sessionLog"],
  variables: async (world: GridWorld) => ({ id: await sessionOf(world) }),
  behind: { needs: "LOGS", path: ["sessionLog"] },
};

/** Cases of call history, its recordings, reports and logs. */
export const callCases: Record<string, Case> = {
  "Query.callSessions": {
    needs: ["CALL_HISTORY"],
    query: "{ callSessions { totalCount nodes { id cost } } }",
    path: ["callSessions"],
  },
  "Query.callSession": { ...session, behind: undefined, query: session.query("id") },
  "Query.callSessionChoices": {
    needs: [],
    anyOf: eitherHistory,
    query: "{ callSessionChoices(kind: RULE) { id name } }",
    path: ["callSessionChoices"],
  },
  ...fieldCases("Application", { ...application, needs: ["APPLICATION_CALL_HISTORY"] }, [
    "callSessions { totalCount nodes { id } }",
  ]),
  ...fieldCases("CallSession", session, [
    "initiatorAddress",
    "customData",
    "calls { id }",
    "recordings { id }",
    "resourceUsages { id }",
  ]),
  ...fieldCases("CallSession", { ...session, needs: ["LOGS"], anyOf: undefined }, ["log { size }"]),
  ...fieldCases("Call", inside("calls"), ["localNumber", "remoteNumber", "customData"]),
  ...fieldCases("Call", { ...inside("calls"), isEmpty: true }, ["diversionNumber"]),
  ...fieldCases("Recording", inside("recordings"), ["name", "path"]),
  ...fieldCases("Recording", { ...inside("recordings"), isEmpty: true }, ["transcription"]),
  "Mutation.deleteRecording": {
    needs: ["APPLICATION_CALL_HISTORY", "recording.delete"],
    query: "mutation($id: ID!) { deleteRecording(id: $id) }",
    path: ["deleteRecording"],
    variables: async (world) => ({ id: (await addRecording(world.account, await sessionOf(world))).id }),
  },
  "Query.callHistoryReports": {
    needs: ["CALL_HISTORY_DOWNLOADS"],
    query: "{ callHistoryReports { totalCount nodes { id } } }",
    path: ["callHistoryReports"],
  },
  "Query.callHistoryReport": {
    needs: [],
    anyOf: eitherDownloads,
    query: "query($id: ID!) { callHistoryReport(id: $id) { id } }",
    path: ["callHistoryReport"],
    variables: async (world) => ({ id: await reportOf(world) }),
  },
  ...fieldCases("Application", { ...application, needs: ["APPLICATION_CALL_HISTORY_DOWNLOADS"] }, [
    "callHistoryReports { nodes { id } }",
  ]),
  "Mutation.orderCallHistoryReport": {
    needs: [],
    anyOf: eitherDownloads,
    query:
      "mutation($id: ID!) { orderCallHistoryReport(input: { kind: CALLS_BRIEF, applicationId: $id }) { report { id } } }",
    path: ["orderCallHistoryReport"],
    variables: ({ applicationId }) => ({ id: applicationId }),
  },
  "Mutation.deleteCallHistoryReport": {
    needs: [],
    anyOf: eitherDownloads,
    query: "mutation($id: ID!) { deleteCallHistoryReport(id: $id) }",
    path: ["deleteCallHistoryReport"],
    variables: async ({ account }) => ({ id: String((await orderReport(account.main, reportSources.CALLS)).reportId) }),
  },
  "Query.sessionLogs": {
    needs: ["LOGS"],
    query: "{ sessionLogs { totalCount nodes { size } } }",
    path: ["sessionLogs"],
  },
  "Query.sessionLog": { ...log, behind: undefined, query: log.query("log { size }") },
  ...fieldCases("SessionLogText", log, ["text", "secureRecordStorage"]),
};
