import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { pageArgs } from "@/app/_ui/list-state";
import { loadReportsState } from "@/app/(panel)/(platform)/reports/list-state";
import { SectionReports } from "@/app/(panel)/(platform)/reports/section-reports";
import { AuditReportsPageDocument } from "@/graphql/operations.generated";

import { describeReport } from "./describe-report";

export const metadata: Metadata = { title: "Files of the audit log" };

export default async function AuditFilesPage({ searchParams }: PageProps<"/audit-log/files">) {
  const viewer = await requirePage("AUDIT_LOG");
  const { data } = await runQuery(AuditReportsPageDocument, pageArgs(await loadReportsState(searchParams)));
  return (
    <SectionReports
      title="Files of the audit log"
      text="The files that were ordered from the audit log."
      reports={data?.auditReports}
      inWords={describeReport(viewer.timeZone)}
      timeZone={viewer.timeZone}
      noun="entries"
      source={{ name: "audit log", path: "/audit-log" }}
    />
  );
}
