import { z } from "zod";

import { agentSelection, taskSelection } from "@/db/schema";
import { isStorable } from "@/lib/platform/storable";

const INT_MAX = 2 ** 31 - 1;
const DAY_MINUTES = 24 * 60;
const DAY_SECONDS = 24 * 60 * 60;
const DESCRIPTION_MAX = 200;
const NAME_MAX = 100;
const PRIORITY_MAX = 100;
const CONVERSATIONS_MAX = 100;
const AGENT_SKILLS_MAX = 5;
const SKILL_LEVEL_MAX = 5;
const NOT_KEPT = "This text holds characters that can't be kept.";

const whole = (what: string, least: number, most: number) => {
  const sentence = `${what} is a whole number from ${least.toLocaleString("en")} to ${most.toLocaleString("en")}.`;
  return z.number(sentence).int(sentence).min(least, sentence).max(most, sentence);
};

const text = (what: string, most: number) =>
  z.string().trim().max(most, `${what} has at most ${most} characters.`).refine(isStorable, NOT_KEPT);

export const Description = text("A description", DESCRIPTION_MAX);

export const SmartQueueName = text("A queue's name", NAME_MAX).min(1, "Give the queue a name.");

export const SmartQueueSkillName = text("A skill's name", NAME_MAX).min(1, "Give the skill a name.");

export const CustomStatusName = text("A status's name", NAME_MAX).min(1, "Give the status a name.");

const AgentSelection = z.enum(agentSelection.enumValues);
const TaskSelection = z.enum(taskSelection.enumValues);
const Minutes = whole("The longest wait in minutes", 1, DAY_MINUTES).nullish();
const Seconds = whole("The longest wait in seconds", 1, DAY_SECONDS).nullish();
const Size = whole("The largest size", 1, INT_MAX).nullish();

/**
 * Schemas of a SmartQueue's settings besides its name; a null limit means no limit, an omitted setting is unchanged.
 */
export const smartQueueSettings = {
  description: Description.nullish(),
  priority: whole("The priority", 1, PRIORITY_MAX).nullish(),
  callAgentSelection: AgentSelection.nullish(),
  imAgentSelection: AgentSelection.nullish(),
  callTaskSelection: TaskSelection.nullish(),
  imTaskSelection: TaskSelection.nullish(),
  holdCallsIfInactiveAgents: z.boolean().nullish(),
  holdImIfInactiveAgents: z.boolean().nullish(),
  callMaxWaitingMinutes: Minutes,
  callMaxWaitingSeconds: Seconds,
  imMaxWaitingMinutes: Minutes,
  imMaxWaitingSeconds: Seconds,
  callMaxSize: Size,
  imMaxSize: Size,
};

type Waits = Partial<
  Record<
    "callMaxWaitingMinutes" | "callMaxWaitingSeconds" | "imMaxWaitingMinutes" | "imMaxWaitingSeconds",
    number | null
  >
>;

/** Adds an issue when a maximum wait is given in both minutes and seconds. */
export function refuseBothUnits(input: Waits, issues: z.RefinementCtx): void {
  for (const kind of ["call", "im"] as const) {
    if (input[`${kind}MaxWaitingMinutes`] != null && input[`${kind}MaxWaitingSeconds`] != null) {
      issues.addIssue({
        code: "custom",
        path: [`${kind}MaxWaitingSeconds`],
        message: "Give the longest wait in minutes or in seconds, not in both.",
      });
    }
  }
}

/** Returns the maximum wait in seconds: null for no limit, undefined when neither unit was given. */
export function waitInSeconds(input: Waits, kind: "call" | "im"): number | null | undefined {
  const [minutes, seconds] = [input[`${kind}MaxWaitingMinutes`], input[`${kind}MaxWaitingSeconds`]];
  if (seconds != null) return seconds;
  if (minutes != null) return minutes * 60;
  return minutes === null || seconds === null ? null : undefined;
}

/** Schema of the number of conversations that an agent can have at once. */
export const SimultaneousConversations = whole("How many conversations at once", 1, CONVERSATIONS_MAX);

/** Schema of an agent's skills with their levels, without duplicates. */
export const AgentSkills = z
  .array(z.object({ skillId: z.string(), level: whole("A level", 1, SKILL_LEVEL_MAX) }))
  .max(AGENT_SKILLS_MAX, `An agent has at most ${AGENT_SKILLS_MAX} skills.`)
  .refine((skills) => new Set(skills.map(({ skillId }) => skillId)).size === skills.length, "A skill is there twice.");
