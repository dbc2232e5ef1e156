"use client";

import { useTransition } from "react";

import type { ActionResult } from "./action-result";
import { attempt } from "./attempt";
import { toast } from "./toast";

/**
 * Returns whether a server action is running and a function that runs one and shows its result in a toast, for menus
 * and buttons.
 */
export function useAction() {
  const [pending, startTransition] = useTransition();
  const run = <Data>(action: () => Promise<ActionResult<Data>>, done: string | ((data: Data) => string)) =>
    startTransition(async () => {
      const result = await attempt(action);
      if (result.ok) toast.success(typeof done === "string" ? done : done(result.data));
      else toast.failure(result.message);
    });
  return [pending, run] as const;
}
