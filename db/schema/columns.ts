import { sql } from "drizzle-orm";
import { bigint, customType, type ExtraConfigColumn, numeric, pgPolicy, pgRole, timestamp } from "drizzle-orm/pg-core";

/** Role inside `withAccount`: reads and changes rows of the transaction's account only. */
export const appRole = pgRole("gatehouse_app").existing();
/** Role of every connection outside `withAccount`: identifies the viewer before the account is known. */
export const signInRole = pgRole("gatehouse_sign_in").existing();
/** Role inside `withWorker`: takes jobs of all accounts and deletes expired rows; reads nothing else. */
export const workerRole = pgRole("gatehouse_worker").existing();

const currentAccount = sql`account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)`;

/** Returns the policy of tables with account rows: without an account set for the transaction, no rows. */
export const accountPolicy = () =>
  pgPolicy("account", { to: appRole, using: currentAccount, withCheck: currentAccount });

/** Returns the policy of tables that sign-in reads or writes across accounts; the grants limit what it can do there. */
export const signInPolicy = () => pgPolicy("sign_in", { to: signInRole, using: sql`true`, withCheck: sql`true` });

/** Returns the policy of tables that background work scans across accounts; the grants limit what it can do there. */
export const workerPolicy = () => pgPolicy("worker", { to: workerRole, using: sql`true`, withCheck: sql`true` });

/** Returns a generated numeric primary key. */
export const numericId = (name: string) => bigint(name, { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** Returns a column that references a numeric id. */
export const reference = (name: string) => bigint(name, { mode: "number" });

/**
 * Lower-case text searched by lists. Collation C compares bytes, which takes a fifth of the time of other collations.
 */
export const searchText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** Binary column, for SHA-256 values. */
export const bytea = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => Buffer.from(value),
});

/** Returns a timestamp column with time zone, stored in UTC. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Returns a column for an exact amount of money with four decimals, read as a string, never a float. */
export const amount = (name: string) => numeric(name, { precision: 18, scale: 4 });

/**
 * A secret, sealed by lib/platform/secrets; the database refuses unsealed values. `npm run rotate-keys` finds the columns of
 * this type.
 */
export const sealed = customType<{ data: string }>({ dataType: () => "sealed" });

/** Columns of a table under definition, as the foreign key helpers take them. */
export type TableColumns<Name extends string> = Record<Name, ExtraConfigColumn>;

/**
 * Returns a column for ledger money: whole ten-thousandths of the account's currency, never a float. See
 * lib/platform/money.ts.
 */
export const money = (name: string) => bigint(name, { mode: "bigint" });

/** A network or single address, IPv4 or IPv6, as Postgres writes it: 192.0.2.0/24, 2001:db8::1/128. */
export const network = customType<{ data: string }>({ dataType: () => "cidr" });

/**
 * Returns the policy of tables that the operator fills and every account can read, once an account is set for the
 * transaction.
 */
export const catalogPolicy = () =>
  pgPolicy("catalog", {
    to: appRole,
    using: sql`nullif(current_setting('gatehouse.account_id', true), '') is not null`,
  });
