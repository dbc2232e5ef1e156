import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

import { ATTEMPTS_LEFT, TASK_PRIORITY } from "./input";

const NEXT_ATTEMPT_MONTHS = 9;
/** Maximum number of characters of a row's own columns, including their names. */
export const ROW_MAX_CHARACTERS = 20_000;
const SCHEDULE_MAX_CHARACTERS = 5_000;
export const COLUMNS_MAX = 100;
const COLUMN_NAME_MAX = 100;

/** A row of a call list in the form in which it becomes a task. */
export interface TaskRow {
  /** Generated when null. */
  taskUuid: string | null;
  /** Times of day in UTC, "HH:mm:ss". */
  startExecutionTime: string | null;
  finishExecutionTime: string | null;
  /** 0 is dialed first. */
  priority: number;
  /** ISO 8601 text. */
  nextAttemptAt: string | null;
  callSchedule: Record<string, unknown> | null;
  /** The row's own columns, in their order. */
  customData: Record<string, string>;
}

const PRIORITY_UNSET = 50;

/** Values of a row that configures nothing itself. */
export const PLAIN_TASK: Omit<TaskRow, "customData"> = {
  taskUuid: null,
  startExecutionTime: null,
  finishExecutionTime: null,
  priority: PRIORITY_UNSET,
  nextAttemptAt: null,
  callSchedule: null,
};

export const TaskUuid = z
  .string()
  .regex(/^[A-Za-z0-9:-]{1,40}$/, "A task UUID has up to 40 characters: Latin letters, digits, hyphens and colons.");

const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "A time of day is written 09:30 or 09:30:00, in UTC.")
  .transform((time) => (time.length === 5 ? `${time}:00` : time));

const Schedule = z
  .record(z.string(), z.unknown(), "A call schedule is a JSON object.")
  .refine(
    (schedule) => JSON.stringify(schedule).length <= SCHEDULE_MAX_CHARACTERS,
    `A call schedule has at most ${SCHEDULE_MAX_CHARACTERS} characters.`,
  );

const CustomData = z
  .record(
    z
      .string()
      .min(1, "A column has a name.")
      .max(COLUMN_NAME_MAX, `A column's name has at most ${COLUMN_NAME_MAX} characters.`),
    z
      .union([z.string(), z.number(), z.boolean(), z.null()], "A row's values are texts, numbers or truth values.")
      .transform((value) => String(value ?? "")),
    "A row's own data is an object of columns.",
  )
  .refine((data) => Object.keys(data).length <= COLUMNS_MAX, `A row has at most ${COLUMNS_MAX} columns.`)
  .refine(
    (data) => JSON.stringify(data).length <= ROW_MAX_CHARACTERS,
    `A row has at most ${ROW_MAX_CHARACTERS} characters.`,
  )
  .refine((data) => Object.entries(data).flat().every(isStorable), "This row holds characters that can't be kept.");

/** Creates the schema of a task's next attempt: not before `now` and at most nine months after it. */
const nextAttempt = (now: Date) =>
  z
    .date("A next attempt is a moment, 2026-11-23 14:05:00 in UTC.")
    .min(now, "A next attempt is not in the past.")
    .max(monthsAfter(now), `A next attempt is at most ${NEXT_ATTEMPT_MONTHS} months ahead.`);

/** Creates the schema of one row, from a request or a file, validated against `now`. */
export const taskRow = (now: Date) =>
  z
    .object({
      taskUuid: TaskUuid.nullish().transform((given) => given ?? null),
      startExecutionTime: TimeOfDay.nullish().transform((given) => given ?? null),
      finishExecutionTime: TimeOfDay.nullish().transform((given) => given ?? null),
      priority: TASK_PRIORITY.nullish().transform((given) => given ?? PRIORITY_UNSET),
      nextAttemptAt: nextAttempt(now)
        .nullish()
        .transform((given) => given?.toISOString() ?? null),
      callSchedule: Schedule.nullish().transform((given) => given ?? null),
      customData: CustomData,
    })
    .refine(hasWindow, {
      path: ["finishExecutionTime"],
      error: "The times of day between which a task is dialed are not the same.",
    });

/** Creates the schema of a task change: omitted fields are unchanged, and a null time of day is cleared. */
export const taskChanges = (now: Date) =>
  z.object({
    id: z.string(),
    startExecutionTime: TimeOfDay.nullish(),
    finishExecutionTime: TimeOfDay.nullish(),
    priority: TASK_PRIORITY.nullish(),
    nextAttemptAt: nextAttempt(now).nullish(),
    attemptsLeft: ATTEMPTS_LEFT.nullish(),
    customData: CustomData.nullish(),
  });

function hasWindow({
  startExecutionTime,
  finishExecutionTime,
}: {
  startExecutionTime: string | null;
  finishExecutionTime: string | null;
}): boolean {
  return startExecutionTime === null || startExecutionTime !== finishExecutionTime;
}

function monthsAfter(now: Date): Date {
  const latest = new Date(now);
  latest.setUTCMonth(latest.getUTCMonth() + NEXT_ATTEMPT_MONTHS);
  return latest;
}
