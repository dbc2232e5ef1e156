import DataLoader from "dataloader";

import { listEntries } from "@/lib/billing/transactions/list-entries";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's data loaders of a request, so that a page of rows takes one query. */
export const balanceLoaders = (ctx: Ctx) => ({
  ledgerEntries: new DataLoader((transactionIds: readonly number[]) => listEntries(ctx, transactionIds)),
});
