export type { BlockedCaller as BlockedCallerMapper } from "@/lib/security/pstn-black-list/blocked-caller";
