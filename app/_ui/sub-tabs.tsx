"use client";

import clsx from "clsx";
import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

import { Link } from "./link";
import classes from "./tabs.module.css";

interface SubTabsProps {
  label: string;
  tabs: readonly { path: string; name: string }[];
}

/**
 * Renders the tabs of one part of an application; on a phone they scroll horizontally, with the current one in view.
 */
export function SubTabs({ label, tabs }: SubTabsProps) {
  const pathname = usePathname();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    void current.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ path, name }) => (
        <Link
          key={path}
          ref={pathname === path ? current : undefined}
          href={path as Route}
          aria-current={pathname === path ? "page" : undefined}
          className={clsx(classes.tab, pathname === path && classes.here)}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
