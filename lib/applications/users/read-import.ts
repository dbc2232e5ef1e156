import { CsvError, parse as parseCsv } from "csv-parse/sync";

import { badInput } from "@/lib/platform/errors";

import { isMisread, notInUtf8 } from "./import-text";

/** Maximum number of users in one file. */
const IMPORT_MAX_LINES = 5_000;
/** Maximum number of characters of one line. */
const LINE_MAX = 20_000;

/** Values of one user in a file, by column name, with the line number. */
export interface ImportedLine {
  line: number;
  values: Partial<Record<ImportColumn, string>>;
  /** Problem of the line as a whole. */
  problem: string | null;
}

const columns = ["name", "password", "display_name", "active", "parent_accounting", "custom_data", "skills"] as const;
const required = ["name", "password", "display_name"] as const satisfies readonly ImportColumn[];

type ImportColumn = (typeof columns)[number];

/**
 * Parses CSV text with users: the first line names the columns, separated by commas, semicolons, tabs or bars.
 * @throws BAD_USER_INPUT for text that is not such a file; names the line
 */
export function readImport(text: string): ImportedLine[] {
  if (isMisread(text)) throw notInUtf8();
  const delimiter = delimiterOf(text);
  const [head, ...records] = recordsOf(text, delimiter);
  if (!head) throw badInput({ csv: "The file is empty." });
  const names = head.record.map(columnName);
  assertColumns(names, head.record);
  if (records.length > IMPORT_MAX_LINES)
    throw badInput({
      csv: `The file has ${records.length} users; ${IMPORT_MAX_LINES} at a time can be imported. Split it.`,
    });
  if (records.length === 0) throw badInput({ csv: "The file has columns and no users." });
  return records.map(({ record, info: { lines } }) => {
    if (record.length > names.length) {
      const problem = `The line has ${record.length} columns and the first line ${names.length}. Put a text with "${delimiter === "\t" ? "tab" : delimiter}" in it between quotes.`;
      return { line: lines, values: { name: record[names.indexOf("name")] }, problem };
    }
    const values = Object.fromEntries(
      names.flatMap((name, index) => (isColumn(name) ? [[name, record[index]?.trim() ?? ""]] : [])),
    );
    // A password is taken verbatim: a space at its end is reported, not trimmed.
    return { line: lines, values: { ...values, password: record[names.indexOf("password")] ?? "" }, problem: null };
  });
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function recordsOf(text: string, delimiter: string): CsvRecord[] {
  try {
    return parseCsv(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: LINE_MAX,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as CsvError & { lines?: number }).lines;
    throw badInput({
      csv: `${line === undefined ? "" : `Line ${line}: `}${sentences[error.code] ?? "this is no CSV."}`,
    });
  }
}

const sentences: Partial<Record<CsvError["code"], string>> = {
  CSV_MAX_RECORD_SIZE: `a line has at most ${LINE_MAX.toLocaleString("en")} characters. Perhaps a quote is not closed.`,
  CSV_QUOTE_NOT_CLOSED: "a quote is opened here and never closed.",
  CSV_INVALID_CLOSING_QUOTE: "a quote within a quoted text has to be written twice.",
  INVALID_OPENING_QUOTE:
    "a quote stands in the middle of a text: put the whole text between quotes, and write the quote twice.",
};

/** Returns the delimiter that occurs most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const head = (/^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ""))?.[0] ?? "").replace(/"[^"]*"/g, "");
  const times = (mark: string) => head.split(mark).length - 1;
  return [",", ";", "\t", "|"].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

/** Normalizes a column's title: "User name", "user-name" and "user_name" all become "name". */
const columnName = (title: string) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")
    .replace(/^user_/, "");

const isColumn = (name: string): name is ImportColumn => (columns as readonly string[]).includes(name);

function assertColumns(names: readonly string[], titles: readonly string[]): void {
  const twice = names.find((name, index) => isColumn(name) && names.indexOf(name) < index);
  if (twice) throw badInput({ csv: `The column ${twice} is there twice.` });
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  const found = titles
    .map((title) => title.trim().slice(0, 40))
    .slice(0, 20)
    .join(", ");
  throw badInput({
    csv: `The first line has to name the columns, and lacks ${missing.join(" and ")}. It reads: ${found}.`,
  });
}
