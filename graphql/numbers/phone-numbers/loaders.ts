import DataLoader from "dataloader";

import { configurationsOf } from "@/lib/numbers/phone-numbers/configuration";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates the request-scoped loaders that batch this domain's nested fields into one query per page of rows. */
export const phoneNumbersLoaders = (ctx: Ctx) => ({
  numberConfiguration: new DataLoader((phoneIds: readonly number[]) => configurationsOf(ctx, phoneIds)),
});
