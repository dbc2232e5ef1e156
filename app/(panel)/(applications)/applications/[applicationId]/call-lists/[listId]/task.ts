import type { CallListTaskStatus } from "@/graphql/operations.generated";

/** Table row of a task. */
export interface Task {
  id: string;
  uuid: string;
  status: CallListTaskStatus;
  batchId: string | null;
  customData: Record<string, string>;
  startExecutionTime: string | null;
  finishExecutionTime: string | null;
  /** As submitted, in JSON. */
  callSchedule: string | null;
  priority: number;
  nextAttemptAt: string | null;
  lastAttemptAt: string | null;
  attemptsLeft: number;
  resultData: Record<string, unknown> | null;
}
