import type { Application } from "../lib/applications/application";
import type { AuditEntry } from "../lib/audit/list-audit-log";
import type { CallSession } from "../lib/calls/call-session";
import type { CallHistoryReport } from "../lib/reports/report";
import type { SessionLog } from "../lib/session-logs/session-log";
import type { Subuser } from "../lib/subusers/subuser";
import type { ConnectionSource } from "./connection";

/** A subuser by name, as a viewer knows themselves; the rest is read when somebody who holds SUBUSERS asks for it. */
export type SubuserSource = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;

export type ApplicationConnectionSource = ConnectionSource<Application>;
export type SubuserConnectionSource = ConnectionSource<SubuserSource>;
export type AuditLogConnectionSource = ConnectionSource<AuditEntry>;
export type CallSessionConnectionSource = ConnectionSource<CallSession>;
export type CallHistoryReportConnectionSource = ConnectionSource<CallHistoryReport>;
export type SessionLogConnectionSource = ConnectionSource<SessionLog>;
