"use client";

import clsx from "clsx";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

import classes from "./application-tabs.module.css";

interface SubTabsProps {
  label: string;
  tabs: readonly { path: string; name: string }[];
}

/** The pages within one part of an application. */
export function SubTabs({ label, tabs }: SubTabsProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ path, name }) => (
        <Link key={path} href={path as Route} aria-current={pathname === path ? "page" : undefined} className={clsx(classes.tab, pathname === path && classes.here)}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
