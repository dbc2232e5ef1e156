import { boolean, index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const jobStatus = pgEnum("job_status", ["QUEUED", "RUNNING", "DONE", "FAILED"]);

/** Background work that outlasts a request: run by a worker, with progress visible from any process. */
export const jobs = pgTable(
  "jobs",
  {
    jobId: numericId("job_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    input: jsonb("input").$type<Record<string, unknown>>().notNull(),
    status: jobStatus("status").notNull().default("QUEUED"),
    /** Progress and its total; the total is null while unknown. */
    done: integer("done").notNull().default(0),
    total: integer("total"),
    result: jsonb("result").$type<Record<string, unknown>>(),
    /** Error text for the person who requested the job. */
    problem: text("problem"),
    /** Subject whose current permissions apply at run time; both null for the main account. */
    subuserId: reference("subuser_id"),
    keyId: uuid("key_id"),
    /** Requested from the parent account; the subuser is then one of the parent's. */
    entered: boolean("entered").notNull().default(false),
    askedBy: text("asked_by").notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
    startedAt: moment("started_at"),
    finishedAt: moment("finished_at"),
    /** Heartbeat; a worker silent for a minute counts as dead and the job is taken again. */
    aliveAt: moment("alive_at"),
  },
  (table) => [
    index("jobs_queue").on(table.status, table.jobId),
    index("jobs_order").on(table.accountId, table.createdAt, table.jobId),
    accountPolicy(),
    workerPolicy(),
  ],
);
