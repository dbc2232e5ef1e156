/** Most bytes of a request's body; uploads have routes of their own. */
export const BODY_MAX_BYTES = 100_000;
/** The same for whoever holds the engine's grant: what happened in calls comes in batches. */
export const ENGINE_BODY_MAX_BYTES = 8_000_000;

/** The body; nothing when it is larger than allowed, which is noticed before it is all read. */
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
