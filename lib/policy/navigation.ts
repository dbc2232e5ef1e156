import { can, type PermissionHolder } from "./can";
import { groups, sections, type Group, type Section, type SectionId, type Tab } from "./sections";

export interface NavigationGroup {
  group: Group;
  items: { id: SectionId; name: string; path: string }[];
}

/** Gives the navigation of a viewer: the held sections that have a page, by group, without empty groups. */
export function navigation(viewer: PermissionHolder | null): NavigationGroup[] {
  return groups
    .map((group) => ({
      group,
      items: sections.flatMap(({ id, name, place }) =>
        place.group === group && place.path !== undefined && can(viewer, id)
          ? [{ id, name, path: place.path }]
          : [],
      ),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Finds the section that a page belongs to: the longest path that starts the pathname and ends where it does or at a slash. */
export function sectionOfPath(pathname: string): Section | undefined {
  let found: Section | undefined;
  for (const section of sections) {
    const path = section.place.path;
    if (path === undefined) continue;
    const matches = pathname === path || (path !== "/" && pathname.startsWith(`${path}/`));
    if (matches && path.length > (found?.place.path?.length ?? 0)) found = section;
  }
  return found;
}

/** Gives the parts of an application that a viewer holds, in the order of their tabs. */
export function applicationTabs(viewer: PermissionHolder | null): (Tab & { id: SectionId })[] {
  const held = sections.flatMap(({ id, place }) => (place.tab && can(viewer, id) ? [{ ...place.tab, id }] : []));
  return held.sort((a, b) => tabOrder.indexOf(a.id) - tabOrder.indexOf(b.id));
}

/** Gives the address of an application's tab. */
export const tabPath = (applicationId: string | number, slug: string) => `/applications/${applicationId}${slug && `/${slug}`}`;

// Row 52 came last to the table, and stands beside the older queues.
const tabOrder: SectionId[] = sections.flatMap(({ id }): SectionId[] => {
  if (id === "APPLICATION_SMART_QUEUE") return [];
  return id === "APPLICATION_QUEUES" ? [id, "APPLICATION_SMART_QUEUE"] : [id];
});
