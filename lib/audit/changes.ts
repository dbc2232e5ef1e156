/** What an update changes, before and after, as the audit log keeps it; what stays the same is left out. */
export function changesOf<Values extends Record<string, unknown>>(before: Values, after: Values): { old: Record<string, unknown>; new: Record<string, unknown> } {
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const only = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]]));
  return { old: only(before), new: only(after) };
}
