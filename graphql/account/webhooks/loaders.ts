import DataLoader from "dataloader";

import { listAttempts } from "@/lib/account/webhooks/list-deliveries";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates the request-scoped loaders that batch this domain's nested fields into one query per page of rows. */
export const webhooksLoaders = (ctx: Ctx) => ({
  webhookAttempts: new DataLoader((deliveryIds: readonly number[]) => listAttempts(ctx, deliveryIds)),
});
