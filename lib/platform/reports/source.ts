import type { SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import type { Order } from "@/lib/platform/paging";

import type { ReportKind } from "./kinds";

/** Definition of a report kind: how it is ordered and written. */
export interface ReportSource {
  kind: ReportKind;
  /** SQL of each column over the `item` that the content selects, by heading. */
  cells: Record<string, SQL>;
  /** Returns the lines of a batch, `(select ...) item` in order, when they are more than the cells of each row. */
  lines?(batch: SQL, line: SQL): SQL;
  /**
   * Returns the application of a report, for kinds that have such reports.
   * @throws NOT_FOUND
   */
  application?(tx: Tx, accountId: number, rawId: string): Promise<{ applicationId: number; name: string }>;
  /**
   * Resolves a filter at the time of the order, so that later rows are excluded.
   * @throws BAD_USER_INPUT
   */
  settle(tx: Tx, accountId: number, filter: unknown, now: Date): Promise<Settled>;
  /** Returns the content of the file for the stored filter. */
  content(tx: Tx, accountId: number, filters: Record<string, unknown>): Promise<ReportContent>;
  /** Returns the approximate number of rows, for the progress. */
  count(tx: Tx, accountId: number, filters: Record<string, unknown>): Promise<number>;
  /** Returns the sums of the lines, by name. */
  totals?(tx: Tx, accountId: number, filters: Record<string, unknown>): Promise<Record<string, string>>;
}

/** A filter as stored with a report, as JSON; its dates are part of the file name. */
export interface Settled extends Record<string, unknown> {
  from?: Date | null;
  to?: Date | null;
}

/** Rows of a report: the query's source, condition and columns, and the indexed order in which they are read. */
export interface ReportContent {
  from: SQL;
  where: SQL | undefined;
  /** Columns selected per row. */
  columns: SQL;
  order: Order;
}
