import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { pageArgs } from "@/app/_ui/list-state";
import { describeReport } from "@/app/(panel)/(numbers)/(phone-numbers)/purchased-numbers/files/describe-report";
import { loadReportsState } from "@/app/(panel)/(platform)/reports/list-state";
import { SectionReports } from "@/app/(panel)/(platform)/reports/section-reports";
import { NumbersAwaitingReportsPageDocument } from "@/graphql/operations.generated";

export const metadata: Metadata = { title: "Files of numbers that wait" };

export default async function AwaitingFilesPage({ searchParams }: PageProps<"/numbers-awaiting/files">) {
  const viewer = await requirePage("NUMBERS_AWAITING_CONFIGURATION");
  const { data } = await runQuery(NumbersAwaitingReportsPageDocument, pageArgs(await loadReportsState(searchParams)));
  return (
    <SectionReports
      title="Files of numbers that wait"
      text="The files that were ordered from the numbers awaiting configuration."
      reports={data?.numbersAwaitingReports}
      inWords={describeReport}
      timeZone={viewer.timeZone}
      noun="numbers"
      source={{ name: "list of numbers that wait", path: "/numbers-awaiting" }}
    />
  );
}
