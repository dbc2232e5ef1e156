"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";

import classes from "./navigation-progress.module.css";

/** Renders a thin progress bar at the top from the click on a link until its page has loaded. */
export function NavigationProgress() {
  const here = `${usePathname()}?${useSearchParams()}`;
  const [leaving, setLeaving] = useState<string | null>(null);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (leadsElsewhere(event)) setLeaving(here);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [here]);

  return leaving === here ? <div className={classes.bar} role="progressbar" aria-label="Loading the page" /> : null;
}

function leadsElsewhere(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target === "_blank" || link.hasAttribute("download") || link.origin !== location.origin)
    return false;
  return link.pathname + link.search !== location.pathname + location.search;
}
