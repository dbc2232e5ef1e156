"use client";

import { Group } from "@mantine/core";
import clsx from "clsx";
import type { Route } from "next";
import { usePathname } from "next/navigation";

import { Link } from "./link";
import classes from "./part-links.module.css";

interface PartLinksProps {
  label: string;
  parts: readonly { path: string; name: string }[];
}

/** Renders the links between the pages of one section. */
export function PartLinks({ label, parts }: PartLinksProps) {
  const pathname = usePathname();
  return (
    <Group component="nav" aria-label={label} gap={4} wrap="wrap">
      {parts.map(({ path, name }) => (
        <Link
          key={path}
          href={path as Route}
          aria-current={pathname === path ? "page" : undefined}
          className={clsx(classes.part, pathname === path && classes.here)}
        >
          {name}
        </Link>
      ))}
    </Group>
  );
}
