import type {
  CallListRowFragment,
  CallListStatus,
  CallListType,
  TaskPriorityStrategy,
} from "@/graphql/operations.generated";

/** Call list as shown in the panel. */
export interface Row {
  id: string;
  name: string;
  status: CallListStatus;
  type: CallListType;
  priority: number;
  rule: { id: string; name: string } | null;
  maxSimultaneous: number;
  numAttempts: number;
  intervalSeconds: number;
  taskPriorityStrategy: TaskPriorityStrategy;
  queue: { id: string; name: string } | null;
  bufferSize: number | null;
  maximumErrorRate: number | null;
  busyFactor: number | null;
  multiplier: number | null;
  startAt: string | null;
  customData: string;
  submittedAt: string;
  completedAt: string | null;
  version: number;
  counts: { new: number; inProgress: number; processed: number; error: number; canceled: number; total: number };
}

const NO_TASKS = { new: 0, inProgress: 0, processed: 0, error: 0, canceled: 0, total: 0 };

/** Fields are nullable because the policy can deny them; every viewer of these pages can read them. */
export const asRow = (list: CallListRowFragment): Row => ({
  id: String(list.id),
  name: list.name,
  status: list.status ?? "SUSPENDED",
  type: list.type ?? "AUTOMATIC",
  priority: list.priority ?? 0,
  rule: named(list.rule),
  maxSimultaneous: list.maxSimultaneous ?? 0,
  numAttempts: list.numAttempts ?? 0,
  intervalSeconds: list.intervalSeconds ?? 0,
  taskPriorityStrategy: list.taskPriorityStrategy ?? "FIRST_ATTEMPTS",
  queue: named(list.queue),
  bufferSize: list.bufferSize,
  maximumErrorRate: list.maximumErrorRate,
  busyFactor: list.busyFactor,
  multiplier: list.multiplier,
  startAt: asText(list.startAt),
  customData: list.customData ?? "",
  submittedAt: asText(list.submittedAt)!,
  completedAt: asText(list.completedAt),
  version: list.version ?? 0,
  counts: list.counts ?? NO_TASKS,
});

/** Returns how many of a list's tasks are finished, and their percentage of the total. */
export function progressOf({ counts: { processed, error, canceled, total } }: Pick<Row, "counts">): {
  done: number;
  percent: number;
} {
  const done = processed + error + canceled;
  return { done, percent: total === 0 ? 0 : (done / total) * 100 };
}

const named = (thing: { id: string; name: string } | null) => thing && { id: String(thing.id), name: thing.name };

/** Converts a timestamp to ISO text, which can be passed to client components. */
export const asText = (moment: string | null) => moment && new Date(moment).toISOString();
