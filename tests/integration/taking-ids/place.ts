import type { Ctx } from "@/lib/platform/ctx";

import type { Account } from "../../support/world";

/** Account with two subusers. */
export interface TenancyWorld {
  account: Account;
  owner: Awaited<ReturnType<Account["subuser"]>>;
  support: Awaited<ReturnType<Account["subuser"]>>;
}

/** Request at one place where the schema takes an id, and another account's object that such an id could name. */
export interface IdPlace {
  query: string;
  /** Additional viewer to test with, besides the main account and an owner. */
  alsoAs?: (own: TenancyWorld) => Promise<Ctx>;
  theirs: (victim: TenancyWorld) => string | number | Promise<string | number>;
  /** Variables with the id in its place, when they are more than `{ id }`; `own` is the requesting account. */
  variables?: (id: string, own: TenancyWorld) => Record<string, unknown> | Promise<Record<string, unknown>>;
}
