import { and, eq, isNull } from "drizzle-orm";
import { fileTypeFromBuffer } from "file-type";
import { createHash } from "node:crypto";

import { recordings } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { conflict, DomainError, notFound } from "@/lib/platform/errors";
import { deleteStoredFile, FileTooLargeError, storeFile } from "@/lib/platform/files/store";
import { isStorable } from "@/lib/platform/storable";

import { deleteRecordingFile, openRecordingFile, placeRecordingFile } from "./recording-files";

export const RECORDING_MAX_BYTES = 200_000_000;
/** Number of leading bytes that suffice to detect a file's type. */
const HEAD_BYTES = 4_100;

const contentTypes: Record<string, string> = {
  wav: "audio/wav",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  opus: "audio/ogg",
};

/** Upload of a recording's file, with its size in bytes if the sender declared one. */
export interface Upload {
  content: AsyncIterable<Uint8Array>;
  size?: number;
}

/** Result of an upload; UNCHANGED when the same file was already stored. */
export interface UploadedRecording {
  status: "ADDED" | "UNCHANGED";
  fileSize: number;
  contentType: string;
}

/**
 * Stores the file of the recording with the given external id: WAV, MP3 or OGG by its content, up to 200 MB. The file
 * goes to the account's default storage. The first file is kept; uploading it again changes nothing. Access is checked
 * before any content is read.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT for another type of file or one that is too large, CONFLICT for a
 * different file, UNAVAILABLE when the storage does not accept it
 */
export async function uploadRecording(
  ctx: Ctx,
  externalId: string,
  { content, size }: Upload,
): Promise<UploadedRecording> {
  requireAccess(ctx, "engine");
  const before = await readRecording(ctx, externalId);
  if (size !== undefined && size > RECORDING_MAX_BYTES) throw tooLarge();
  const isThere = (await openKnown(ctx, before)) !== undefined;
  if (isThere && size !== undefined && size !== before.fileSize) throw another();

  const { head, whole } = await beginningOf(content);
  const contentType = contentTypes[(await fileTypeFromBuffer(head))?.ext ?? ""];
  if (!contentType) throw refused("NO_RECORDING", "A recording is a WAV, MP3 or OGG file.");
  const hash = createHash("sha256");
  const hashed = through(whole, (bytes) => hash.update(bytes));
  if (isThere) {
    await readToEnd(hashed);
    return unchanged(ctx, before, hash.digest("hex"));
  }

  const { accountId } = ctx.viewer;
  const file = await storeFile(accountId, "recordings", hashed, RECORDING_MAX_BYTES).catch((error: unknown) => {
    throw error instanceof FileTooLargeError ? tooLarge() : error;
  });
  const sha256 = hash.digest("hex");
  const place = await placeRecordingFile(ctx, file, sha256).catch(async (error: unknown) => {
    await deleteStoredFile(file.key);
    throw error;
  });
  try {
    const isFirst = await withAccount(inAccount(ctx), async (tx) => {
      const taken = await tx
        .update(recordings)
        .set({ ...place, fileSize: file.size, contentType })
        .where(
          and(
            eq(recordings.accountId, accountId),
            eq(recordings.externalId, externalId),
            isNull(recordings.deletedAt),
            before.fileKey === null ? isNull(recordings.fileKey) : eq(recordings.fileKey, before.fileKey),
          ),
        )
        .returning({ id: recordings.recordId });
      if (taken.length > 0) await recordOften(tx, ctx, { action: "engine.uploadRecording" });
      return taken.length > 0;
    });
    if (isFirst) return { status: "ADDED", fileSize: file.size, contentType };
  } catch (error) {
    await deleteRecordingFile(ctx, place);
    throw error;
  }
  // A concurrent upload was first, or the recording was deleted.
  await deleteRecordingFile(ctx, place);
  return unchanged(ctx, await readRecording(ctx, externalId), sha256);
}

interface KnownRecording {
  fileKey: string | null;
  recordStorageId: number | null;
  fileSize: number | null;
  contentType: string | null;
}

async function readRecording(ctx: SignedIn, externalId: string): Promise<KnownRecording> {
  if (!isStorable(externalId)) throw notFound("recording");
  const [recording] = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({
        fileKey: recordings.fileKey,
        recordStorageId: recordings.recordStorageId,
        fileSize: recordings.fileSize,
        contentType: recordings.contentType,
      })
      .from(recordings)
      .where(
        and(
          eq(recordings.accountId, ctx.viewer.accountId),
          eq(recordings.externalId, externalId),
          isNull(recordings.deletedAt),
        ),
      ),
  );
  if (!recording) throw notFound("recording");
  return recording;
}

/**
 * Returns the result for a file that is already stored.
 * @throws CONFLICT when the stored file differs
 */
async function unchanged(ctx: SignedIn, known: KnownRecording, hash: string): Promise<UploadedRecording> {
  const file = await openKnown(ctx, known);
  const stored = createHash("sha256");
  if (file) await readToEnd(through(file.read(), (bytes) => stored.update(bytes)));
  if (!file || stored.digest("hex") !== hash) throw another();
  return { status: "UNCHANGED", fileSize: known.fileSize!, contentType: known.contentType! };
}

/** Opens a recording's file; undefined when it has none or the file does not exist. */
const openKnown = async (ctx: SignedIn, { fileKey, recordStorageId }: KnownRecording) =>
  fileKey === null ? undefined : openRecordingFile(ctx, { fileKey, recordStorageId });

/** Reads the first bytes of a content and returns them with the whole content. */
async function beginningOf(
  content: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const parts = content[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  for (let size = 0; size < HEAD_BYTES;) {
    const { done, value } = await parts.next();
    if (done) break;
    read.push(value);
    size += value.byteLength;
  }
  const head = Buffer.concat(read);
  async function* whole() {
    yield head;
    yield* { [Symbol.asyncIterator]: () => parts };
  }
  return { head, whole: whole() };
}

async function* through(
  content: AsyncIterable<Uint8Array>,
  see: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of content) {
    see(bytes);
    yield bytes;
  }
}

async function readToEnd(content: AsyncIterable<Uint8Array>): Promise<void> {
  let size = 0;
  for await (const bytes of content) {
    size += bytes.byteLength;
    if (size > RECORDING_MAX_BYTES) throw tooLarge();
  }
}

const refused = (reason: string, message: string) => new DomainError("BAD_USER_INPUT", message, { reason });
const tooLarge = () => refused("TOO_LARGE", `A recording has at most ${RECORDING_MAX_BYTES / 1_000_000} MB.`);
const another = () => conflict("This recording has another file already.");
