import type { RoleName } from "@/lib/policy/roles";

import type { Account } from "../../support/world";

/** What a case can work with: the account, a new subuser to act on, and one application for all tries. */
export interface GridWorld {
  account: Account;
  subuser: () => Promise<{ id: string; name: string }>;
  applicationId: string;
  /** Who is about to ask; of all who are refused, the first. */
  role: RoleName;
}

/** What a field lies behind: all of it is denied to whoever lacks what it needs, or every one of `anyOf`, if that is what opens it. */
interface Gate {
  needs: string;
  anyOf?: string[];
  path: string[];
}

/** How to ask for one guarded coordinate: by `query`, with the answer's field at `path`. */
export interface Case {
  /** What the field needs, in the order in which it is checked: sections, actions, the engine's grant. */
  needs: string[];
  /** Sections of which any one will do, besides. */
  anyOf?: string[];
  query: string;
  path: string[];
  /** The guarded field that the query goes through, or several in their order; whoever lacks that is denied there. */
  behind?: Gate | Gate[];
  /** Another way there for the main account, which has no subuser of its own. */
  forMain?: { query: string; path: string[] };
  variables?: (world: GridWorld) => Record<string, unknown> | Promise<Record<string, unknown>>;
  /** The value is nothing where all is well, so only the absence of errors shows that the field is open. */
  isEmpty?: boolean;
}

/** A case for each of a type's fields ("name { sub }" where it has fields of its own); `query` puts the field into place. */
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

/** Something that all tries of an account share, made at the first. */
export function once<T>(account: Account, key: string, make: () => Promise<T>): Promise<T> {
  const ofAccount = made.get(account) ?? new Map<string, Promise<unknown>>();
  made.set(account, ofAccount);
  if (!ofAccount.has(key)) ofAccount.set(key, make());
  return ofAccount.get(key) as Promise<T>;
}
