import { Facts, RowDetails } from "@/app/_ui/row-details";
import { When } from "@/app/_ui/when";

import { agentSelections, taskSelections } from "./labels";
import type { SmartQueueSettings } from "./smart-queue-form";

interface SmartQueueFactsProps {
  queue: SmartQueueSettings & { createdAt: string; modifiedAt: string };
  timeZone: string;
}

/** Renders a SmartQueue's distribution settings read-only, for viewers who can't edit it. */
export function SmartQueueFacts({ queue, timeZone }: SmartQueueFactsProps) {
  const held = (holds: boolean) => (holds ? "go on waiting" : "are turned away");
  return (
    <RowDetails>
      <Facts
        facts={{
          "Who gets calls": agentSelections[queue.callAgentSelection],
          "First of the waiting calls": taskSelections[queue.callTaskSelection],
          "Calls while no agent is active": held(queue.holdCallsIfInactiveAgents),
          "Who gets chats": agentSelections[queue.imAgentSelection],
          "First of the waiting chats": taskSelections[queue.imTaskSelection],
          "Chats while no agent is active": held(queue.holdImIfInactiveAgents),
          Created: <When at={queue.createdAt} timeZone={timeZone} />,
          Changed: <When at={queue.modifiedAt} timeZone={timeZone} />,
        }}
      />
    </RowDetails>
  );
}
