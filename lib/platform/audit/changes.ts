import { isDeepStrictEqual } from "node:util";

/** What an update changes, as an audit row keeps it. */
export interface Changes {
  isEmpty: boolean;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

/** The values of `after` that differ from `before`; what stays the same is left out. */
export function changesBetween<Values extends object>(before: Values, after: Values): Changes {
  const changed = (Object.keys(after) as (keyof Values & string)[]).filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  );
  const only = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]]));
  return { isEmpty: changed.length === 0, old: only(before), new: only(after) };
}

/** What stands for personal data in the log, out of which nothing can be taken again. */
export const NOT_KEPT = "(not kept here)";

/** The values as the log keeps them: of the personal ones, that there is something. */
export const withoutPersonal = (values: Record<string, unknown>, personal: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value && personal.includes(name) ? NOT_KEPT : value]),
  );
