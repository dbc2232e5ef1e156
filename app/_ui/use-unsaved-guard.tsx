"use client";

import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Asks for confirmation before a link or closing the tab discards unsaved input. It can't catch the browser's back
 * button: callers keep a draft for that.
 */
export function useUnsavedGuard(isUnsaved: boolean, onDiscard: () => void): void {
  const router = useRouter();
  useEffect(() => {
    if (!isUnsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null;
      const staysHere =
        !link ||
        link.origin !== location.origin ||
        link.pathname === location.pathname ||
        link.hasAttribute("download");
      if (
        staysHere ||
        link.target === "_blank" ||
        event.defaultPrevented ||
        event.button !== 0 ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      event.stopPropagation();
      modals.openConfirmModal({
        title: "Leave without saving?",
        children: <Text size="sm">What you changed here has not been saved and will be lost.</Text>,
        labels: { confirm: "Leave without saving", cancel: "Stay" },
        cancelProps: { "data-autofocus": true },
        confirmProps: { color: "red.9" },
        onConfirm: () => {
          onDiscard();
          router.push((link.pathname + link.search + link.hash) as Route);
        },
      });
    };
    addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isUnsaved, onDiscard, router]);
}
