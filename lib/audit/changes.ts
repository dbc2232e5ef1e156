import { isDeepStrictEqual } from "node:util";

/** The values that differ, before and after, as an audit row keeps them; nothing when all are the same. */
export function changesBetween<Values extends object>(before: Values, after: Values): { old: Partial<Values>; new: Partial<Values> } | undefined {
  const changed = (Object.keys(after) as (keyof Values)[]).filter((key) => !isDeepStrictEqual(before[key], after[key]));
  if (changed.length === 0) return undefined;
  const pick = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]])) as Partial<Values>;
  return { old: pick(before), new: pick(after) };
}
