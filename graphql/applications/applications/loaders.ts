import DataLoader from "dataloader";

import { listCallDays } from "@/lib/applications/applications/call-days";
import { countContents } from "@/lib/applications/applications/contents";
import { countRenewals, listNumberRenewals, listRegistrationRenewals } from "@/lib/applications/applications/renewals";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const applicationsLoaders = (ctx: Ctx) => ({
  applicationContents: new DataLoader((applicationIds: readonly number[]) => countContents(ctx, applicationIds)),
  callDays: new DataLoader((applicationIds: readonly number[]) => listCallDays(ctx, applicationIds)),
  renewals: new DataLoader((applicationIds: readonly number[]) => countRenewals(ctx, applicationIds)),
  numberRenewals: new DataLoader((applicationIds: readonly number[]) => listNumberRenewals(ctx, applicationIds)),
  sipRegistrationRenewals: new DataLoader((applicationIds: readonly number[]) =>
    listRegistrationRenewals(ctx, applicationIds),
  ),
});
