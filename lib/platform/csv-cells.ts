import { type SQL, sql } from "drizzle-orm";

/** What a spreadsheet takes for the start of a formula when a cell begins with it: tab, line end, + - = @, and the wide ones. */
const FORMULA_STARTS = sql.raw([9, 13, 43, 45, 61, 64, 0xff0b, 0xff0d, 0xff1d, 0xff20].join(", "));

/** A text for a CSV cell, in SQL: no formula for any spreadsheet; a number in international form, with its plus, is none. */
export const textCell = (text: SQL): SQL =>
  sql`case when ascii(${text}) in (${FORMULA_STARTS}) and ${text} !~ '^\\+[0-9]+$' then '''' || ${text} else ${text} end`;

/** A moment for a CSV cell, in SQL: to the second and in UTC, as spreadsheets read it. */
export const timeCell = (moment: SQL): SQL => sql`date_trunc('second', ${moment} at time zone 'UTC')`;
