import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { readBindKey } from "./bind-key";
import { RuleName, RulePattern, RulePatternExclude, RuleScenarioIds } from "./input";
import { type Rule, ruleAuditObject, ruleColumns, RULES_MAX, rulesInOrder } from "./rule";
import { replaceScenarios, runnableScenarios } from "./rule-scenarios";

const AddRuleInput = z.object({
  applicationId: z.string(),
  name: RuleName,
  pattern: RulePattern,
  patternExclude: RulePatternExclude.nullish().transform((pattern) => pattern ?? ""),
  scenarioIds: RuleScenarioIds,
  videoConference: z
    .boolean()
    .nullish()
    .transform((video) => video ?? false),
  bindKeyId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
});

export type AddRuleInput = z.input<typeof AddRuleInput>;

/**
 * Creates a rule as the last in its application's order.
 * @throws FORBIDDEN, NOT_FOUND for the application or a malformed scenario ID, BAD_USER_INPUT for a taken name, a
 * pattern that RE2 rejects or an unavailable scenario; CONFLICT for a scenario deleted concurrently
 */
export async function addRule(ctx: Ctx, raw: AddRuleInput): Promise<Rule> {
  requireAccess(ctx, "APPLICATION_RULES");
  const { applicationId: rawApplicationId, scenarioIds, bindKeyId: rawKeyId, ...input } = parse(AddRuleInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const { applicationId } = await lockApplication(tx, accountId, rawApplicationId);
      const others = await rulesInOrder(tx, accountId, applicationId);
      if (others.length >= RULES_MAX) throw badInput({ name: `An application has at most ${RULES_MAX} rules.` });
      const chosen = await runnableScenarios(tx, ctx.viewer, applicationId, scenarioIds);
      const bindKeyId = await readBindKey(tx, accountId, rawKeyId);
      const [rule] = await tx
        .insert(rules)
        .values({
          accountId,
          applicationId,
          ...input,
          bindKeyId,
          position: (others.at(-1)?.position ?? -1) + 1,
          searchText: searchTextOf(input.name),
        })
        .returning(ruleColumns);
      await replaceScenarios(tx, accountId, rule!.ruleId, chosen);
      await recordDone(tx, ctx, {
        action: "rule.add",
        object: ruleAuditObject(rule!),
        new: { ...auditValues(rule!), scenarios: chosen.map(({ name }) => name) },
      });
      return rule!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "rules_name_key") throw nameTaken();
    throw error;
  }
}

const SHOWN_OF_A_PATTERN = 1_000;

/** Returns a rule's values for the audit log; patterns, which can be 64 KB long, are cut to 1,000 characters. */
export const auditValues = ({
  name,
  pattern,
  patternExclude,
  videoConference,
  bindKeyId,
}: Omit<Rule, "ruleId" | "applicationId" | "position" | "version" | "createdAt" | "modifiedAt">) => ({
  name,
  pattern: pattern.slice(0, SHOWN_OF_A_PATTERN),
  patternExclude: patternExclude.slice(0, SHOWN_OF_A_PATTERN),
  videoConference,
  bindKeyId,
});

export const nameTaken = () => badInput({ name: "A rule with this name exists already." });
