import { boolean, index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const jobStatus = pgEnum("job_status", ["QUEUED", "RUNNING", "DONE", "FAILED"]);

/** Work that takes longer than a request: a worker takes it up, and its progress is seen from anywhere. */
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
    /** How far it is, of how much; the total is empty while nobody knows. */
    done: integer("done").notNull().default(0),
    total: integer("total"),
    result: jsonb("result").$type<Record<string, unknown>>(),
    /** Why it failed, for the person who asked for it. */
    problem: text("problem"),
    /** Whose permissions it runs under, as they are when it runs; both empty for the main account. */
    subuserId: reference("subuser_id"),
    keyId: uuid("key_id"),
    /** Somebody of the parent account asked for it; then the subuser is one of the parent's. */
    entered: boolean("entered").notNull().default(false),
    askedBy: text("asked_by").notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
    startedAt: moment("started_at"),
    finishedAt: moment("finished_at"),
    /** A worker that has not said so for a minute is gone, and the job is taken up again. */
    aliveAt: moment("alive_at"),
  },
  (table) => [
    index("jobs_queue").on(table.status, table.jobId),
    index("jobs_order").on(table.accountId, table.createdAt, table.jobId),
    accountPolicy(),
    workerPolicy(),
  ],
);
