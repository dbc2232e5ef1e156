import type { Transaction } from "@electric-sql/pglite";
import { stringify } from "csv-stringify/sync";
import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { PoolClient } from "pg";
import { to as copyTo } from "pg-copy-streams";

import type { Tx } from "./database";

const dialect = new PgDialect();

/** Parsers that keep every column type as the text the database sends, as COPY writes it. */
const asText = new Proxy({} as Record<number, (text: string) => string>, { get: () => (text: string) => text });

/**
 * Returns a query's result as CSV without a header row and with CRLF line ends, under the transaction's role and
 * account. Uses COPY on Postgres, three times as fast as fetching rows. The result is held in memory: callers limit its
 * size.
 */
export async function copyOut(tx: Tx, query: SQL): Promise<{ csv: Buffer[]; lines: number }> {
  // COPY takes no parameters, so Drizzle inlines them as literals.
  const statement = dialect.sqlToQuery(sql`${query}`.inlineParams()).sql;
  // Drizzle has no COPY; this is the driver's client behind its transaction.
  const { client } = (tx as unknown as { session: { client: PoolClient | Transaction } }).session;
  if ("exec" in client) {
    // The embedded database copies into a file, which the unprivileged role isn't allowed to write.
    const { rows } = await client.query<unknown[]>(statement, [], { rowMode: "array", parsers: asText });
    return { csv: [Buffer.from(stringify(rows, { record_delimiter: "windows" }))], lines: rows.length };
  }
  const stream = copyTo(`copy (${statement}) to stdout (format csv)`);
  // The row count is only known after the stream's data has ended.
  const counted = new Promise<void>((resolve) => Object.assign(stream, { handleReadyForQuery: resolve }));
  client.query(stream);
  const csv: Buffer[] = [];
  const withCrlf = lineEnds();
  for await (const chunk of stream) csv.push(withCrlf(chunk as Buffer));
  await counted;
  return { csv, lines: stream.rowCount };
}

/** Returns a converter of COPY's line ends to CRLF (RFC 4180), chunk by chunk; quoted text is unchanged. */
function lineEnds(): (chunk: Buffer) => Buffer {
  let quoted = false;
  return (chunk) => {
    // latin1 maps each byte to a character: a string search takes a third of the time of a loop over the bytes.
    const parts = chunk.toString("latin1").split('"');
    const written = parts.map((part, at) => {
      if (at > 0) quoted = !quoted;
      return quoted ? part : part.replaceAll("\n", "\r\n");
    });
    return Buffer.from(written.join('"'), "latin1");
  };
}
