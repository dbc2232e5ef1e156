import { and, asc, eq, gt, isNotNull, sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";

import { sealingKeys } from "./keys";
import { seal, unseal } from "./seal";
import { type SealedColumn, sealedColumns } from "./sealed-columns";

/** What came of one column, over all accounts. */
export interface Rotated {
  /** "secrets.value" */
  column: string;
  /** Sealed anew with the newest key. */
  resealed: number;
  /** Changed by somebody else in that moment; whoever did sealed them, with the key of their process. */
  changedMeanwhile: number;
  /** Sealed with a key that is not among the settings', or spoilt. */
  unopened: number;
}

/** Rows of one transaction. */
const BATCH = 500;

/**
 * Seals every secret of some accounts that an old key sealed with the newest one. It may run while the server runs: a
 * secret is replaced only if it is still the one that was opened. What is sealed with the newest key already stays.
 */
export async function rotateSecrets(accountIds: readonly number[]): Promise<Rotated[]> {
  const rotated: Rotated[] = [];
  for (const sealed of sealedColumns()) {
    const counts = {
      column: `${sealed.tableName}.${sealed.column.name}`,
      resealed: 0,
      changedMeanwhile: 0,
      unopened: 0,
    };
    for (const accountId of accountIds) {
      for (let after: number | undefined = 0; after !== undefined;)
        after = await rotateBatch(sealed, accountId, after, counts);
    }
    rotated.push(counts);
  }
  return rotated;
}

/** Goes over a batch of an account's rows behind the id `after`. Gives the last id, or nothing when there are no more. */
async function rotateBatch(
  { table, column, accountId: ofAccount, id }: SealedColumn,
  accountId: number,
  after: number,
  counts: Rotated,
): Promise<number | undefined> {
  const isOld = sql`split_part(${column}, ':', 2) <> ${sealingKeys()[0]!.id}`;
  return withAccount({ accountId }, async (tx) => {
    const rows = await tx
      .select({ id: sql<number>`${id}`.mapWith(Number), secret: sql<string>`${column}` })
      .from(table)
      .where(and(eq(ofAccount, accountId), gt(id, after), isNotNull(column), isOld))
      .orderBy(asc(id))
      .limit(BATCH);
    const opened = rows.flatMap(({ id: rowId, secret }) => {
      const fresh = resealed(accountId, secret);
      return fresh === undefined ? [] : [{ id: rowId, secret, fresh }];
    });
    counts.unopened += rows.length - opened.length;
    if (opened.length > 0) {
      const values = sql.join(
        opened.map((row) => sql`(${row.id}::bigint, ${row.secret}::text, ${row.fresh}::text)`),
        sql`, `,
      );
      const [idName, columnName] = [sql.identifier(id.name), sql.identifier(column.name)];
      const done = await rowsOf<unknown>(
        tx,
        sql`
        update ${table} as kept set ${columnName} = given.fresh from (values ${values}) as given (id, secret, fresh)
        where kept.account_id = ${accountId} and kept.${idName} = given.id and kept.${columnName} = given.secret returning given.id`,
      );
      const replaced = done.length;
      counts.resealed += replaced;
      counts.changedMeanwhile += opened.length - replaced;
    }
    return rows.length < BATCH ? undefined : rows.at(-1)!.id;
  });
}

function resealed(accountId: number, secret: string): string | undefined {
  try {
    return seal(accountId, unseal(accountId, secret));
  } catch {
    return undefined;
  }
}
