import { isDeepStrictEqual } from "node:util";

/** What an update changes, as an audit row keeps it. */
export interface Changes {
  isEmpty: boolean;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
}

/** The values of `after` that differ from `before`; what stays the same is left out. */
export function changesBetween<Values extends object>(before: Values, after: Values): Changes {
  const changed = (Object.keys(after) as (keyof Values & string)[]).filter((key) => !isDeepStrictEqual(before[key], after[key]));
  const only = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]]));
  return { isEmpty: changed.length === 0, old: only(before), new: only(after) };
}
