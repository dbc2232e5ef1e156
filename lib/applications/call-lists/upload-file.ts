import { once } from "node:events";
import { createInterface } from "node:readline";

import { notFound } from "@/lib/platform/errors";
import { readStoredFile, sizeOfStoredFile } from "@/lib/platform/files/store";

import type { TaskRow } from "./row";

/** What is known of a checked file of rows; it stands in the last line of what is kept of it. */
export interface UploadSummary {
  fileName: string;
  /** The names of the rows' own columns. */
  columns: string[];
  rows: number;
}

/** A row as it is kept: its own columns' values without their names, which are the same in every row. */
type KeptRow = [Omit<TaskRow, "customData">, ...string[]];

const SUMMARY_MAX_BYTES = 100_000;

/** An upload's id from outside as the key of its file: always in the account's own folder. */
export function uploadKey(accountId: number, rawId: string): string {
  if (!/^[0-9a-f]{32}$/.test(rawId)) throw notFound("upload");
  return `${accountId}/uploads/${rawId}`;
}

/** An upload's id for outside. */
export const uploadId = (key: string) => key.split("/").at(-1)!;

/** A row of a file with these columns, as it is kept. Objects have names that are numbers first, so the order is the columns'. */
export const keptRow = ({ customData, ...task }: TaskRow, columns: readonly string[]) =>
  `${JSON.stringify([task, ...columns.map((name) => customData[name])])}\n`;

export const keptSummary = (summary: UploadSummary) => `${JSON.stringify(summary)}\n`;

/**
 * What an upload holds.
 * @throws NOT_FOUND when there is none, or it is used or dropped by now
 */
export async function readUploadSummary(key: string): Promise<UploadSummary> {
  const size = await sizeOfStoredFile(key);
  if (size === undefined) throw notFound("upload");
  const chunks: Buffer[] = [];
  for await (const chunk of readStoredFile(key, { start: Math.max(0, size - SUMMARY_MAX_BYTES) }))
    chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString("utf8").trimEnd().split("\n");
  return JSON.parse(lines.at(-1)!) as UploadSummary;
}

/** The rows of an upload in their order, `size` at a time, from a row on. */
export async function* readUploadRows(
  key: string,
  { columns }: UploadSummary,
  from: number,
  size: number,
): AsyncGenerator<TaskRow[], undefined> {
  const file = readStoredFile(key);
  await once(file, "open");
  let batch: TaskRow[] = [];
  let at = 0;
  for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
    if (!line.startsWith("[") || at++ < from) continue;
    const [task, ...values] = JSON.parse(line) as KeptRow;
    batch.push({ ...task, customData: Object.fromEntries(columns.map((name, index) => [name, values[index] ?? ""])) });
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
