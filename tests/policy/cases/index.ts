import type { Case } from "./case";

const files = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./index.ts", "!./case.ts"], { eager: true });

/** A case for every guarded field of the schema: the `…Cases` exports of the files in this folder. */
export const cases: Record<string, Case> = Object.assign(
  {},
  ...Object.values(files).flatMap((file) =>
    Object.entries(file).flatMap(([name, value]) => (name.endsWith("Cases") ? [value] : [])),
  ),
);
