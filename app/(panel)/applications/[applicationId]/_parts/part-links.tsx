"use client";

import { Group } from "@mantine/core";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import clsx from "clsx";

import { tabPath } from "@/lib/policy/navigation";

import classes from "./part-links.module.css";

interface PartLinksProps {
  label: string;
  applicationId: string;
  parts: readonly { slug: string; name: string }[];
}

/** The pages of one tab, where it has more than one. */
export function PartLinks({ label, applicationId, parts }: PartLinksProps) {
  const pathname = usePathname();
  return (
    <Group component="nav" aria-label={label} gap={4} wrap="wrap">
      {parts.map(({ slug, name }) => {
        const path = tabPath(applicationId, slug);
        const isHere = pathname === path;
        return (
          <Link key={slug} href={path as Route} aria-current={isHere ? "page" : undefined} className={clsx(classes.part, isHere && classes.here)}>
            {name}
          </Link>
        );
      })}
    </Group>
  );
}
