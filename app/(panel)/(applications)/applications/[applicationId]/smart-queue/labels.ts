import type {
  AgentSelection,
  SmartQueueAgentStatus,
  SmartQueueLiveStatus,
  TaskSelection,
} from "@/graphql/operations.generated";

/** Labels of the API's agent selections. */
export const agentSelections = {
  MOST_QUALIFIED: "The most qualified agent",
  LEAST_QUALIFIED: "The least qualified agent",
  MAX_WAITING_TIME: "The agent who waits longest",
} satisfies Record<AgentSelection, string>;

export const taskSelections = {
  MAX_PRIORITY: "The highest priority",
  MAX_WAITING_TIME: "The longest wait",
} satisfies Record<TaskSelection, string>;

export const agentStatuses = {
  OFFLINE: "Offline",
  ONLINE: "Online",
  READY: "Ready",
  IN_SERVICE: "In service",
  AFTER_SERVICE: "After service",
  TIMEOUT: "Timeout",
  DND: "Do not disturb",
  BANNED: "Banned",
} satisfies Record<SmartQueueAgentStatus, string>;

export const liveStatuses = {
  IN_QUEUE: "In queue",
  DISTRIBUTED: "Given to an agent",
  IN_PROCESSING: "Being served",
} satisfies Record<SmartQueueLiveStatus, string>;

export const taskKinds = { CALL: "Call", IM: "Chat" };

/** Maps labels to select options. */
export const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
