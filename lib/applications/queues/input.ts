import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const INT_MAX = 2 ** 31 - 1;
const DAY_MINUTES = 24 * 60;
const DAY_SECONDS = 24 * 60 * 60;
const QUEUE_NAME_MAX = 99;
const THRESHOLDS_MAX = 4;
const QUEUE_SKILLS_MAX = 100;
const USERS_AT_ONCE = 100;

const whole = (what: string, least: number, most: number) => {
  const sentence = `${what} is a whole number from ${least.toLocaleString("en")} to ${most.toLocaleString("en")}.`;
  return z.number(sentence).int(sentence).min(least, sentence).max(most, sentence);
};

const QueueName = z
  .string()
  .trim()
  .min(1, "Give the queue a name.")
  .max(QUEUE_NAME_MAX, `A queue's name has at most ${QUEUE_NAME_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

const PROBABILITY = "The service probability is a number from 0.5 to 1.";

/** Thresholds in seconds, without duplicates, shortest first. */
const Thresholds = z
  .array(whole("A threshold", 1, DAY_SECONDS))
  .max(THRESHOLDS_MAX, `A queue has at most ${THRESHOLDS_MAX} service level thresholds.`)
  .transform((seconds) => [...new Set(seconds)].sort((a, b) => a - b));

/** Schemas of a queue's settings; a null limit means no limit. */
export const queueSettings = {
  name: QueueName,
  /** 0 is served first. */
  priority: whole("The priority", 0, INT_MAX),
  serviceProbability: z.number(PROBABILITY).min(0.5, PROBABILITY).max(1, PROBABILITY),
  autoBinding: z.boolean(),
  maxWaitingTime: whole("The longest wait in minutes", 1, DAY_MINUTES).nullable(),
  maxQueueSize: whole("The largest size", 1, INT_MAX).nullable(),
  averageServiceTime: whole("The average service time in seconds", 1, DAY_SECONDS).nullable(),
  slThresholds: Thresholds,
  skillIds: z.array(z.string()).max(QUEUE_SKILLS_MAX, `A queue asks for at most ${QUEUE_SKILLS_MAX} skills.`),
};

/** Schema of the users to add to a queue or to remove from it. */
export const UserIds = z
  .array(z.string())
  .min(1, "Choose at least one user.")
  .max(USERS_AT_ONCE, `At most ${USERS_AT_ONCE} users at a time.`)
  .transform((ids) => [...new Set(ids)]);
