import type { ErrorCode } from "@/lib/platform/errors";

/** Result of a mutation as a form or menu receives it. */
export type ActionResult<Data> =
  { ok: true; data: Data } | { ok: false; code: ErrorCode; message: string; fields: Record<string, string> };
