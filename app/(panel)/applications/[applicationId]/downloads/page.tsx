import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { ApplicationCallHistoryReportsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { tabPath } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

import { loadReportsState } from "../../../call-downloads/list-state";
import { asReportRow } from "../../../call-downloads/reports";
import { ReportsList } from "../../../call-downloads/reports-list";

const section = sectionById("APPLICATION_CALL_HISTORY_DOWNLOADS");

export const metadata: Metadata = { title: "Call history downloads" };

export default async function ApplicationDownloadsPage({ params, searchParams }: PageProps<"/applications/[applicationId]/downloads">) {
  const viewer = await requirePage("APPLICATION_CALL_HISTORY_DOWNLOADS");
  const { applicationId } = await params;
  const { data } = await runQuery(ApplicationCallHistoryReportsPageDocument, { id: applicationId, ...pageArgs(await loadReportsState(searchParams)) });
  const reports = data?.application?.callHistoryReports;
  return (
    <>
      <PageHeader title="Downloads" text={section.description} />
      <ReportsList
        rows={reports?.nodes.map((report) => asReportRow(report, viewer.timeZone)) ?? []}
        list={reports ? asPagedList(reports) : null}
        timeZone={viewer.timeZone}
        historyPath={can(viewer, "APPLICATION_CALL_HISTORY") ? tabPath(applicationId, "calls") : null}
      />
    </>
  );
}
