import type { Ctx } from "@/lib/platform/ctx";

import type { Account } from "../../support/world";

/** An account with two people in it. */
export interface TenancyWorld {
  account: Account;
  owner: Awaited<ReturnType<Account["subuser"]>>;
  support: Awaited<ReturnType<Account["subuser"]>>;
}

/** A request at one place where the schema takes an id, and something of another account that such an id could name. */
export interface IdPlace {
  query: string;
  /** Somebody else to ask as, besides the main account and an owner. */
  alsoAs?: (own: TenancyWorld) => Promise<Ctx>;
  theirs: (victim: TenancyWorld) => string | number | Promise<string | number>;
  /** The variables with the id in its place, where that is more than `{ id }`; `own` is the asking account. */
  variables?: (id: string, own: TenancyWorld) => Record<string, unknown> | Promise<Record<string, unknown>>;
}
