import "server-only";

import type { Route } from "next";

import type { Viewer } from "@/lib/platform/ctx";
import { can } from "@/lib/policy/can";
import { navigation } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

/** A page in the navigation. */
interface Place {
  name: string;
  path: Route;
  icon: string;
}

export interface PlaceGroup {
  group: string;
  places: Place[];
}

const ACCESS: Place = { name: "Access", path: "/access" as Route, icon: "table" };

/** Returns the pages of the sections that the viewer can access, and the access page. */
export function placesOf(viewer: Viewer): PlaceGroup[] {
  const groups: PlaceGroup[] = navigation(viewer).map(({ group, items }) => ({
    group,
    places: items.map(({ id, name, path }) => ({ name, path: path as Route, icon: sectionById(id).place.icon ?? "" })),
  }));
  if (!can(viewer, "CONTROL_PANEL")) return groups;
  const access = groups.find(({ group }) => group === "Access");
  if (access) access.places.push(ACCESS);
  else groups.push({ group: "Access", places: [ACCESS] });
  return groups;
}
