export type { ApiKey as ApiKeyMapper } from "@/lib/access/api-keys/api-key";
