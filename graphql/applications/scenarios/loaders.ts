import DataLoader from "dataloader";

import { readScripts } from "@/lib/applications/scenarios/get-scenario";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const scenariosLoaders = (ctx: Ctx) => ({
  scenarioScript: new DataLoader((scenarioIds: readonly number[]) => readScripts(ctx, scenarioIds)),
});
