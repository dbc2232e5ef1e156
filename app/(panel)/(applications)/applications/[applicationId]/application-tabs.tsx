"use client";

import clsx from "clsx";
import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

import { Link } from "@/app/_ui/link";
import classes from "@/app/_ui/tabs.module.css";
import { tabPath } from "@/lib/policy/navigation";

interface ApplicationTabsProps {
  applicationId: string;
  tabs: readonly { slug: string; name: string }[];
}

/**
 * Renders the tabs of an application that the viewer can access; on a phone they scroll horizontally, with the current
 * one in view.
 */
export function ApplicationTabs({ applicationId, tabs }: ApplicationTabsProps) {
  const pathname = usePathname();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Newer browsers return a promise here, which an effect must not return.
    void current.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <nav aria-label="Application" className={classes.tabs}>
      {tabs.map(({ slug, name }) => {
        const path = tabPath(applicationId, slug);
        const isHere = pathname === path || (slug !== "" && pathname.startsWith(`${path}/`));
        return (
          <Link
            key={slug}
            ref={isHere ? current : undefined}
            href={path as Route}
            aria-current={isHere ? "page" : undefined}
            className={clsx(classes.tab, isHere && classes.here)}
          >
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
