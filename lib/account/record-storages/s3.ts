import { AwsV4Signer } from "aws4fetch";
import { once } from "node:events";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

import { env } from "@/lib/platform/env";
import { assertOutsideHost, InsideAddressError, outsideLookup } from "@/lib/platform/net/outside";

/** Bucket and the credentials to access it. */
export interface S3Place {
  /** Host with an optional port; prefixed with "http://" only where private hosts are allowed. */
  host: string;
  region: string;
  bucket: string;
  keyId: string;
  secretKey: string;
}

/** Error of a storage request; its message holds no secret and can be shown to users. */
export class StorageProblem extends Error {}

const SILENT_MS = 20_000;

/** Streams an object of a known size and SHA-256 hash to the bucket; the storage rejects content of another hash. */
export async function putObject(
  place: S3Place,
  key: string,
  content: Readable,
  { size, sha256 }: { size: number; sha256: string },
): Promise<void> {
  const answer = await ask(
    place,
    "PUT",
    key,
    { "content-length": String(size), "x-amz-content-sha256": sha256 },
    content,
  );
  await finish(place, answer);
}

/**
 * Returns the bytes of an object of a known size from `start` to `end`, both inclusive, or all of it without a range.
 * Never yields more bytes than that, whatever the host sends.
 */
export async function getObject(
  place: S3Place,
  key: string,
  size: number,
  range?: { start: number; end: number },
): Promise<Readable> {
  const answer = await ask(place, "GET", key, range ? { range: `bytes=${range.start}-${range.end}` } : {});
  if (answer.statusCode === (range ? 206 : 200))
    return Readable.from(exactly(place, answer, range ? range.end - range.start + 1 : size), { objectMode: false });
  await finish(place, answer);
  throw new StorageProblem(`${place.host} gave no part of the object.`);
}

/**
 * Yields exactly `size` bytes: more could fill the memory, or run into the next response on the forwarding connection.
 * @throws StorageProblem when the host sends more or less, or fails
 */
async function* exactly({ host }: S3Place, answer: IncomingMessage, size: number): AsyncGenerator<Buffer> {
  let left = size;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      left -= chunk.byteLength;
      if (left < 0) throw new StorageProblem(`${host} sent more than it was asked for.`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof StorageProblem ? error : new StorageProblem(unreachable(host, error));
  }
  if (left > 0) throw new StorageProblem(`${host} sent less than it was asked for.`);
}

/** Returns the size of an object in bytes; undefined when it does not exist. */
export async function sizeOfObject(place: S3Place, key: string): Promise<number | undefined> {
  const answer = await ask(place, "HEAD", key);
  if (answer.statusCode === 404) return void answer.destroy();
  await finish(place, answer);
  const size = answer.headers["content-length"] ?? "";
  if (!/^\d{1,15}$/.test(size)) throw new StorageProblem(`${place.host} does not say how long the object is.`);
  return Number(size);
}

/** Deletes an object; a missing object is not an error. */
export async function deleteObject(place: S3Place, key: string): Promise<void> {
  const answer = await ask(place, "DELETE", key);
  if (answer.statusCode === 404) return void answer.destroy();
  await finish(place, answer);
}

/**
 * Sends a signed request and returns the response once its headers arrive.
 * @throws StorageProblem when the host can't be reached or is not allowed
 */
async function ask(
  place: S3Place,
  method: string,
  key: string,
  headers: Record<string, string> = {},
  content?: Readable,
): Promise<IncomingMessage> {
  try {
    const url = urlOf(place, key);
    if (!env().RECORD_STORAGE_ALLOW_PRIVATE) assertOutsideHost(url);
    const { accessKeyId, secretAccessKey } = { accessKeyId: place.keyId, secretAccessKey: place.secretKey };
    const signed = await new AwsV4Signer({
      method,
      url: url.href,
      headers,
      accessKeyId,
      secretAccessKey,
      service: "s3",
      region: place.region,
    }).sign();
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method,
      headers: Object.fromEntries(signed.headers.entries()),
      timeout: SILENT_MS,
      lookup: env().RECORD_STORAGE_ALLOW_PRIVATE ? undefined : outsideLookup(),
    });
    // Errors after the response has begun also surface on the response; unhandled here they would end the process.
    request.on("error", () => {});
    request.on("timeout", () => request.destroy(Object.assign(new Error("silent"), { code: "ETIMEDOUT" })));
    const answered = once(request, "response") as Promise<[IncomingMessage]>;
    // A storage that refuses may respond before it has read the whole body, and close the connection.
    if (content) void pipeline(content, request).catch(() => {});
    else request.end();
    const [answer] = await answered;
    return answer;
  } catch (error) {
    throw new StorageProblem(unreachable(place.host, error));
  }
}

function urlOf({ host, bucket }: S3Place, key: string): URL {
  return new URL(`${host.startsWith("http://") ? host : `https://${host}`}/${bucket}/${key}`);
}

function unreachable(host: string, error: unknown): string {
  if (error instanceof InsideAddressError) return `${host} is no address of the public internet.`;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `There is no host ${host}.`;
  if (code.includes("CERT") || code.startsWith("ERR_TLS") || code === "EPROTO")
    return `${host} has no certificate that can be trusted.`;
  return `${host} does not answer${code ? ` (${code})` : ""}.`;
}

const ERROR_MAX = 10_000;

/** @throws StorageProblem unless the response is a success */
async function finish(place: S3Place, answer: IncomingMessage): Promise<void> {
  const status = answer.statusCode!;
  const body = await text(limited(answer)).catch(() => "");
  if (status >= 200 && status < 300) return;
  const [, code = ""] = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(body) ?? [];
  throw new StorageProblem(refusal(place, status, code));
}

async function* limited(answer: IncomingMessage): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > ERROR_MAX) return;
    yield chunk;
  }
}

function refusal({ host, region, bucket }: S3Place, status: number, code: string): string {
  if (code === "InvalidAccessKeyId" || code === "SignatureDoesNotMatch")
    return `${host} does not know this key id and secret key.`;
  if (code === "NoSuchBucket") return `${host} has no bucket ${bucket}.`;
  if (code === "PermanentRedirect" || code === "AuthorizationHeaderMalformed" || status === 301 || status === 307)
    return `The bucket ${bucket} is not in the region ${region}, or at another host.`;
  if (status === 401 || status === 403) return `The key may not do this in the bucket ${bucket}.`;
  return `${host} answered ${status}${code && ` (${code})`}.`;
}
