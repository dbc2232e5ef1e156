import type { Readable } from "node:stream";

import { withAccount } from "@/db/with-account";
import { CALL_HISTORY_SECTIONS } from "@/lib/calls/calls/call-session";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { nameOfRecording, readRecording } from "./recording";
import { openRecordingFile } from "./recording-files";

const extensions: Record<string, string> = {
  "audio/mpeg": "mp3",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
  "audio/x-wav": "wav",
  "audio/vnd.wave": "wav",
  "video/mp4": "mp4",
  "audio/mp4": "m4a",
};

/** File of a recording. Its size is in bytes; its tag changes with its content. */
export interface RecordingFile {
  name: string;
  contentType: string;
  size: number;
  tag: string;
  /** Reads the bytes from `start` to `end`, both inclusive. */
  read(range: { start: number; end: number }): Readable;
}

/**
 * Opens a recording's file. Requires the call history of applications or of the account.
 * @throws NOT_FOUND, also for a recording without a file; UNAVAILABLE when its storage does not respond
 */
export async function openRecording(ctx: Ctx, rawId: string): Promise<RecordingFile> {
  requireAny(ctx, ...CALL_HISTORY_SECTIONS);
  const recording = await withAccount(inAccount(ctx), (tx) => readRecording(tx, ctx.viewer.accountId, rawId));
  const { fileKey, recordStorageId } = recording;
  const file = fileKey === null ? undefined : await openRecordingFile(ctx, { fileKey, recordStorageId });
  if (fileKey === null || !file) throw notFound("recording");
  // Only known media types are served as such, so that a browser never executes a file, whatever type the engine
  // reported.
  const contentType =
    recording.contentType && recording.contentType in extensions ? recording.contentType : "application/octet-stream";
  const extension = extensions[contentType];
  const name = nameOfRecording(recording).replace(/[^\w.-]+/g, "-");
  return {
    name: extension && !name.endsWith(`.${extension}`) ? `${name}.${extension}` : name,
    contentType,
    size: file.size,
    tag: `"${fileKey.split("/").at(-1)}"`,
    read: file.read,
  };
}
