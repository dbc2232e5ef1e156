import type { SmartQueueAgentStatus } from "@/graphql/operations.generated";

/** Queue or skill to choose. */
export interface Choice {
  value: string;
  label: string;
}

/** List row of an agent; the id is the user's. */
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
  /** Version for the optimistic lock. */
  version: number;
}
