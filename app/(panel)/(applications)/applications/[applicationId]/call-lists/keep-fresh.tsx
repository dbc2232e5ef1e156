"use client";

import { useRefresh } from "@/app/_ui/use-refresh";

/** Refreshes the page periodically while its tab is visible. */
export function KeepFresh({ everySeconds }: { everySeconds: number }) {
  useRefresh(everySeconds * 1_000);
  return null;
}
