import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { ScenarioName, ScenarioScript } from "./input";
import { type Scenario, scenarioAuditObject, scenarioColumns } from "./scenario";
import { keepVersion } from "./versions";

const AddScenarioInput = z.object({
  applicationId: z.string().nullish(),
  name: ScenarioName,
  script: ScenarioScript.nullish().transform((script) => script ?? ""),
});

export type AddScenarioInput = z.input<typeof AddScenarioInput>;

/**
 * Creates a scenario in an application, or without one, shared with all applications of the account.
 * @throws FORBIDDEN, NOT_FOUND for the application, BAD_USER_INPUT for a taken or invalid name
 */
export async function addScenario(ctx: Ctx, raw: AddScenarioInput): Promise<Scenario> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  const { applicationId: rawApplicationId, name, script } = parse(AddScenarioInput, raw);
  const { accountId, name: modifiedBy } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const application = rawApplicationId == null ? undefined : await readApplication(tx, accountId, rawApplicationId);
      const [scenario] = await tx
        .insert(scenarios)
        .values({
          accountId,
          applicationId: application?.applicationId,
          name,
          script,
          modifiedBy,
          searchText: searchTextOf(name),
        })
        .returning(scenarioColumns);
      await keepVersion(tx, accountId, scenario!, script);
      await recordDone(tx, ctx, {
        action: "scenario.add",
        object: scenarioAuditObject(scenario!),
        new: { name, application: application?.name ?? null, characters: script.length },
      });
      return scenario!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "scenarios_name_key") throw nameTaken();
    throw error;
  }
}

/** Returns the error for a taken name; names are unique within an application and among the shared scenarios. */
export const nameTaken = () => badInput({ name: "A scenario with this name exists already." });
