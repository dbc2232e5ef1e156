"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Time in ms after which a closing menu or dialog has returned the focus. */
const WAIT_MS = 100;

/**
 * Moves the focus to the open dialog or the page's heading when the focused element, or the one that opened the dialog,
 * was removed.
 */
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
    // Some browsers fire this before they remove the focused element; an element that is still there lost the focus on
    // purpose.
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
