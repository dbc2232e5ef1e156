export type { CallSession as CallSessionMapper } from "@/lib/calls/calls/call-session";
export type { Call as CallMapper } from "@/lib/calls/calls/list-calls";
export type { ResourceUsage as ResourceUsageMapper } from "@/lib/calls/calls/list-resource-usages";
