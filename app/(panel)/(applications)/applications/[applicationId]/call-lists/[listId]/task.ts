import type { CallListTaskStatus } from "@/graphql/operations.generated";

/** A task as the table shows it. */
export interface Task {
  id: string;
  uuid: string;
  status: CallListTaskStatus;
  batchId: string | null;
  customData: Record<string, string>;
  startExecutionTime: string | null;
  finishExecutionTime: string | null;
  /** As it came, in JSON. */
  callSchedule: string | null;
  priority: number;
  nextAttemptAt: string | null;
  lastAttemptAt: string | null;
  attemptsLeft: number;
  resultData: Record<string, unknown> | null;
}
