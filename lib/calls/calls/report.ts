import { and, type SQL, sql } from "drizzle-orm";

import { readApplication } from "@/lib/applications/applications/application";
import { textCell, timeCell } from "@/lib/platform/csv-cells";
import type { ReportSource } from "@/lib/platform/reports/source";

import { type CallFilter, readFilter } from "./filter";
import { countMatching, matching } from "./matching";

const ofSession = (column: string) => sql.raw(`item.${column}`);
const ofCall = (column: string) => sql.raw(`call.${column}`);

const sessionCells: Record<string, SQL> = {
  Application: textCell(ofSession("application_name")),
  Rule: textCell(ofSession("rule_name")),
  User: textCell(ofSession("user_name")),
};

const callCells: Record<string, SQL> = {
  "Call id": ofCall("call_id"),
  "Session id": ofCall("call_session_history_id"),
  "Started (UTC)": timeCell(ofCall("started_at")),
  "Duration (s)": ofCall("duration"),
  Direction: sql`case when call.incoming then 'incoming' else 'outgoing' end`,
  "Local number": textCell(ofCall("local_number")),
  "Remote number": textCell(ofCall("remote_number")),
  "Kind of remote number": textCell(ofCall("remote_number_type")),
  "Diverted from": textCell(ofCall("diversion_number")),
  Result: sql`case when call.successful then 'successful' else 'failed' end`,
  "End reason": textCell(ofCall("end_reason")),
  Cost: ofCall("cost"),
  "Transaction id": ofCall("transaction_id"),
  ...sessionCells,
  "Custom data": textCell(ofCall("custom_data")),
};

const briefCells: Record<string, SQL> = {
  "Session id": ofSession("call_session_history_id"),
  "Started (UTC)": timeCell(ofSession("started_at")),
  "Duration (s)": ofSession("duration"),
  Result: sql`case when item.successful then 'successful' else 'failed' end`,
  "Finish reason": ofSession("finish_reason"),
  Cost: ofSession("cost"),
  ...sessionCells,
  "Audio quality": ofSession("audio_quality"),
  "Initiator's address": textCell(ofSession("initiator_address")),
  "Custom data": textCell(ofSession("custom_data")),
};

const ofHistory = {
  application: readApplication,
  settle: async (_tx, _accountId, filter, now) => {
    const read = readFilter(filter as CallFilter, now);
    return { ...read, to: read.to ?? now };
  },
  content: async (tx, accountId, filters) => {
    const { from, indexed, rest, order } = await matching(tx, accountId, readFilter(filters as CallFilter), {
      descending: true,
    });
    return { from, where: and(indexed, rest), columns: sql`call_sessions.*`, order };
  },
  count: async (tx, accountId, filters) =>
    (await countMatching(tx, await matching(tx, accountId, readFilter(filters as CallFilter), { descending: true })))
      .count,
} satisfies Partial<ReportSource>;

/** Report with one line per call, newest session first. */
const calls: ReportSource = {
  ...ofHistory,
  kind: "CALLS",
  cells: callCells,
  lines: (batch, line) => sql`select written.* from ${batch} cross join lateral (
    select ${line} from calls call
    where call.account_id = item.account_id and call.call_session_history_id = item.call_session_history_id
    order by call.started_at, call.call_id) written`,
};

/** Report with one line per session, newest first. */
const callsBrief: ReportSource = { ...ofHistory, kind: "CALLS_BRIEF", cells: briefCells };

export const callHistoryReports = { CALLS: calls, CALLS_BRIEF: callsBrief };
