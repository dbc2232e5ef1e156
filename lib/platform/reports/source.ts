import type { SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import type { Order } from "@/lib/platform/paging";

import type { ReportKind } from "./kinds";

/** How a kind of report is ordered and written; it stands beside what it is made from. */
export interface ReportSource {
  kind: ReportKind;
  /** What a line holds, in SQL over the `item` that the content selects, under its heading. */
  cells: Record<string, SQL>;
  /** The lines of a batch of rows, `(select ...) item` in their order, where they are not just the cells of each row. */
  lines?(batch: SQL, line: SQL): SQL;
  /**
   * The application that a report is of, where the kind has such reports.
   * @throws NOT_FOUND
   */
  application?(tx: Tx, accountId: number, rawId: string): Promise<{ applicationId: number; name: string }>;
  /**
   * Settles what a filter means at the moment of the order, so that what comes later is not in the file.
   * @throws BAD_USER_INPUT
   */
  settle(tx: Tx, accountId: number, filter: unknown, now: Date): Promise<Settled>;
  /** What the file holds, by the filter as the report keeps it. */
  content(tx: Tx, accountId: number, filters: Record<string, unknown>): Promise<ReportContent>;
  /** How many rows there are, about; it shows how far the writing is. */
  count(tx: Tx, accountId: number, filters: Record<string, unknown>): Promise<number>;
  /** What the lines come to, under the names that the report gives the sums. */
  totals?(tx: Tx, accountId: number, filters: Record<string, unknown>): Promise<Record<string, string>>;
}

/** A filter as a report keeps it, as JSON; its days go into the file's name. */
export interface Settled extends Record<string, unknown> {
  from?: Date | null;
  to?: Date | null;
}

/** The rows of a report: what a query selects them from, and the indexed order that it walks along. */
export interface ReportContent {
  from: SQL;
  where: SQL | undefined;
  /** What is selected of a row. */
  columns: SQL;
  order: Order;
}
