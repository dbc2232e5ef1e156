import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { CallHistoryReportsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { loadReportsState } from "./list-state";
import { asReportRow } from "./reports";
import { ReportsList } from "./reports-list";

const section = sectionById("CALL_HISTORY_DOWNLOADS");

export const metadata: Metadata = { title: section.name };

export default async function CallDownloadsPage({ searchParams }: PageProps<"/call-downloads">) {
  const viewer = await requirePage("CALL_HISTORY_DOWNLOADS");
  const { data } = await runQuery(CallHistoryReportsPageDocument, pageArgs(await loadReportsState(searchParams)));
  const reports = data?.callHistoryReports;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <ReportsList
        rows={reports?.nodes.map((report) => asReportRow(report, viewer.timeZone)) ?? []}
        list={reports ? asPagedList(reports) : null}
        timeZone={viewer.timeZone}
        historyPath={can(viewer, "CALL_HISTORY") ? "/calls" : null}
      />
    </Stack>
  );
}
