import { is } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";

import * as schema from "@/db/schema";

/** A column of sealed secrets, and the columns that identify its rows. */
export interface SealedColumn {
  table: PgTable;
  tableName: string;
  column: PgColumn;
  accountId: PgColumn;
  /** Primary key, a single numeric column. */
  id: PgColumn;
}

/**
 * Returns every column of sealed secrets, found by its type so that none is forgotten.
 * @throws Error for a table without an account or a numeric id
 */
export function sealedColumns(): SealedColumn[] {
  return Object.values(schema)
    .filter((value) => is(value, PgTable))
    .flatMap((table) => {
      const { name: tableName, columns } = getTableConfig(table);
      return columns
        .filter((column) => column.getSQLType() === "sealed")
        .map((column) => {
          const accountId = columns.find(({ name }) => name === "account_id");
          const id = columns.find(({ primary }) => primary);
          if (!accountId || id?.getSQLType() !== "bigint")
            throw new Error(`${tableName}.${column.name} is sealed, but its table lacks an account or a numeric id.`);
          return { table, tableName, column, accountId, id };
        });
    });
}
