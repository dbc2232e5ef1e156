import { is } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";

import * as schema from "@/db/schema";

/** A column of sealed secrets, and how its rows are told apart. */
export interface SealedColumn {
  table: PgTable;
  tableName: string;
  column: PgColumn;
  accountId: PgColumn;
  /** Its primary key: one numeric column. */
  id: PgColumn;
}

/**
 * Every column of the schema that holds sealed secrets, found by its type, so that none is forgotten.
 * @throws Error for one whose rows have no account or no numeric id of their own
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
