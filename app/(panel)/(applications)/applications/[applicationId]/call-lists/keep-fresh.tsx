"use client";

import { useRefresh } from "@/app/_ui/use-refresh";

/** Shows the page anew every so often while it is looked at. */
export function KeepFresh({ everySeconds }: { everySeconds: number }) {
  useRefresh(everySeconds * 1_000);
  return null;
}
