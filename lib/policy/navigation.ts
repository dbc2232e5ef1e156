import { can, type PermissionHolder } from "./can";
import { type Group, groups, type Section, type SectionId, sections, type Tab } from "./sections";

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
        place.group === group && place.path !== undefined && can(viewer, id) ? [{ id, name, path: place.path }] : [],
      ),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Finds the section that a page belongs to: the one whose address goes furthest along the pathname. */
export function sectionOfPath(pathname: string): Section | undefined {
  const asked = pathname.split("/").slice(1);
  let found: { section: Section; length: number } | undefined;
  for (const section of sections) {
    const address = addressOf(section);
    if (address === undefined) continue;
    const parts = address === "/" ? [""] : address.split("/").slice(1);
    const matches =
      address === "/"
        ? pathname === "/"
        : parts.every((part, place) => (part === "*" ? asked[place] : part === asked[place]));
    if (matches && parts.length > (found?.length ?? 0)) found = { section, length: parts.length };
  }
  return found?.section;
}

/** A section's address, with a star for an id; nothing for a section without a page of its own. */
export function addressOf({ place }: Section): string | undefined {
  return place.path ?? place.route ?? (place.tab && tabPath("*", place.tab.slug));
}

/** Gives the parts of an application that a viewer holds, in the order of their tabs. */
export function applicationTabs(viewer: PermissionHolder | null): (Tab & { id: SectionId })[] {
  const held = sections.flatMap(({ id, place }) => (place.tab && can(viewer, id) ? [{ ...place.tab, id }] : []));
  return held.sort((a, b) => tabOrder.indexOf(a.id) - tabOrder.indexOf(b.id));
}

/** Gives the address of an application's tab. */
export const tabPath = (applicationId: string | number, slug: string) =>
  `/applications/${applicationId}${slug && `/${slug}`}`;

// Row 52 came last to the table, and stands beside the older queues.
const tabOrder: SectionId[] = sections.flatMap(({ id }): SectionId[] => {
  if (id === "APPLICATION_SMART_QUEUE") return [];
  return id === "APPLICATION_QUEUES" ? [id, "APPLICATION_SMART_QUEUE"] : [id];
});
