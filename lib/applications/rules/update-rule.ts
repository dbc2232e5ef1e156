import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { auditValues, nameTaken } from "./add-rule";
import { readBindKey } from "./bind-key";
import { RuleName, RulePattern, RulePatternExclude, RuleScenarioIds } from "./input";
import { readRule, type Rule, ruleAuditObject, ruleColumns } from "./rule";
import { readScenariosOf, replaceScenarios, runnableScenarios } from "./rule-scenarios";

const UpdateRuleInput = z.object({
  id: z.string(),
  name: RuleName.nullish(),
  pattern: RulePattern.nullish(),
  patternExclude: RulePatternExclude.nullish(),
  scenarioIds: RuleScenarioIds.nullish(),
  videoConference: z.boolean().nullish(),
  /** Null unbinds the rule; undefined leaves it unchanged. */
  bindKeyId: z.string().nullable().optional(),
  version: z.number().int().nullish(),
});

export type UpdateRuleInput = z.input<typeof UpdateRuleInput>;

/**
 * Changes a rule; omitted fields are unchanged. A given version is an optimistic lock.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version or a scenario deleted concurrently, BAD_USER_INPUT for a
 * taken name or a pattern that RE2 rejects
 */
export async function updateRule(ctx: Ctx, raw: UpdateRuleInput): Promise<Rule> {
  requireAccess(ctx, "APPLICATION_RULES");
  const input = parse(UpdateRuleInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const before = await readRule(tx, accountId, input.id, true);
      if (input.version != null && input.version !== before.version) {
        throw conflict(`Somebody else changed ${before.name} meanwhile. Look at it again before you change it.`);
      }
      const ran = await readScenariosOf(tx, accountId, [before.ruleId]);
      const runs = input.scenarioIds
        ? await runnableScenarios(tx, ctx.viewer, before.applicationId, input.scenarioIds)
        : ran;
      const values = {
        name: input.name ?? before.name,
        pattern: input.pattern ?? before.pattern,
        patternExclude: input.patternExclude ?? before.patternExclude,
        videoConference: input.videoConference ?? before.videoConference,
        bindKeyId: input.bindKeyId === undefined ? before.bindKeyId : await readBindKey(tx, accountId, input.bindKeyId),
      };
      const changes = changesBetween<typeof values & { scenarios: unknown }>(
        { ...before, scenarios: ran.map(asScenario) },
        { ...values, scenarios: runs.map(asScenario) },
      );
      if (changes.isEmpty) return before;
      const [rule] = await tx
        .update(rules)
        .set({ ...values, searchText: searchTextOf(values.name), version: before.version + 1, modifiedAt: new Date() })
        .where(and(eq(rules.accountId, accountId), eq(rules.ruleId, before.ruleId)))
        .returning(ruleColumns);
      if ("scenarios" in changes.new) await replaceScenarios(tx, accountId, before.ruleId, runs);
      const told = Object.keys(changes.new);
      const shown = (rule: Rule | typeof values, scenarios: typeof runs) =>
        Object.fromEntries(
          Object.entries({ ...auditValues(rule), scenarios: scenarios.map(asScenario) }).filter(([key]) =>
            told.includes(key),
          ),
        );
      await recordDone(tx, ctx, {
        action: "rule.update",
        object: ruleAuditObject(before),
        old: shown(before, ran),
        new: shown(values, runs),
      });
      return rule!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "rules_name_key") throw nameTaken();
    throw error;
  }
}

// An application's scenario and a shared one can have the same name.
const asScenario = ({ name, scenarioId }: { name: string; scenarioId: number }) => `${name} (${scenarioId})`;
