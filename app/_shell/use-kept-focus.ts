"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** A menu or a dialog that closes has given the focus back by then. */
const WAIT_MS = 100;

/** Moves the focus to the open dialog or to the page's heading when the part of the page that had it, or opened the dialog, is gone. */
export function useKeptFocus(): void {
  const pathname = usePathname();
  useEffect(() => {
    let last: Element | null = null;
    let timer = 0;
    const isLost = () => last !== null && !last.isConnected;
    const remember = ({ target }: FocusEvent) => {
      const element = target as Element;
      if (element.closest("#content")) last = element;
      else if (element.closest("header, nav")) last = null;
    };
    // Some browsers tell of this before they remove what had the focus; what is still there was left on purpose.
    const forget = ({ target }: FocusEvent) =>
      setTimeout(() => {
        if (last === target && last?.isConnected && document.activeElement === document.body) last = null;
      });
    const move = () => {
      const place = [...document.querySelectorAll<HTMLElement>("#content h1, [role=dialog]")].at(-1);
      if (!isLost() || !place || document.activeElement !== document.body) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const removals = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = window.setTimeout(move, WAIT_MS);
    });
    removals.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("focusout", forget);
    return () => {
      clearTimeout(timer);
      removals.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("focusout", forget);
    };
  }, [pathname]);
}
