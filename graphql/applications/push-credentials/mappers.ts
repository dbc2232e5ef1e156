export type { PushCredential as PushCredentialMapper } from "@/lib/applications/push-credentials/push-credential";
