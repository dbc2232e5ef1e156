import { formatDuration } from "@/app/_ui/duration";
import { Facts, RowDetails } from "@/app/_ui/row-details";
import { When } from "@/app/_ui/when";

import type { QueueSettings } from "./queue-form";

interface QueueFactsProps {
  queue: QueueSettings & { createdAt: string; modifiedAt: string };
  timeZone: string;
}

/** Renders a queue's settings read-only, for viewers who can't edit it. */
export function QueueFacts({ queue, timeZone }: QueueFactsProps) {
  const {
    serviceProbability,
    autoBinding,
    maxWaitingTime,
    maxQueueSize,
    averageServiceTime,
    slThresholds,
    createdAt,
    modifiedAt,
  } = queue;
  return (
    <RowDetails>
      <Facts
        facts={{
          "Service probability": serviceProbability,
          "New users": autoBinding ? "come in by themselves" : "are put in by hand",
          "Longest wait": maxWaitingTime === null ? "no limit" : formatDuration(maxWaitingTime * 60),
          "Largest size": maxQueueSize ?? "no limit",
          "Average service": averageServiceTime === null ? null : formatDuration(averageServiceTime),
          "Service levels": slThresholds.map(formatDuration).join(", "),
          Created: <When at={createdAt} timeZone={timeZone} />,
          Changed: <When at={modifiedAt} timeZone={timeZone} />,
        }}
      />
    </RowDetails>
  );
}
