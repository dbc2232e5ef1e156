import type { Application } from "../lib/applications/application";
import type { AuditEntry } from "../lib/audit/list-audit-log";
import type { CallList } from "../lib/call-lists/call-list";
import type { CallListTask } from "../lib/call-lists/task";
import type { Subuser } from "../lib/subusers/subuser";
import type { ConnectionSource } from "./connection";

/** A subuser by name, as a viewer knows themselves; the rest is read when somebody who holds SUBUSERS asks for it. */
export type SubuserSource = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;

export type ApplicationConnectionSource = ConnectionSource<Application>;
export type CallListConnectionSource = ConnectionSource<CallList>;
export type CallListTaskConnectionSource = ConnectionSource<CallListTask>;
export type SubuserConnectionSource = ConnectionSource<SubuserSource>;
export type AuditLogConnectionSource = ConnectionSource<AuditEntry>;
