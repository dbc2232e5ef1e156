/** ID of a service account; its name is loaded only when requested, which requires SERVICE_ACCOUNTS. */
export type BindKeyMapper = string;

export type { Rule as RuleMapper } from "@/lib/applications/rules/rule";
export type { RuleRun as RuleRunMapper } from "@/lib/applications/rules/rule-run";
export type { TakenRuleRun as TakenRuleRunMapper } from "@/lib/applications/rules/take-rule-runs";
export type { Scenario as TakenScenarioMapper } from "@/lib/applications/scenarios/scenario";
