export type { KeyFile as ServiceAccountKeyFileMapper } from "@/lib/access/service-accounts/key-pair";
export type { ServiceAccount as ServiceAccountMapper } from "@/lib/access/service-accounts/service-account";
