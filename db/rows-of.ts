import type { SQL } from "drizzle-orm";

import type { Tx } from "./database";

/** Returns the rows of a raw statement, under the statement's column names. */
export const rowsOf = async <Row>(tx: Pick<Tx, "execute">, statement: SQL): Promise<Row[]> =>
  ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows;
