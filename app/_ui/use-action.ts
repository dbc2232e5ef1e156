"use client";

import { useTransition } from "react";

import type { ActionResult } from "@/app/_ui/action-result";

import { attempt } from "./attempt";
import { toast } from "./toast";

/** Runs server actions from menus and buttons: whether one is under way, and a way to start one that ends in a toast. */
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
