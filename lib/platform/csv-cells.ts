import { type SQL, sql } from "drizzle-orm";

/**
 * First characters that make spreadsheets treat a cell as a formula: tab, carriage return, + - = @, and the full-width
 * ones.
 */
const FORMULA_STARTS = sql.raw([9, 13, 43, 45, 61, 64, 0xff0b, 0xff0d, 0xff1d, 0xff20].join(", "));

/**
 * Returns the SQL of a text as a CSV cell that no spreadsheet evaluates as a formula; phone numbers with a plus are
 * kept as is.
 */
export const textCell = (text: SQL): SQL =>
  sql`case when ascii(${text}) in (${FORMULA_STARTS}) and ${text} !~ '^\\+[0-9]+$' then '''' || ${text} else ${text} end`;

/** Returns the SQL of a timestamp as a CSV cell: in UTC, truncated to seconds, as spreadsheets parse it. */
export const timeCell = (moment: SQL): SQL => sql`date_trunc('second', ${moment} at time zone 'UTC')`;
