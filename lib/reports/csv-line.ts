import { sql, type SQL } from "drizzle-orm";

/** What a spreadsheet takes for the start of a formula when a cell begins with it. */
const FORMULA_STARTS = "=+-@\t\r＝＋－＠";

/** A text as a CSV cell, in SQL: quoted, and no formula for any spreadsheet; a number in international form, with its plus, is none. */
export const textCell = (text: SQL): SQL =>
  sql`case when ${text} is null or ${text} = '' then '""'
    when strpos(${sql.raw(literal(FORMULA_STARTS))}, left(${text}, 1)) > 0 and ${text} !~ '^\\+[0-9]+$' then '"''' || replace(${text}, '"', '""') || '"'
    else '"' || replace(${text}, '"', '""') || '"' end`;

/** A number, an id or a word that needs no quotes as a CSV cell, in SQL; empty when there is none. */
export const plainCell = (value: SQL): SQL => sql`coalesce((${value})::text, '')`;

/** A moment as a CSV cell, in SQL: ISO 8601 in UTC. */
export const timeCell = (moment: SQL): SQL => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The cells of a line, ended as RFC 4180 has it. */
export const csvLine = (cells: SQL[]): SQL => sql`${sql.join(cells, sql` || ',' || `)} || ${sql.raw("E'\\r\\n'")}`;

const literal = (text: string) => `E'${text.replace("\t", "\\t").replace("\r", "\\r")}'`;
