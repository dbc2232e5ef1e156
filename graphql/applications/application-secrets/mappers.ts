export type { Secret as SecretMapper } from "@/lib/applications/application-secrets/secret";
