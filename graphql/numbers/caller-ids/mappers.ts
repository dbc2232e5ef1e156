export type { CallerId as CallerIdMapper } from "@/lib/numbers/caller-ids/caller-id";
