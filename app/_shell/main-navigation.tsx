"use client";

import { NavLink, Text } from "@mantine/core";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

import { Link } from "@/app/_ui/link";

import { PlaceIcon } from "./place-icon";
import type { PlaceGroup } from "./places";

/** Renders the viewer's navigation by group, with the current page marked. */
export function MainNavigation({ groups }: { groups: PlaceGroup[] }) {
  const pathname = usePathname();
  const here = placeOf(pathname, groups);
  const isHere = (path: string) => path === here;
  const navigation = useRef<HTMLElement>(null);
  useEffect(() => {
    navigation.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <nav aria-label="Main" ref={navigation}>
      {groups.map(({ group, places }) => (
        <div key={group} role="group" aria-label={group}>
          {group !== "Home" && (
            <Text size="xs" fw={600} c="dimmed" px="sm" pt="md" pb={4} aria-hidden>
              {group}
            </Text>
          )}
          {places.map(({ name, path, icon }) => (
            <NavLink
              key={path}
              component={Link}
              href={path}
              label={name}
              leftSection={<PlaceIcon name={icon} />}
              active={isHere(path)}
              aria-current={isHere(path) ? "page" : undefined}
              bdrs="md"
              fw={isHere(path) ? 600 : undefined}
            />
          ))}
        </div>
      ))}
    </nav>
  );
}

/** Returns the navigation path that a page belongs to: the longest one that its path begins with, or undefined. */
function placeOf(pathname: string, groups: PlaceGroup[]): string | undefined {
  const paths = groups.flatMap(({ places }) => places.map(({ path }): string => path));
  return paths
    .filter((path) => pathname === path || (path !== "/" && pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
