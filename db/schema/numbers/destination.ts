import { date, foreignKey } from "drizzle-orm/pg-core";

import { applications } from "@/db/schema/applications/applications";
import { rules } from "@/db/schema/applications/rules";
import { moment, reference, type TableColumns } from "@/db/schema/columns";

export const toRule = (table: string, columns: TableColumns<"accountId" | "ruleId">) =>
  foreignKey({
    name: `${table}_rule`,
    columns: [columns.accountId, columns.ruleId],
    foreignColumns: [rules.accountId, rules.ruleId],
  }).onDelete("set null");

// The migration restricts "set null" to the reference and keeps account_id: SET NULL (application_id).
export const toApplication = (table: string, columns: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name: `${table}_application`,
    columns: [columns.accountId, columns.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("set null");

/** Columns for a renewal that the balance doesn't cover. */
export const unpaid = {
  /** Renewal date that the account was warned about. */
  riskToldFor: date("risk_told_for"),
  /** Suspended since, for lack of funds; payment reactivates it. */
  frozenAt: moment("frozen_at"),
};

/** Target of a number or registration: an application of the account and one of its rules. */
export const destination = { applicationId: reference("application_id"), ruleId: reference("rule_id") };
