import { Stack } from "@mantine/core";

import { asPagedList, type PagedList } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import type { ReportRowFragment } from "@/graphql/operations.generated";

import { asReportRow, type ReportInWords } from "./report-row";
import { ReportsList, type ReportsListProps } from "./reports-list";

interface SectionReportsProps extends Pick<ReportsListProps, "noun" | "timeZone" | "source"> {
  title: string;
  text: string;
  /** A page of the section's files; nothing when the address asks for what is not there. */
  reports: (PagedList & { nodes: readonly ReportRowFragment[] }) | null | undefined;
  inWords: ReportInWords;
}

/** The page of the files that were ordered from a section: how far each is, and the way to download and delete it. */
export function SectionReports({ title, text, reports, inWords, ...list }: SectionReportsProps) {
  return (
    <Stack gap="lg">
      <PageHeader title={title} text={text} />
      <ReportsList
        {...list}
        rows={reports?.nodes.map((report) => asReportRow(report, inWords)) ?? []}
        list={reports ? asPagedList(reports) : null}
      />
    </Stack>
  );
}
