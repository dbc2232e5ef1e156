import type { CallSessionRowFragment, FinishReason } from "@/graphql/operations.generated";

export const results = { successful: "Successful", failed: "Failed" };

export const recordings = { yes: "With a recording", no: "Without a recording" };

/** Labels of the finish reasons of a call session. */
export const finishReasons: Record<FinishReason, string> = {
  NORMAL: "Ended normally",
  NO_MONEY: "No money",
  BILLING_TIMEOUT: "Billing timeout",
  ENDED_BY_VENDOR: "Ended by the vendor",
  SCRIPT_ERROR: "Script error",
  TIMEOUT: "Timeout",
};

/** Formats seconds as a clock: "0:07", "12:30", "1:02:03". */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  const parts = hours > 0 ? [hours, String(minutes).padStart(2, "0")] : [minutes];
  return [...parts, String(rest).padStart(2, "0")].join(":");
}

/** List row of a call session. */
export interface CallRow {
  id: string;
  startedAt: string;
  duration: number;
  successful: boolean;
  finishReason: FinishReason;
  applicationName: string;
  ruleName: string;
  userName: string;
  cost: string;
  /** Numbers of the first call, and how many other calls there are. */
  first: { from: string; to: string; incoming: boolean } | null;
  others: number;
  recorded: boolean;
}

export function asCallRow(session: CallSessionRowFragment): CallRow {
  const [first] = session.calls ?? [];
  const numbers = first && [first.localNumber ?? "", first.remoteNumber ?? ""];
  return {
    id: String(session.id),
    startedAt: new Date(session.startedAt).toISOString(),
    duration: session.duration,
    successful: session.successful,
    finishReason: session.finishReason,
    applicationName: session.applicationName,
    ruleName: session.ruleName ?? "",
    userName: session.userName ?? "",
    cost: session.cost,
    first:
      first && numbers
        ? {
            from: first.incoming ? numbers[1]! : numbers[0]!,
            to: first.incoming ? numbers[0]! : numbers[1]!,
            incoming: first.incoming,
          }
        : null,
    others: Math.max(0, (session.calls?.length ?? 0) - 1),
    recorded: (session.recordings?.length ?? 0) > 0,
  };
}
