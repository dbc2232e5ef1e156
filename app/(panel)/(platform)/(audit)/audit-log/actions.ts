"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import { currentCtx } from "@/app/_shell/viewer";
import { type AuditLogFilter, FindActorsDocument, OrderAuditReportDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

/** Returns the subusers and service accounts whose name contains the search text, as far as the viewer can see them. */
export async function findActors(search: string): Promise<{ value: string; label: string }[]> {
  if (typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { viewer } = await currentCtx();
  const { data } = await runQuery(FindActorsDocument, {
    search: search.slice(0, 100),
    subusers: can(viewer, "SUBUSERS"),
    serviceAccounts: can(viewer, "SERVICE_ACCOUNTS"),
  });
  return [
    ...(data?.subusers?.nodes ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
    ...(data?.serviceAccounts?.nodes ?? []).map(({ id, name }) => ({ value: id, label: `Service account ${name}` })),
  ];
}

export async function orderReport(filter: AuditLogFilter) {
  return runAction(OrderAuditReportDocument, { filter });
}
