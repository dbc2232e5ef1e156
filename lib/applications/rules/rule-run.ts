import { sql } from "drizzle-orm";

import { ruleRuns } from "@/db/schema";

/** A request to start a rule's scenarios, and its outcome. */
export interface RuleRun {
  ruleRunId: number;
  ruleId: number;
  customData: string;
  /** EXPIRED means that no engine took it in time; it no longer starts. */
  status: "REQUESTED" | "TAKEN" | "STARTED" | "FAILED" | "EXPIRED";
  askedBy: string;
  /** Why it failed. */
  problem: string | null;
  createdAt: Date;
  takenAt: Date | null;
  reportedAt: Date | null;
  /** ID of the call session that it started, once the engine has recorded it. */
  callSessionId: number | null;
}

/** Lifetime of a request that no engine takes; calls an hour later would be unwanted. */
const EXPIRES_AFTER_MINUTES = 10;

/** Time before which a waiting request has expired. */
export const expiry = sql`now() - make_interval(mins => ${EXPIRES_AFTER_MINUTES})`;

export const ruleRunColumns = {
  ruleRunId: ruleRuns.ruleRunId,
  ruleId: ruleRuns.ruleId,
  customData: ruleRuns.customData,
  status: sql<
    RuleRun["status"]
  >`case when rule_runs.status = 'REQUESTED' and rule_runs.created_at < ${expiry} then 'EXPIRED' else rule_runs.status::text end`,
  askedBy: ruleRuns.askedBy,
  problem: ruleRuns.problem,
  createdAt: ruleRuns.createdAt,
  takenAt: ruleRuns.takenAt,
  reportedAt: ruleRuns.reportedAt,
  callSessionId: sql<number | null>`(select session.call_session_history_id from call_sessions session
    where session.account_id = rule_runs.account_id and session.external_id = rule_runs.call_session_external_id)`.mapWith(
    (id) => (id === null ? null : Number(id)),
  ),
};
