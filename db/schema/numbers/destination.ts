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

// The migration lets "set null" empty the reference alone and leave account_id: SET NULL (application_id).
export const toApplication = (table: string, columns: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name: `${table}_application`,
    columns: [columns.accountId, columns.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("set null");

/** What becomes of a renewal that the balance does not cover. */
export const unpaid = {
  /** The renewal day that the account was warned of. */
  riskToldFor: date("risk_told_for"),
  /** Since when it can't be used for lack of money; paying lets it be used again. */
  frozenAt: moment("frozen_at"),
};

/** Where a number or a registration leads: an application of the account, and one of its rules. */
export const destination = { applicationId: reference("application_id"), ruleId: reference("rule_id") };
