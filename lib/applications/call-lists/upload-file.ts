import { once } from "node:events";
import { createInterface } from "node:readline";

import { notFound } from "@/lib/platform/errors";
import { readStoredFile, sizeOfStoredFile } from "@/lib/platform/files/store";

import type { TaskRow } from "./row";

/** Summary of a checked file of rows, stored as the last line of the upload. */
export interface UploadSummary {
  fileName: string;
  /** Names of the rows' own columns. */
  columns: string[];
  rows: number;
}

/** A row as stored: its own columns' values without their names, which are the same in every row. */
type KeptRow = [Omit<TaskRow, "customData">, ...string[]];

const SUMMARY_MAX_BYTES = 100_000;

/**
 * Returns the storage key of an upload from its raw ID, always within the account's folder.
 * @throws NOT_FOUND for a malformed ID
 */
export function uploadKey(accountId: number, rawId: string): string {
  if (!/^[0-9a-f]{32}$/.test(rawId)) throw notFound("upload");
  return `${accountId}/uploads/${rawId}`;
}

/** Returns an upload's public ID from its storage key. */
export const uploadId = (key: string) => key.split("/").at(-1)!;

/** Serializes a row as a stored line. Values follow `columns`, because objects list numeric names first. */
export const keptRow = ({ customData, ...task }: TaskRow, columns: readonly string[]) =>
  `${JSON.stringify([task, ...columns.map((name) => customData[name])])}\n`;

export const keptSummary = (summary: UploadSummary) => `${JSON.stringify(summary)}\n`;

/**
 * Reads an upload's summary.
 * @throws NOT_FOUND when the upload does not exist, or was used or dropped
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

/** Reads an upload's rows in their order, `size` at a time, starting at row `from`. */
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
