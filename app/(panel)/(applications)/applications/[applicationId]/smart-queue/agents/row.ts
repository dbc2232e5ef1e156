import type { SmartQueueAgentStatus } from "@/graphql/operations.generated";

/** A queue or skill to choose. */
export interface Choice {
  value: string;
  label: string;
}

/** An agent as the list shows them; the id is the user's. */
export interface Row {
  id: string;
  name: string;
  maxSimultaneousConversations: number;
  handleCalls: boolean;
  callStatus: SmartQueueAgentStatus;
  callStatusSince: string;
  imStatus: SmartQueueAgentStatus;
  imStatusSince: string;
  queues: Choice[];
  skills: (Choice & { level: number })[];
  /** Which change of it this is: a later one by somebody else is not overwritten. */
  version: number;
}
