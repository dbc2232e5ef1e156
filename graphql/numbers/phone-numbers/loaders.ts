import DataLoader from "dataloader";

import { configurationsOf } from "@/lib/numbers/phone-numbers/configuration";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const phoneNumbersLoaders = (ctx: Ctx) => ({
  numberConfiguration: new DataLoader((phoneIds: readonly number[]) => configurationsOf(ctx, phoneIds)),
});
