import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { pageArgs } from "@/app/_ui/list-state";
import { loadReportsState } from "@/app/(panel)/(platform)/reports/list-state";
import { SectionReports } from "@/app/(panel)/(platform)/reports/section-reports";
import { CallHistoryReportsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { describeReport } from "./describe-report";

const section = sectionById("CALL_HISTORY_DOWNLOADS");

export const metadata: Metadata = { title: section.name };

export default async function CallDownloadsPage({ searchParams }: PageProps<"/call-downloads">) {
  const viewer = await requirePage("CALL_HISTORY_DOWNLOADS");
  const { data } = await runQuery(CallHistoryReportsPageDocument, pageArgs(await loadReportsState(searchParams)));
  return (
    <SectionReports
      title={section.name}
      text={section.description}
      reports={data?.callHistoryReports}
      inWords={describeReport(viewer.timeZone)}
      timeZone={viewer.timeZone}
      noun="calls"
      source={{ name: "call history", path: can(viewer, "CALL_HISTORY") ? "/calls" : null }}
    />
  );
}
