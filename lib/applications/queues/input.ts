import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const INT_MAX = 2 ** 31 - 1;
const DAY_MINUTES = 24 * 60;
const DAY_SECONDS = 24 * 60 * 60;

const whole = (what: string, least: number, most: number) => {
  const sentence = `${what} is a whole number from ${least.toLocaleString("en")} to ${most.toLocaleString("en")}.`;
  return z.number(sentence).int(sentence).min(least, sentence).max(most, sentence);
};

/** Under 100 characters: data sheet, section 4. */
const QueueName = z
  .string()
  .trim()
  .min(1, "Give the queue a name.")
  .max(99, "A queue's name has at most 99 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");

const PROBABILITY = "The service probability is a number from 0.5 to 1.";

/** Fewer than 5: data sheet, section 4. In seconds, each once, the shortest first. */
const Thresholds = z
  .array(whole("A threshold", 1, DAY_SECONDS))
  .max(4, "A queue has at most 4 service level thresholds.")
  .transform((seconds) => [...new Set(seconds)].sort((a, b) => a - b));

/** What can be set of a queue; nothing in a limit stands for no limit. */
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
  skillIds: z.array(z.string()).max(100, "A queue asks for at most 100 skills."),
};

/** Users to put into a queue or to take out of it. */
export const UserIds = z
  .array(z.string())
  .min(1, "Choose at least one user.")
  .max(100, "At most 100 users at a time.")
  .transform((ids) => [...new Set(ids)]);
