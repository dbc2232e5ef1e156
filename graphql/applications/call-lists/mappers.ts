export type { Filled as CallListRowsPayloadMapper } from "@/lib/applications/call-lists/add-call-list";
export type {
  CallList as CallListMapper,
  CallList as RunningCallListMapper,
} from "@/lib/applications/call-lists/call-list";
export type { CallListBatch as CallListBatchMapper } from "@/lib/applications/call-lists/list-batches";
export type {
  CallListTask as CallListTaskMapper,
  CallListTask as TakenCallListTaskMapper,
} from "@/lib/applications/call-lists/task";
