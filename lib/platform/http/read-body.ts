/** Maximum body size in bytes; uploads have their own routes. */
export const BODY_MAX_BYTES = 100_000;
/** Maximum body size for a viewer with the engine grant, which sends call events in batches. */
export const ENGINE_BODY_MAX_BYTES = 8_000_000;

/** Returns the body; undefined when it is larger than allowed, detected before all of it is read. */
export async function readBody(request: Request, most = BODY_MAX_BYTES): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return undefined;
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
