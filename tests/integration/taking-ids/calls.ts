import { orderReport } from "@/lib/platform/reports/order-report";
import { reportSources } from "@/lib/platform/server/background";

import { addCallSession, addRecording } from "../../support/calls";
import type { Account } from "../../support/world";
import type { IdPlace, TenancyWorld } from "./place";

const RULE = 5_150_001;
const USER = 5_150_002;

const sessionOf = async (account: Account) =>
  addCallSession(account, {
    applicationId: await account.application(),
    rule: { id: RULE, name: "theirs" },
    user: { id: USER, name: "theirs" },
    log: "theirs",
  });
const session = ({ account }: TenancyWorld) => sessionOf(account);
const recording = async ({ account }: TenancyWorld) => (await addRecording(account, await sessionOf(account))).id;
const report = async ({ account }: TenancyWorld) => (await orderReport(account.main, reportSources.CALLS)).reportId;
const application = async ({ account }: TenancyWorld) => {
  const id = await account.application();
  await addCallSession(account, { applicationId: id, log: "theirs" });
  return id;
};
const named = (id: number) => async (victim: TenancyWorld) => {
  await session(victim);
  return id;
};
const withOwn = async (id: string, { account }: TenancyWorld) => ({ id, application: await account.application() });

export const callIds: Record<string, IdPlace> = {
  "Query.callSessions(applicationId)": {
    query: "query($id: ID!) { callSessions(applicationId: $id) { totalCount nodes { id } } }",
    theirs: application,
  },
  "CallSessionFilter.ruleId": {
    query: "query($id: ID!) { callSessions(filter: { ruleId: $id }) { totalCount nodes { id } } }",
    theirs: named(RULE),
  },
  "CallSessionFilter.userId": {
    query:
      "query($id: ID!, $application: ID!) { application(id: $application) { callSessions(filter: { userId: $id }) { totalCount nodes { id } } } }",
    theirs: named(USER),
    variables: withOwn,
  },
  "Query.callSession(id)": {
    query: "query($id: ID!) { callSession(id: $id) { id calls { remoteNumber } recordings { path } log { size } } }",
    theirs: session,
  },
  "Mutation.deleteRecording(id)": { query: "mutation($id: ID!) { deleteRecording(id: $id) }", theirs: recording },
  "Query.report(id)": { query: "query($id: ID!) { report(id: $id) { fileName filters } }", theirs: report },
  "Mutation.deleteReport(id)": { query: "mutation($id: ID!) { deleteReport(id: $id) }", theirs: report },
  "Query.callHistoryReport(id)": {
    query: "query($id: ID!) { callHistoryReport(id: $id) { fileName filters } }",
    theirs: report,
  },
  "OrderCallHistoryReportInput.applicationId": {
    query:
      "mutation($id: ID!) { orderCallHistoryReport(input: { kind: CALLS, applicationId: $id }) { report { applicationName } } }",
    theirs: application,
  },
  "Mutation.deleteCallHistoryReport(id)": {
    query: "mutation($id: ID!) { deleteCallHistoryReport(id: $id) }",
    theirs: report,
  },
  "Query.sessionLogs(sessionId)": {
    query: "query($id: ID!) { sessionLogs(sessionId: $id) { totalCount nodes { size } } }",
    theirs: session,
  },
  "Query.sessionLogs(applicationId)": {
    query: "query($id: ID!) { sessionLogs(applicationId: $id) { totalCount nodes { size } } }",
    theirs: application,
  },
  "Query.sessionLog(sessionId)": { query: "query($id: ID!) { sessionLog(sessionId: $id) { text } }", theirs: session },
};
