import { createHash } from "node:crypto";
import { Client } from "pg";

/** Number of runs after which a statement is worth the memory that its plan takes on each connection. */
const OFTEN = 5;
const NAMES_KEPT = 256;
const COUNTS_KEPT = 1_000;
const LONGEST = 5_000;

/**
 * Writes find their rows by key. Lists are planned per run: the best index depends on how many rows the filter leaves.
 */
const WRITES = /\b(insert into|update|delete from) "|^select set_config\(| for (no key )?update$/;
const CHOOSES = / limit \$/;

const counts = new Map<string, number>();
const names = new Map<string, string>();

/**
 * Client that prepares frequent write statements once per connection, because planning takes longer than running them.
 */
export class PreparedClient extends Client {
  override query(config: unknown, ...rest: unknown[]): never {
    const query = super.query.bind(this) as (...given: unknown[]) => never;
    return query(isPlain(config) ? { ...config, name: nameOf(config.text) } : config, ...rest);
  }
}

function isPlain(config: unknown): config is { text: string } {
  return (
    typeof config === "object" &&
    config !== null &&
    "text" in config &&
    !("submit" in config) &&
    !("name" in config && config.name !== undefined)
  );
}

/** Returns the name of a frequent write statement, the same on all connections; undefined when it isn't prepared. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (
    known !== undefined ||
    names.size >= NAMES_KEPT ||
    text.length > LONGEST ||
    !WRITES.test(text) ||
    CHOOSES.test(text)
  )
    return known;
  const count = (counts.get(text) ?? 0) + 1;
  if (counts.size >= COUNTS_KEPT) counts.clear();
  counts.set(text, count);
  if (count < OFTEN) return undefined;
  counts.delete(text);
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 20);
  names.set(text, name);
  return name;
}
