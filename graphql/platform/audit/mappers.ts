export type { AuditEntry as AuditLogEntryMapper } from "@/lib/platform/audit/list-audit-log";
