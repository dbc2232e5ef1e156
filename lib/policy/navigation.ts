import { can, type PermissionHolder } from "./can";
import { type Group, groups, type Section, type SectionId, sections, type Tab } from "./sections";

export interface NavigationGroup {
  group: Group;
  items: { id: SectionId; name: string; path: string }[];
}

/** Returns a viewer's navigation: the held sections that have a page, by group, without empty groups. */
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

/** Returns the section whose address matches the longest part of a pathname, or undefined when none matches. */
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

/** Returns a section's address, with a star for an ID, or undefined for a section without its own page. */
export function addressOf({ place }: Section): string | undefined {
  return place.path ?? place.route ?? (place.tab && tabPath("*", place.tab.slug));
}

/** Returns the tabs of an application that a viewer holds, in their order. */
export function applicationTabs(viewer: PermissionHolder | null): (Tab & { id: SectionId })[] {
  const held = sections.flatMap(({ id, place }) => (place.tab && can(viewer, id) ? [{ ...place.tab, id }] : []));
  return held.sort((a, b) => tabOrder.indexOf(a.id) - tabOrder.indexOf(b.id));
}

/** Returns the address of an application's tab. */
export const tabPath = (applicationId: string | number, slug: string) =>
  `/applications/${applicationId}${slug && `/${slug}`}`;

// Row 52 was added to the table last, and its tab belongs next to the older queues.
const tabOrder: SectionId[] = sections.flatMap(({ id }): SectionId[] => {
  if (id === "APPLICATION_SMART_QUEUE") return [];
  return id === "APPLICATION_QUEUES" ? [id, "APPLICATION_SMART_QUEUE"] : [id];
});
