import { sql } from "drizzle-orm";
import { bigint, customType, type ExtraConfigColumn, numeric, pgPolicy, pgRole, timestamp } from "drizzle-orm/pg-core";

/** Takes over inside `withAccount`: sees and changes the rows of the one account that is set for the transaction. */
export const appRole = pgRole("gatehouse_app").existing();
/** Every connection's role outside `withAccount`: finds who is signing in, before the account is known. */
export const signInRole = pgRole("gatehouse_sign_in").existing();
/** Takes over inside `withWorker`: takes jobs of every account and cleans up what is past its time; reads nothing else. */
export const workerRole = pgRole("gatehouse_worker").existing();

const currentAccount = sql`account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)`;

/** The policy of every table that holds an account's rows: no account set for the transaction, no rows. */
export const accountPolicy = () =>
  pgPolicy("account", { to: appRole, using: currentAccount, withCheck: currentAccount });

/** For the few tables that signing in has to read or write across accounts; what it may do there is in the grants. */
export const signInPolicy = () => pgPolicy("sign_in", { to: signInRole, using: sql`true`, withCheck: sql`true` });

/** For the few tables that background work looks through across accounts; what it may do there is in the grants. */
export const workerPolicy = () => pgPolicy("worker", { to: workerRole, using: sql`true`, withCheck: sql`true` });

/** A generated numeric id, as the API has them. */
export const numericId = (name: string) => bigint(name, { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** A reference to a numeric id. */
export const reference = (name: string) => bigint(name, { mode: "number" });

/** What a list's search looks through, in lower case. Collation C compares bytes: a fifth of the time of the others. */
export const searchText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** SHA-256 values. */
export const bytea = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => Buffer.from(value),
});

/** A moment, kept in UTC. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** An exact amount of money with four decimals, as text: never a float. */
export const amount = (name: string) => numeric(name, { precision: 18, scale: 4 });

/** A secret, sealed by lib/secrets; the database refuses anything else. `npm run rotate-keys` finds the columns of this type. */
export const sealed = customType<{ data: string }>({ dataType: () => "sealed" });

/** Some columns of a table that is just being defined, as the helpers for keys take them. */
export type TableColumns<Name extends string> = Record<Name, ExtraConfigColumn>;

/** Money in the ledger: whole ten-thousandths of the account's currency, never a float. lib/platform/money.ts reads and writes it. */
export const money = (name: string) => bigint(name, { mode: "bigint" });

/** A network or a single address, IPv4 or IPv6, as Postgres writes it: 192.0.2.0/24, 2001:db8::1/128. */
export const network = customType<{ data: string }>({ dataType: () => "cidr" });

/** The policy of a table that the operator fills and every account reads, once an account is set for the transaction. */
export const catalogPolicy = () =>
  pgPolicy("catalog", {
    to: appRole,
    using: sql`nullif(current_setting('gatehouse.account_id', true), '') is not null`,
  });
