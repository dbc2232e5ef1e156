import type { SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import type { Posting } from "@/lib/billing/ledger/post";

/** What is rented by the month. */
export type RentedKindName = "phoneNumber" | "sipRegistration" | "plan";

/** How each kind of rented things is charged, frozen and given up. */
export type RentedKinds = Record<RentedKindName, RentedKind>;

/** Something that an account pays for by the month. */
export interface Rented {
  id: number;
  name: string;
  /** When the next month begins, as "2026-11-23". */
  day: string;
  /** When it was bought: the months keep to that day. */
  began: Date;
  /** What the next month costs, in ledger units. */
  price: bigint;
  /** It is paid for again on that day; otherwise it is given up. */
  renews: boolean;
  frozenAt: Date | null;
  /** The day that the account was warned of. */
  riskToldFor: string | null;
}

/** How one kind of rented things is charged, frozen and given up; each in the account's transaction. */
export interface RentedKind {
  /**
   * Selects those of all accounts that are due until a day: account_id, id, day, price in ledger units, whether it
   * renews, frozen_at and risk_told_for, in this order.
   */
  due(day: string): SQL;
  charge: Pick<Posting, "type" | "book">;
  /** Reads one and holds it until the transaction's end; nothing when it is gone, or somebody else holds it. */
  lock(tx: Tx, accountId: number, id: number): Promise<Rented | undefined>;
  /** Lets it run until the next day, also if it was frozen. */
  renew(tx: Tx, accountId: number, rented: Rented, nextDay: string): Promise<unknown>;
  freeze(tx: Tx, accountId: number, rented: Rented): Promise<unknown>;
  giveUp(tx: Tx, accountId: number, rented: Rented): Promise<unknown>;
  /** Notes that the account was warned of a day; nothing comes back when it was already. */
  noteWarning(tx: Tx, accountId: number, id: number, day: string): Promise<unknown[]>;
}
