import DataLoader from "dataloader";

import { listAttempts } from "@/lib/account/webhooks/list-deliveries";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const webhooksLoaders = (ctx: Ctx) => ({
  webhookAttempts: new DataLoader((deliveryIds: readonly number[]) => listAttempts(ctx, deliveryIds)),
});
