import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { actorName } from "@/app/(panel)/(platform)/(audit)/audit-log/entries";
import { filterArgs, loadAuditState } from "@/app/(panel)/(platform)/(audit)/audit-log/list-state";
import { sentenceOf } from "@/app/(panel)/(platform)/(audit)/audit-log/sentences";
import { AuditLogExportDocument, type AuditLogRowFragment } from "@/graphql/operations.generated";

/** Exports the audit log as CSV, filtered as in the URL, newest first. */
export function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "AUDIT_LOG", ({ viewer }) => {
    const filter = filterArgs(loadAuditState(request), viewer.timeZone);
    return {
      name: "audit-log",
      columns,
      page: (ctx, after) => queryPage(ctx, AuditLogExportDocument, { ...filter, after }, ({ auditLog }) => auditLog),
    };
  });
}

const columns: CsvColumns<AuditLogRowFragment> = {
  "Time (UTC)": ({ time }) => new Date(time).toISOString(),
  Actor: actorName,
  "Actor's roles": ({ actorRoles }) => actorRoles.join(", "),
  "Subuser id": ({ subuserId }) => subuserId,
  What: sentenceOf,
  Action: ({ action }) => action,
  Outcome: ({ outcome }) => outcome,
  Count: ({ count }) => count,
  "Object's kind": ({ objectKind }) => objectKind,
  "Object's id": ({ objectId }) => objectId,
  "Object's name": ({ objectName }) => objectName,
  "Old values": ({ oldValues }) => oldValues && JSON.stringify(oldValues),
  "New values": ({ newValues }) => newValues && JSON.stringify(newValues),
  Address: ({ address }) => address,
  "User agent": ({ userAgent }) => userAgent,
  Request: ({ requestId }) => requestId,
};
