export type { OwnSession as SessionMapper } from "@/lib/access/auth/own-sessions";
