import type { RoleName } from "@/lib/policy/roles";

import type { Account } from "../../support/world";

/** Inputs of a case: the account, a new subuser to act on, and one application for all attempts. */
export interface GridWorld {
  account: Account;
  subuser: () => Promise<{ id: string; name: string }>;
  applicationId: string;
  /** Role of the next viewer; of those who are refused, the first. */
  role: RoleName;
}

/** Guarded parent of a field: it is denied to a viewer without what it needs or, with `anyOf`, without all of those. */
interface Gate {
  needs: string;
  anyOf?: string[];
  path: string[];
}

/** How to query one guarded coordinate: by `query`, with the field at `path` of the response. */
export interface Case {
  /** What the field needs, in the order of the checks: sections, actions, the engine's grant. */
  needs: string[];
  /** Sections of which any one is additionally required. */
  anyOf?: string[];
  query: string;
  path: string[];
  /** Guarded fields that the query goes through, in order; a viewer without access is denied there. */
  behind?: Gate | Gate[];
  /** Another query for the main account, which has no subuser of its own. */
  forMain?: { query: string; path: string[] };
  variables?: (world: GridWorld) => Record<string, unknown> | Promise<Record<string, unknown>>;
  /** The value is null even with access, so only the absence of errors shows that the field is open. */
  isEmpty?: boolean;
}

/**
 * Returns a case for each of a type's fields ("name { sub }" for one with fields of its own); `query` inserts the
 * field.
 */
export const fieldCases = (
  type: string,
  common: Omit<Case, "query" | "path"> & { query: (field: string) => string; path: string[] },
  fields: string[],
): Record<string, Case> =>
  Object.fromEntries(
    fields.map((field) => {
      const name = field.split(" ")[0]!;
      return [`${type}.${name}`, { ...common, query: common.query(field), path: [...common.path, name] }];
    }),
  );

const made = new WeakMap<Account, Map<string, Promise<unknown>>>();

/** Returns an object shared by all attempts of an account, created on first use. */
export function once<T>(account: Account, key: string, make: () => Promise<T>): Promise<T> {
  const ofAccount = made.get(account) ?? new Map<string, Promise<unknown>>();
  made.set(account, ofAccount);
  if (!ofAccount.has(key)) ofAccount.set(key, make());
  return ofAccount.get(key) as Promise<T>;
}
