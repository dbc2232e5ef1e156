import type {
  CallListStatus,
  CallListTaskStatus,
  CallListType,
  TaskPriorityStrategy,
} from "@/graphql/operations.generated";

type Tone = "good" | "warning" | "bad" | "idle";

/** Labels and badge tones of the list statuses. */
export const statuses: Record<CallListStatus, { label: string; tone: Tone }> = {
  IN_PROGRESS: { label: "In progress", tone: "good" },
  SUSPENDED: { label: "Paused", tone: "warning" },
  COMPLETED: { label: "Completed", tone: "idle" },
  CANCELED: { label: "Canceled", tone: "bad" },
};

export const types: Record<CallListType, { label: string; text: string }> = {
  AUTOMATIC: { label: "Automatic", text: "A call is started for each task, as many at once as the list allows." },
  MANUAL: { label: "Manual", text: "The scenario asks for the next task when an operator is ready." },
  PREDICTIVE: {
    label: "Predictive",
    text: "As many calls are started as agents of a SmartQueue are expected to be free for.",
  },
  PROGRESSIVE: { label: "Progressive", text: "Calls are started for the agents of a SmartQueue who are free." },
};

export const strategies: Record<TaskPriorityStrategy, string> = {
  FIRST_ATTEMPTS: "Tasks that were never tried come first",
  REPEATED_ATTEMPTS: "Tasks that were tried before come first",
};

/** Labels, badge tones and chart colours of the task statuses. */
export const taskStatuses: Record<CallListTaskStatus, { label: string; tone: Tone; color: string }> = {
  NEW: { label: "New", tone: "idle", color: "gray.5" },
  IN_PROGRESS: { label: "In progress", tone: "warning", color: "blue.6" },
  PROCESSED: { label: "Processed", tone: "good", color: "teal.6" },
  ERROR: { label: "Error", tone: "bad", color: "red.7" },
  CANCELED: { label: "Canceled", tone: "idle", color: "orange.6" },
};

export const labelOptions = <Value extends string>(words: Record<Value, { label: string } | string>) =>
  (Object.entries(words) as [Value, { label: string } | string][]).map(([value, word]) => ({
    value,
    label: typeof word === "string" ? word : word.label,
  }));

/** Formats a duration in seconds exactly, omitting zero units: "1 h 30 min"; "none" for 0. */
export function durationOf(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor((seconds % 86_400) / 3_600), "h"],
    [Math.floor((seconds % 3_600) / 60), "min"],
    [seconds % 60, "s"],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(" ") || "none"
  );
}
