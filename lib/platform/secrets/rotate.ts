import { and, asc, eq, gt, isNotNull, sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";

import { sealingKeys } from "./keys";
import { seal, unseal } from "./seal";
import { type SealedColumn, sealedColumns } from "./sealed-columns";

/** Counts of one column over the given accounts. */
export interface Rotated {
  /** Table and column: "secrets.value". */
  column: string;
  /** Resealed with the newest key. */
  resealed: number;
  /** Changed concurrently, and therefore sealed with the key of the process that changed them. */
  changedMeanwhile: number;
  /** Sealed with a key that is not configured, or corrupted. */
  unopened: number;
}

/** Rows per transaction. */
const BATCH = 500;

/**
 * Reseals with the newest key all of the accounts' secrets that an older key sealed. Safe to run while the server runs:
 * a secret is replaced only if it is unchanged since it was read. Secrets under the newest key are skipped.
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

/**
 * Reseals a batch of an account's rows after the id `after`. Returns the last id, or undefined when there are no more.
 */
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
