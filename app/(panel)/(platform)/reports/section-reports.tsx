import { Stack } from "@mantine/core";

import { asPagedList, type PagedList } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import type { ReportRowFragment } from "@/graphql/operations.generated";

import { asReportRow, type ReportInWords } from "./report-row";
import { ReportsList, type ReportsListProps } from "./reports-list";

interface SectionReportsProps extends Pick<ReportsListProps, "noun" | "timeZone" | "source"> {
  title: string;
  text: string;
  /** Page of the section's reports; null when the URL asks for a page that can't be shown. */
  reports: (PagedList & { nodes: readonly ReportRowFragment[] }) | null | undefined;
  inWords: ReportInWords;
}

/** Renders the page of a section's reports: the progress of each, download and deletion. */
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
