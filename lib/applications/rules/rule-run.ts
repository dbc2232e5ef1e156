import { sql } from "drizzle-orm";

import { ruleRuns } from "@/db/schema";

/** A request to start a rule's scenarios, and what became of it. */
export interface RuleRun {
  ruleRunId: number;
  ruleId: number;
  customData: string;
  /** EXPIRED is what nobody took in time: it will not start any more. */
  status: "REQUESTED" | "TAKEN" | "STARTED" | "FAILED" | "EXPIRED";
  askedBy: string;
  /** Why it failed. */
  problem: string | null;
  createdAt: Date;
  takenAt: Date | null;
  reportedAt: Date | null;
  /** The call session that it started, once the engine has written it down. */
  callSessionId: number | null;
}

/** A request that no engine took within this time is void: nobody wants calls an hour later. */
const EXPIRES_AFTER_MINUTES = 10;

/** The moment before which a request that waits is void. */
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
