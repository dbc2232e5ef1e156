import { sql } from "drizzle-orm";

import { auditLog } from "@/db/schema";
import { type AuditFilter, conditions, newestFirst, readFilter } from "@/lib/platform/audit/list-audit-log";
import { textCell, timeCell } from "@/lib/platform/csv-cells";
import { countRows } from "@/lib/platform/paging";

import type { ReportSource } from "./source";

/** Report with a line for each audit log entry, newest first. */
export const auditReport: ReportSource = {
  kind: "AUDIT",
  cells: {
    "Entry id": sql`item.audit_log_id`,
    "Time (UTC)": timeCell(sql`item.requested_at`),
    "Kind of actor": sql`item.actor`,
    Actor: textCell(sql`item.actor_name`),
    "Actor's roles": sql`array_to_string(item.actor_roles, ' ')`,
    "Subuser id": sql`item.subuser_id`,
    "Service account id": sql`item.key_id`,
    Action: textCell(sql`item.action`),
    Outcome: sql`item.outcome`,
    Count: sql`item.count`,
    "Object's kind": textCell(sql`item.object_kind`),
    "Object's id": textCell(sql`item.object_id`),
    "Object's name": textCell(sql`item.object_name`),
    "Old values": textCell(sql`item.old_values::text`),
    "New values": textCell(sql`item.new_values::text`),
    Address: textCell(sql`item.address`),
    "User agent": textCell(sql`item.user_agent`),
    Request: textCell(sql`item.request_id`),
  },
  async settle(_tx, _accountId, filter, now) {
    const { from, to } = readFilter(filter as AuditFilter);
    return { ...(filter as AuditFilter), from, to: to ?? now };
  },
  async content(_tx, accountId, filters) {
    return {
      from: sql`audit_log left join audit_repeats repeated on repeated.repeat_key = audit_log.repeat_key and repeated.repeat_minute = audit_log.repeat_minute`,
      where: conditions(accountId, filters as AuditFilter),
      columns: sql`audit_log.*, coalesce(repeated.count, 1) as count`,
      order: newestFirst,
    };
  },
  count: async (tx, accountId, filters) =>
    (await countRows(tx, sql`${auditLog}`, conditions(accountId, filters as AuditFilter))).count,
};
