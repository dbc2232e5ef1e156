import { unstable_rethrow } from "next/navigation";

import type { ErrorCode } from "@/lib/platform/errors";

import type { ActionResult } from "./action-result";

/** Result of a server action: its data, or the error message with a message per invalid field. */
export type Attempt<Data> =
  { ok: true; data: Data } | { ok: false; code: ErrorCode | null; message: string; fields: Record<string, string> };

const UNEXPECTED = "Something went wrong, and it may or may not have been done. Look before you try again.";

/** Runs a server action; an unexpected error becomes an ordinary failure, so that form input is kept. */
export async function attempt<Data>(action: () => Promise<ActionResult<Data>>): Promise<Attempt<Data>> {
  try {
    return await action();
  } catch (error) {
    unstable_rethrow(error); // a redirect to the login page is not a failure
    return { ok: false, code: null, message: UNEXPECTED, fields: {} };
  }
}
