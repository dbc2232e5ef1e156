import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export const S3_KEY = { keyId: "test-key-id", secretKey: "the+secret/of=the-test" };
export const S3_BUCKET = "recordings-of-tests";

/** Starts a small local S3 server: one bucket, one key, whole objects and ranges of them. */
export async function startS3() {
  const objects = new Map<string, Buffer>();
  const asked: { method: string; range: string | undefined }[] = [];
  let failure: { status: number; code: string } | null = null;
  let surplus = 0;
  let breaksOff = false;

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = "", headers } = request;
    asked.push({ method, range: headers.range });
    const refuse = (status: number, code: string) =>
      response
        .writeHead(status, { "content-type": "application/xml" })
        .end(method === "HEAD" ? undefined : `<Error><Code>${code}</Code></Error>`);
    const content = await buffer(request);
    const [, keyId, scope] =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[^/]+\/s3\/aws4_request), ?SignedHeaders=\S+, ?Signature=[0-9a-f]{64}$/.exec(
        headers.authorization ?? "",
      ) ?? [];
    if (failure) return refuse(failure.status, failure.code);
    if (!scope || !headers["x-amz-date"]) return refuse(403, "AccessDenied");
    if (keyId !== S3_KEY.keyId) return refuse(403, "InvalidAccessKeyId");
    const [, bucket, ...rest] = request.url!.split("/");
    if (bucket !== S3_BUCKET) return refuse(404, "NoSuchBucket");
    const key = rest.join("/");
    const object = objects.get(key);
    if (method === "PUT") {
      if (headers["content-length"] === undefined) return refuse(411, "MissingContentLength");
      if (headers["x-amz-content-sha256"] !== createHash("sha256").update(content).digest("hex"))
        return refuse(400, "XAmzContentSHA256Mismatch");
      objects.set(key, content);
      return response.writeHead(200).end();
    }
    if (method === "DELETE") {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    if (!object) return refuse(404, "NoSuchKey");
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    const part = start === undefined ? object : object.subarray(Number(start), Number(end) + 1);
    if (method === "HEAD") return response.writeHead(200, { "content-length": object.byteLength }).end();
    response.writeHead(start === undefined ? 200 : 206, { "content-length": part.byteLength + surplus });
    if (breaksOff)
      return response.write(part.subarray(0, 1), () => setTimeout(() => request.socket.resetAndDestroy(), 50));
    return response.end(Buffer.concat([part, Buffer.alloc(surplus)]));
  }

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    host: `http://127.0.0.1:${port}`,
    objects,
    asked,
    /** Answers every request from now on with this failure; null ends it. */
    failWith: (next: typeof failure) => void (failure = next),
    /** Sends this many surplus bytes with every content from now on. */
    sendMore: (bytes: number) => void (surplus = bytes),
    /** Sets whether connections are reset in the middle of an object from now on. */
    breakOff: (breaks: boolean) => void (breaksOff = breaks),
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}

export type S3Server = Awaited<ReturnType<typeof startS3>>;
