import type { ErrorCode } from "@/lib/platform/errors";

/** What a form or a menu learns of the mutation that it asked for. */
export type ActionResult<Data> =
  { ok: true; data: Data } | { ok: false; code: ErrorCode; message: string; fields: Record<string, string> };
