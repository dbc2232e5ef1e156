import type { SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import type { Posting } from "@/lib/billing/ledger/post";

/** Kinds of resources that are rented by the month. */
export type RentedKindName = "phoneNumber" | "sipRegistration" | "plan";

/** How each kind of rented resource is charged, frozen and given up. */
export type RentedKinds = Record<RentedKindName, RentedKind>;

/** Resource that an account pays for by the month. */
export interface Rented {
  id: number;
  name: string;
  /** First day of the next month, for example "2026-11-23". */
  day: string;
  /** Time of the purchase, whose day of the month the renewals keep. */
  began: Date;
  /** Price of the next month, in ledger units. */
  price: bigint;
  /** Whether it renews on that day; otherwise it is given up. */
  renews: boolean;
  frozenAt: Date | null;
  /** Due day about which the account was warned. */
  riskToldFor: string | null;
}

/** How one kind of rented resource is charged, frozen and given up, each in the account's transaction. */
export interface RentedKind {
  /**
   * Returns a query of the resources of all accounts that are due by a day, with account_id, id, day, price in ledger
   * units, whether it renews, frozen_at and risk_told_for, in this order.
   */
  due(day: string): SQL;
  charge: Pick<Posting, "type" | "book">;
  /** Reads a resource and locks it until the transaction's end; undefined when it is gone or already locked. */
  lock(tx: Tx, accountId: number, id: number): Promise<Rented | undefined>;
  /** Extends it to the next day, also when it was frozen. */
  renew(tx: Tx, accountId: number, rented: Rented, nextDay: string): Promise<unknown>;
  freeze(tx: Tx, accountId: number, rented: Rented): Promise<unknown>;
  giveUp(tx: Tx, accountId: number, rented: Rented): Promise<unknown>;
  /** Records that the account was warned about a day; returns no rows when it was already. */
  noteWarning(tx: Tx, accountId: number, id: number, day: string): Promise<unknown[]>;
}
