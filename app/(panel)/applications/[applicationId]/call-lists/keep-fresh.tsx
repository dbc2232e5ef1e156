"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the page anew every so often while it is looked at. */
export function KeepFresh({ everySeconds }: { everySeconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), everySeconds * 1_000);
    return () => clearInterval(timer);
  }, [router, everySeconds]);
  return null;
}
