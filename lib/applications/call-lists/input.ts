import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

/** Largest value of a column of type integer. */
const INT_MAX = 2 ** 31 - 1;
const INTERVAL_MAX_SECONDS = 270 * 86_400;
const NAME_MAX = 255;
const SIMULTANEOUS_MAX = 10_000;
const ATTEMPTS_MAX = 5;
const BUFFER_MIN = 20;
const BUFFER_MAX = 500;
const MULTIPLIER_MAX = 9_999;
const CUSTOM_DATA_MAX = 8_192;

const whole = (least: number, most: number, sentence: string) =>
  z.number(sentence).int(sentence).min(least, sentence).max(most, sentence);
const share = (sentence: string) => z.number(sentence).min(0, sentence).max(1, sentence);

const Rate = share("A share is from 0 to 1.").transform((value) => Math.round(value * 1_000) / 1_000);

const TYPES = ["AUTOMATIC", "MANUAL", "PREDICTIVE", "PROGRESSIVE"] as const;

/** Schemas of a call list's settings. */
const settings = {
  name: z
    .string()
    .trim()
    .min(1, "Give the list a name.")
    .max(NAME_MAX, `A name has at most ${NAME_MAX} characters.`)
    .regex(/^[^/\\]*$/, "A name has no slash and no backslash.")
    .refine(isStorable, "This name holds characters that can't be kept."),
  priority: whole(0, INT_MAX, `A priority is a whole number from 0, dialed first, to ${INT_MAX}.`),
  ruleId: z.string().min(1, "Choose the rule that each call runs."),
  maxSimultaneous: whole(1, SIMULTANEOUS_MAX, `At once there are 1 to ${SIMULTANEOUS_MAX} calls.`),
  numAttempts: whole(1, ATTEMPTS_MAX, `There are 1 to ${ATTEMPTS_MAX} attempts.`),
  intervalSeconds: whole(
    0,
    INTERVAL_MAX_SECONDS,
    `Between attempts there are 0 to ${INTERVAL_MAX_SECONDS} seconds, which is nine months.`,
  ),
  taskPriorityStrategy: z.enum(["FIRST_ATTEMPTS", "REPEATED_ATTEMPTS"]),
  type: z.enum(TYPES),
  sqQueueId: z.string().nullish(),
  bufferSize: whole(BUFFER_MIN, BUFFER_MAX, `The buffer holds ${BUFFER_MIN} to ${BUFFER_MAX} tasks.`).nullish(),
  maximumErrorRate: Rate.nullish(),
  busyFactor: Rate.nullish(),
  multiplier: z
    .number(`A multiplier is a number from 1 to ${MULTIPLIER_MAX}.`)
    .min(1, "A multiplier is at least 1.")
    .max(MULTIPLIER_MAX, `A multiplier is at most ${MULTIPLIER_MAX}.`)
    .transform((value) => Math.round(value * 100) / 100)
    .nullish(),
  startAt: z.date().nullish(),
  customData: z
    .string()
    .max(CUSTOM_DATA_MAX, `The list's own data has at most ${CUSTOM_DATA_MAX} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept."),
};

/** Schema of a new list, with a default for each omitted setting. */
export const NewCallList = z.object({
  ...settings,
  priority: settings.priority.nullish().transform((given) => given ?? 0),
  maxSimultaneous: settings.maxSimultaneous.nullish().transform((given) => given ?? 10),
  numAttempts: settings.numAttempts.nullish().transform((given) => given ?? 1),
  intervalSeconds: settings.intervalSeconds.nullish().transform((given) => given ?? 0),
  taskPriorityStrategy: settings.taskPriorityStrategy.nullish().transform((given) => given ?? "FIRST_ATTEMPTS"),
  type: settings.type.nullish().transform((given) => given ?? "AUTOMATIC"),
  customData: settings.customData.nullish().transform((given) => given ?? ""),
});

/** Schema of a change to a list: omitted settings are unchanged, and null as `startAt` means immediately. */
export const CallListChanges = z.object({
  ...settings,
  name: settings.name.nullish(),
  priority: settings.priority.nullish(),
  ruleId: settings.ruleId.nullish(),
  maxSimultaneous: settings.maxSimultaneous.nullish(),
  numAttempts: settings.numAttempts.nullish(),
  intervalSeconds: settings.intervalSeconds.nullish(),
  taskPriorityStrategy: settings.taskPriorityStrategy.nullish(),
  type: settings.type.nullish(),
  customData: settings.customData.nullish(),
});

/** Schemas of a task's settings. */
export const TASK_PRIORITY = whole(
  0,
  INT_MAX,
  `A task's priority is a whole number from 0, dialed first, to ${INT_MAX}.`,
);
export const ATTEMPTS_LEFT = settings.numAttempts;

/** Maximum number of tasks that one request changes or cancels. */
export const TASKS_AT_ONCE = 1_000;
