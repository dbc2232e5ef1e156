import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { pageArgs } from "@/app/_ui/list-state";
import { loadReportsState } from "@/app/(panel)/(platform)/reports/list-state";
import { SectionReports } from "@/app/(panel)/(platform)/reports/section-reports";
import { TransactionReportsPageDocument } from "@/graphql/operations.generated";

import { describeReport } from "./describe-report";

export const metadata: Metadata = { title: "Files of transactions" };

export default async function TransactionFilesPage({ searchParams }: PageProps<"/billing/transactions/files">) {
  const viewer = await requirePage("TRANSACTIONS");
  const { data } = await runQuery(TransactionReportsPageDocument, pageArgs(await loadReportsState(searchParams)));
  return (
    <SectionReports
      title="Files of transactions"
      text="The files that were ordered from the transactions, with their totals."
      reports={data?.transactionReports}
      inWords={describeReport(viewer.timeZone)}
      timeZone={viewer.timeZone}
      noun="transactions"
      source={{ name: "list of transactions", path: "/billing/transactions" }}
    />
  );
}
