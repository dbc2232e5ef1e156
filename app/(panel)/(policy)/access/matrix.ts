import type { inferParserType } from "nuqs/server";

import { actions } from "@/lib/policy/actions";
import { openTo } from "@/lib/policy/can";
import { type RoleName, roleNames } from "@/lib/policy/roles";
import { sections } from "@/lib/policy/sections";

import type { accessState } from "./list-state";

/** Row of the matrix: a section, or an action of the section above it. */
export interface MatrixRow {
  kind: "section" | "action";
  id: string;
  /** Number of the section, also for its actions. */
  row: number;
  name: string;
  /** Name of the section, also for its actions. */
  section: string;
  description: string;
  openTo: readonly RoleName[];
}

export interface Matrix {
  roles: readonly RoleName[];
  rows: readonly MatrixRow[];
}

const all: readonly MatrixRow[] = sections.flatMap(({ id, row, name, description }) => [
  { kind: "section", id, row, name, section: name, description, openTo: openTo(id) },
  ...actions
    .filter(({ section }) => section === id)
    .map((action): MatrixRow => ({
      kind: "action",
      id: action.id,
      row,
      name: action.description.replace(/\.$/, ""),
      section: name,
      description: "",
      openTo: openTo(action.id),
    })),
]);

/**
 * Returns the part of the matrix that the URL asks for: with one role, what it opens; with two, side by side only what
 * one of them opens and the other does not; with a text, the sections (and their actions) that contain it.
 */
export function matrixOf({ role, compare, q, actions: withActions }: inferParserType<typeof accessState>): Matrix {
  const text = q.trim().toLowerCase();
  const found = new Set(
    all
      .filter(({ name, id, description }) =>
        [name, id, description].some((words) => words.toLowerCase().includes(text)),
      )
      .map(({ row }) => row),
  );
  const rows = all.filter((entry) => {
    if (!withActions && entry.kind === "action") return false;
    if (text && !found.has(entry.row)) return false;
    const opens = role !== null && entry.openTo.includes(role);
    if (role && compare) return opens !== entry.openTo.includes(compare);
    return role === null || opens;
  });
  return { roles: role && compare ? [role, compare] : roleNames, rows };
}
