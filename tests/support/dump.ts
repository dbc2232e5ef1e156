import { sql } from "drizzle-orm";

import { asSuperuser } from "./world";

/** Returns the tables with rows of accounts, from the catalog, so that new ones are included. */
export async function accountTables(): Promise<string[]> {
  const tables = await asSuperuser<{ name: string }>(sql`
    select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'account_id' and not attisdropped
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  return tables.map(({ name }) => name);
}

/** Returns everything stored about an account, one line of text per row. */
export async function dumpOf(accountId: number): Promise<string[]> {
  const selects = (await accountTables()).map((name) => {
    const table = sql.identifier(name);
    return sql`select ${name} || ' ' || ${table}::text as row from ${table} where account_id = ${accountId}`;
  });
  const rows = await asSuperuser<{ row: string }>(sql`${sql.join(selects, sql` union all `)} order by 1`);
  return rows.map(({ row }) => row);
}
