import DataLoader from "dataloader";

import { readScripts } from "@/lib/applications/scenarios/get-scenario";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const scenariosLoaders = (ctx: Ctx) => ({
  scenarioScript: new DataLoader((scenarioIds: readonly number[]) => readScripts(ctx, scenarioIds)),
});
