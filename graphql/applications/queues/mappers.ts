export type {
  CallInQueue as QueuedCallMapper,
  QueueState as QueueStateMapper,
} from "@/lib/applications/queues/get-queue";
export type { QueueSession as QueueSessionMapper } from "@/lib/applications/queues/list-queue-sessions";
export type { Queue as QueueMapper } from "@/lib/applications/queues/queue";
