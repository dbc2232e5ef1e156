import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { pageArgs } from "@/app/_ui/list-state";
import { describeReport } from "@/app/(panel)/(calls)/(calls)/call-downloads/describe-report";
import { loadReportsState } from "@/app/(panel)/(platform)/reports/list-state";
import { SectionReports } from "@/app/(panel)/(platform)/reports/section-reports";
import { ApplicationCallHistoryReportsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { tabPath } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

const section = sectionById("APPLICATION_CALL_HISTORY_DOWNLOADS");

export const metadata: Metadata = { title: "Call history downloads" };

export default async function ApplicationDownloadsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/downloads">) {
  const viewer = await requirePage("APPLICATION_CALL_HISTORY_DOWNLOADS");
  const { applicationId } = await params;
  const { data } = await runQuery(ApplicationCallHistoryReportsPageDocument, {
    id: applicationId,
    ...pageArgs(await loadReportsState(searchParams)),
  });
  return (
    <SectionReports
      title="Downloads"
      text={section.description}
      reports={data?.application?.callHistoryReports}
      inWords={describeReport(viewer.timeZone)}
      timeZone={viewer.timeZone}
      noun="calls"
      source={{
        name: "call history",
        path: can(viewer, "APPLICATION_CALL_HISTORY") ? tabPath(applicationId, "calls") : null,
      }}
    />
  );
}
