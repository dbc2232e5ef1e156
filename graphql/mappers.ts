import type { Application } from "../lib/applications/application";
import type { AuditEntry } from "../lib/audit/list-audit-log";
import type { RuleRun } from "../lib/rules/rule-run";
import type { Scenario } from "../lib/scenarios/scenario";
import type { Subuser } from "../lib/subusers/subuser";
import type { ConnectionSource } from "./connection";

/** A subuser by name, as a viewer knows themselves; the rest is read when somebody who holds SUBUSERS asks for it. */
export type SubuserSource = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;

export type ApplicationConnectionSource = ConnectionSource<Application>;
export type SubuserConnectionSource = ConnectionSource<SubuserSource>;
export type AuditLogConnectionSource = ConnectionSource<AuditEntry>;
export type ScenarioConnectionSource = ConnectionSource<Scenario>;
export type RuleRunConnectionSource = ConnectionSource<RuleRun>;
/** The id of a service account; its name is read when somebody who holds SERVICE_ACCOUNTS asks for it. */
export type BindKeySource = string;
