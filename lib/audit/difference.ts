/** The values among `keys` that differ, before and after, as an audit row keeps them. */
export function difference<Thing extends object, Key extends keyof Thing>(before: Pick<Thing, Key>, after: Pick<Thing, Key>, keys: readonly Key[]) {
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const of = (thing: Pick<Thing, Key>) => Object.fromEntries(changed.map((key) => [key, thing[key]]));
  return { isEmpty: changed.length === 0, old: of(before), new: of(after) };
}
