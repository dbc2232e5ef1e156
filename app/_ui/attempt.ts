import { unstable_rethrow } from "next/navigation";

import type { ActionResult } from "@/app/_ui/action-result";
import type { ErrorCode } from "@/lib/platform/errors";

/** What became of a server action: its data, or why not, with a sentence for each field that is to blame. */
export type Attempt<Data> =
  { ok: true; data: Data } | { ok: false; code: ErrorCode | null; message: string; fields: Record<string, string> };

const UNEXPECTED = "Something went wrong, and it may or may not have been done. Look before you try again.";

/** Runs a server action; an unexpected failure is a failure like any other, so that what was typed stays. */
export async function attempt<Data>(action: () => Promise<ActionResult<Data>>): Promise<Attempt<Data>> {
  try {
    return await action();
  } catch (error) {
    unstable_rethrow(error); // a redirect to the login page is no failure
    return { ok: false, code: null, message: UNEXPECTED, fields: {} };
  }
}
