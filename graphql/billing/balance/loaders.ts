import DataLoader from "dataloader";

import { listEntries } from "@/lib/billing/transactions/list-entries";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const balanceLoaders = (ctx: Ctx) => ({
  ledgerEntries: new DataLoader((transactionIds: readonly number[]) => listEntries(ctx, transactionIds)),
});
