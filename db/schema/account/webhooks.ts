import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed, workerPolicy } from "@/db/schema/columns";

/** URL that receives an account's events. */
export const webhooks = pgTable(
  "webhooks",
  {
    accountId: reference("account_id")
      .primaryKey()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    callbackUrl: text("callback_url").notNull(),
    /** Secret that signs deliveries. */
    secret: sealed("secret").notNull(),
    /** Previous secret, which also signs deliveries for a limited time after its replacement. */
    oldSecret: sealed("old_secret"),
    oldSecretUntil: moment("old_secret_until"),
    enabled: boolean("enabled").notNull().default(true),
    /** Event types that are delivered. */
    types: text("types").array().notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  () => [accountPolicy()],
);

export const deliveryStatus = pgEnum("delivery_status", ["QUEUED", "DELIVERED", "GIVEN_UP", "CANCELED"]);

/** An event queued for the webhook, written in the same transaction as the change it reports. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    deliveryId: numericId("delivery_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** Same for every attempt of an event, so that the receiver can drop duplicates. */
    callbackId: uuid("callback_id").notNull().defaultRandom(),
    type: text("type").notNull(),
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    status: deliveryStatus("status").notNull().default("QUEUED"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: moment("next_attempt_at").notNull().defaultNow(),
    createdAt: moment("created_at").notNull().defaultNow(),
    deliveredAt: moment("delivered_at"),
  },
  (table) => [
    unique("webhook_deliveries_account_key").on(table.accountId, table.deliveryId),
    uniqueIndex("webhook_deliveries_callback_key").on(table.callbackId),
    index("webhook_deliveries_order").on(table.accountId, table.createdAt, table.deliveryId),
    index("webhook_deliveries_due")
      .on(table.nextAttemptAt)
      .where(sql`${table.status} = 'QUEUED'`),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** Result of one delivery attempt. */
export const webhookAttempts = pgTable(
  "webhook_attempts",
  {
    webhookAttemptId: numericId("webhook_attempt_id"),
    accountId: reference("account_id").notNull(),
    deliveryId: reference("delivery_id").notNull(),
    attemptedAt: moment("attempted_at").notNull().defaultNow(),
    statusCode: integer("status_code"),
    durationMs: integer("duration_ms").notNull(),
    problem: text("problem"),
  },
  (table) => [
    foreignKey({
      name: "webhook_attempts_delivery",
      columns: [table.accountId, table.deliveryId],
      foreignColumns: [webhookDeliveries.accountId, webhookDeliveries.deliveryId],
    }).onDelete("cascade"),
    index("webhook_attempts_of_delivery").on(
      table.accountId,
      table.deliveryId,
      table.attemptedAt,
      table.webhookAttemptId,
    ),
    accountPolicy(),
  ],
);
