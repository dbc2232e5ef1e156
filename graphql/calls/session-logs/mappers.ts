export type { SessionLogText as SessionLogTextMapper } from "@/lib/calls/session-logs/get-session-log";
export type { SessionLog as SessionLogMapper } from "@/lib/calls/session-logs/session-log";
