import { type Ctx, requireAny } from "@/lib/platform/ctx";
import { rateLimited } from "@/lib/platform/errors";
import { countStoredFiles, storeFile } from "@/lib/platform/files/store";

import { badFile, SPECIAL_COLUMNS, type SpecialColumn } from "./columns";
import { textOf } from "./csv-text";
import { type Delimiter, readCsv } from "./read-csv";
import { keptRow, keptSummary, uploadId } from "./upload-file";

/** A checked file of rows, kept for a day until a list is created from it or it is appended to one. */
export interface Upload {
  /** Null when nothing was kept: no row is valid, or some are invalid and were not to be skipped. */
  id: string | null;
  fileName: string;
  delimiter: Delimiter;
  /** The rows' own columns, in their order. */
  columns: string[];
  /** The columns that configure tasks. */
  specialColumns: SpecialColumn[];
  /** Rows that become tasks. */
  rowCount: number;
  problemCount: number;
  /** At most the first 100. */
  problems: { line: number; message: string }[];
  /** The first rows, with values in the order of the file's columns. */
  preview: { header: string[]; rows: string[][] };
}

interface UploadRequest {
  content: AsyncIterable<Uint8Array>;
  fileName: string;
  /** True to skip invalid rows; otherwise a single one means that nothing is kept. */
  skipBadRows: boolean;
}

const PREVIEW_ROWS = 5;
const PROBLEMS_SHOWN = 100;
const FILE_NAME_MAX = 255;
/** Safety limit in bytes; stored rows omit the column names, so that an upload is hardly larger than its file. */
const KEPT_MAX_BYTES = 400_000_000;
/** Maximum number of an account's unused uploads. */
const WAITING_MAX = 20;

/** Maximum number of an account's concurrent uploads. */
const AT_ONCE = 3;

const shared = globalThis as typeof globalThis & { gatehouseUploadsUnderWay?: Map<number, number> };

/**
 * Validates a CSV file of rows as it streams in and stores the valid ones, without holding the file in memory.
 * @throws FORBIDDEN; BAD_USER_INPUT for an invalid file; RATE_LIMITED; FileTooLargeError
 */
export async function uploadRows(ctx: Ctx, { content, fileName, skipBadRows }: UploadRequest): Promise<Upload> {
  requireAny(ctx, "APPLICATION_CALL_LIST_CREATION", "APPLICATION_CALL_LIST_APPEND");
  const { accountId } = ctx.viewer;
  if ((await countStoredFiles(accountId, "uploads")) >= WAITING_MAX) {
    throw rateLimited(
      `The account has ${WAITING_MAX} uploads that nothing was made of. Use them, or wait a day until they are dropped.`,
    );
  }
  const underWay = (shared.gatehouseUploadsUnderWay ??= new Map());
  const others = underWay.get(accountId) ?? 0;
  if (others >= AT_ONCE)
    throw rateLimited(`The account has ${AT_ONCE} uploads under way. Wait for one of them to end.`);
  underWay.set(accountId, others + 1);
  try {
    return await check(accountId, content, plainName(fileName), skipBadRows);
  } finally {
    const left = underWay.get(accountId)! - 1;
    if (left > 0) underWay.set(accountId, left);
    else underWay.delete(accountId);
  }
}

async function check(
  accountId: number,
  content: UploadRequest["content"],
  fileName: string,
  skipBadRows: boolean,
): Promise<Upload> {
  const csv = await readCsv(textOf(content), new Date());
  const upload: Upload = {
    id: null,
    fileName,
    delimiter: csv.delimiter,
    columns: csv.columns.own,
    specialColumns: SPECIAL_COLUMNS.filter((special) => csv.columns.all.some((column) => column.special === special)),
    rowCount: 0,
    problemCount: 0,
    problems: [],
    preview: { header: csv.columns.all.map((column) => column.name), rows: [] },
  };
  try {
    const { key } = await storeFile(accountId, "uploads", kept(csv.rows, upload, skipBadRows), KEPT_MAX_BYTES);
    return { ...upload, id: uploadId(key) };
  } catch (error) {
    if (error instanceof NothingKept) return upload;
    throw error;
  }
}

/** Aborts storing a file of which nothing is kept; the findings about it remain valid. */
class NothingKept extends Error {}

async function* kept(
  rows: Awaited<ReturnType<typeof readCsv>>["rows"],
  upload: Upload,
  skipBadRows: boolean,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let piece = "";
  for await (const { line, values, task, problem } of rows) {
    if (upload.preview.rows.length < PREVIEW_ROWS) upload.preview.rows.push(values);
    if (task) {
      upload.rowCount++;
      piece += keptRow(task, upload.columns);
    } else {
      upload.problemCount++;
      if (upload.problems.length < PROBLEMS_SHOWN) upload.problems.push({ line, message: problem });
    }
    if (piece.length < 65_536) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  if (upload.rowCount + upload.problemCount === 0) throw badFile("The file has a header and no rows.");
  if (upload.rowCount === 0 || (upload.problemCount > 0 && !skipBadRows)) throw new NothingKept();
  yield encoder.encode(
    piece + keptSummary({ fileName: upload.fileName, columns: upload.columns, rows: upload.rowCount }),
  );
}

/** Returns a file's name without folders and control characters, which a terminal or log could interpret. */
const plainName = (fileName: string) =>
  (fileName.toWellFormed().split(/[\\/]/).at(-1) ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, FILE_NAME_MAX)
    .toWellFormed() || "rows.csv";
