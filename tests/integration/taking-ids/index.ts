import type { IdPlace } from "./place";

const files = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./index.ts", "!./place.ts"], { eager: true });

/** Every place where the schema takes an id: the `…Ids` exports of the files in this folder. */
export const takingIds: Record<string, IdPlace> = Object.assign(
  {},
  ...Object.values(files).flatMap((file) =>
    Object.entries(file).flatMap(([name, value]) => (name.endsWith("Ids") ? [value] : [])),
  ),
);
