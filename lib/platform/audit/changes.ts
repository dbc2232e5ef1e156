import { isDeepStrictEqual } from "node:util";

/** Changes of an update, as an audit row stores them. */
export interface Changes {
  isEmpty: boolean;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

/** Returns the values of `after` that differ from `before`; unchanged ones are omitted. */
export function changesBetween<Values extends object>(before: Values, after: Values): Changes {
  const changed = (Object.keys(after) as (keyof Values & string)[]).filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  );
  const only = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]]));
  return { isEmpty: changed.length === 0, old: only(before), new: only(after) };
}

/** Placeholder for personal data in the log, which is append-only. */
export const NOT_KEPT = "(not kept here)";

/** Returns the values with non-empty personal ones replaced by a placeholder. */
export const withoutPersonal = (values: Record<string, unknown>, personal: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value && personal.includes(name) ? NOT_KEPT : value]),
  );
