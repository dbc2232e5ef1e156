import { CsvError, parse } from "csv-parse";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { badFile, type Columns, readHeader, type SpecialColumn } from "./columns";
import { PLAIN_TASK, ROW_MAX_CHARACTERS, type TaskRow, taskRow } from "./row";

const DELIMITERS = [",", ";", "\t", "|"] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** Maximum number of rows in one file. */
const ROWS_MAX = 500_000;

const RECORD_MAX_CHARACTERS = 65_536;

/** A row of a file with its line number, and either its task or the reason why it can't become one. */
type CsvRow = { line: number; values: string[] } & ({ task: TaskRow; problem: null } | { task: null; problem: string });

export interface Csv {
  delimiter: Delimiter;
  columns: Columns;
  rows: AsyncGenerator<CsvRow, undefined>;
}

/**
 * Parses CSV text chunk by chunk: detects the delimiter from the header and validates each row as it is read.
 * @throws BAD_USER_INPUT for text that is not CSV with a header; the rows throw the same for what ends them early
 */
export async function readCsv(text: AsyncGenerator<string, undefined>, now: Date): Promise<Csv> {
  const start = await firstLine(text);
  const delimiter = delimiterOf(start);
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: RECORD_MAX_CHARACTERS,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
  // Errors of the source also surface through the parser.
  pipeline(Readable.from(joined(start, text)), parser).catch(() => undefined);
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<{ record: string[]; info: { lines: number } }>;
  try {
    const first = await next(records);
    if (!first) throw badFile("The file is empty.");
    const columns = readHeader(first.record);
    return { delimiter, columns, rows: rowsOf(records, columns, now) };
  } catch (error) {
    parser.destroy();
    throw error;
  }
}

async function* rowsOf(
  records: AsyncIterator<{ record: string[]; info: { lines: number } }>,
  columns: Columns,
  now: Date,
): AsyncGenerator<CsvRow, undefined> {
  const check = taskRow(now);
  const lines = new Map<string, number>();
  let count = 0;
  try {
    for (let found = await next(records); found; found = await next(records)) {
      if (++count > ROWS_MAX)
        throw badFile(`The file has more than ${ROWS_MAX} rows. Split it, and append the other parts to the list.`);
      const { record: values, info } = found;
      const row = readRow(values, columns, check);
      const uuid = row.task?.taskUuid?.toLowerCase();
      const before = uuid === undefined ? undefined : lines.get(uuid);
      if (uuid !== undefined && before === undefined) lines.set(uuid, info.lines);
      const checked =
        before === undefined ? row : refused(`The task UUID ${row.task!.taskUuid} stands in line ${before} already.`);
      yield { line: info.lines, values, ...checked };
    }
  } finally {
    await records.return?.();
  }
}

function readRow(
  values: readonly string[],
  { all }: Columns,
  check: ReturnType<typeof taskRow>,
): { task: TaskRow; problem: null } | { task: null; problem: string } {
  if (values.length !== all.length)
    return refused(
      `It has ${values.length} ${values.length === 1 ? "value" : "values"}, the header ${all.length} columns.`,
    );
  const special: Partial<Record<SpecialColumn, string>> = {};
  const own: [string, string][] = [];
  all.forEach((column, index) => {
    const value = values[index]!;
    if (!column.special) own.push([column.name, value]);
    else if (value.trim() !== "") special[column.special] = value.trim();
  });
  const customData = Object.fromEntries(own);
  if (own.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > ROW_MAX_CHARACTERS)
    return refused(`It has more than ${ROW_MAX_CHARACTERS} characters.`);
  // Without special columns there is nothing left to validate, and most files are half a million such rows.
  if (Object.keys(special).length === 0) return { task: { ...PLAIN_TASK, customData }, problem: null };
  const result = check.safeParse({
    taskUuid: special.task_uuid,
    startExecutionTime: special.start_execution_time,
    finishExecutionTime: special.finish_execution_time,
    priority: special.task_priority === undefined ? undefined : asNumber(special.task_priority),
    nextAttemptAt: special.next_attempt_time === undefined ? undefined : asMoment(special.next_attempt_time),
    callSchedule: special.call_schedule === undefined ? undefined : asJson(special.call_schedule),
    customData,
  });
  return result.success ? { task: result.data, problem: null } : refused(result.error.issues[0]!.message);
}

const refused = (problem: string): { task: null; problem: string } => ({ task: null, problem });

const asNumber = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : text);

/** Parses a time as `YYYY-MM-DD HH:mm:ss` in UTC or as ISO 8601 with a zone; returns any other text unchanged. */
function asMoment(text: string): Date | string {
  const plain = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(:\d\d)?)$/.exec(text);
  if (!plain && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return text;
  const moment = new Date(plain ? `${plain[1]}T${plain[2]}Z` : text);
  const exists =
    !Number.isNaN(moment.getTime()) && (!plain || moment.toISOString().startsWith(`${plain[1]}T${plain[2]}`));
  return exists ? moment : text;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns the delimiter that splits the header into the most parts, outside quotes. */
function delimiterOf(start: string): Delimiter {
  const header = start
    .replace(/"(?:[^"]|"")*"/g, "")
    .trimStart()
    .split(/\r|\n/)[0]!;
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

async function firstLine(text: AsyncGenerator<string, undefined>): Promise<string> {
  let start = "";
  while (!start.trimStart().includes("\n") && start.length < RECORD_MAX_CHARACTERS) {
    const { done, value } = await text.next();
    if (done) break;
    start += value;
  }
  return start;
}

async function* joined(start: string, rest: AsyncGenerator<string, undefined>): AsyncGenerator<string, undefined> {
  yield start;
  yield* rest;
}

async function next<T>(records: AsyncIterator<T>): Promise<T | undefined> {
  try {
    const { done, value } = await records.next();
    return done ? undefined : value;
  } catch (error) {
    throw error instanceof CsvError ? badFile(sentenceOf(error)) : error;
  }
}

function sentenceOf({ code, message, ...rest }: CsvError): string {
  const { lines } = rest as { lines?: number };
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "A quotation mark is opened and never closed, so the end of the file can't be told.";
  if (code === "CSV_MAX_RECORD_SIZE")
    return `The row before line ${lines ?? "?"} has more than ${RECORD_MAX_CHARACTERS} characters: perhaps a quotation mark is opened and never closed.`;
  return `The file can't be read as CSV: ${message}`;
}
