import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { pageArgs } from "@/app/_ui/list-state";
import { loadReportsState } from "@/app/(panel)/(platform)/reports/list-state";
import { SectionReports } from "@/app/(panel)/(platform)/reports/section-reports";
import { PhoneNumberReportsPageDocument } from "@/graphql/operations.generated";

import { describeReport } from "./describe-report";

export const metadata: Metadata = { title: "Files of purchased numbers" };

export default async function NumberFilesPage({ searchParams }: PageProps<"/purchased-numbers/files">) {
  const viewer = await requirePage("PURCHASED_NUMBER_LIST");
  const { data } = await runQuery(PhoneNumberReportsPageDocument, pageArgs(await loadReportsState(searchParams)));
  return (
    <SectionReports
      title="Files of purchased numbers"
      text="The files that were ordered from the list of purchased numbers."
      reports={data?.phoneNumberReports}
      inWords={describeReport}
      timeZone={viewer.timeZone}
      noun="numbers"
      source={{ name: "list of purchased numbers", path: "/purchased-numbers" }}
    />
  );
}
