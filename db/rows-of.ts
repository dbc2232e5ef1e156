import type { SQL } from "drizzle-orm";

import type { Tx } from "./database";

/** The rows that a statement of ours gives, under the names that it gives them. */
export const rowsOf = async <Row>(tx: Pick<Tx, "execute">, statement: SQL): Promise<Row[]> =>
  ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows;
