import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { formatDay } from "@/app/_ui/time";
import { type InvoiceLineFragment, InvoicesPageDocument } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";
import { sectionById } from "@/lib/policy/sections";

import { InvoicesList, type Row } from "./invoices-list";
import { loadInvoicesState } from "./list-state";

const section = sectionById("INVOICES");

export const metadata: Metadata = { title: section.name };

export default async function InvoicesPage({ searchParams }: PageProps<"/billing/invoices">) {
  await requirePage("INVOICES");
  const state = await loadInvoicesState(searchParams);
  const { data } = await runQuery(InvoicesPageDocument, {
    ...pageArgs(state),
    status: state.status,
    year: state.year,
    withYears: true,
  });
  const invoices = data?.invoices;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <InvoicesList
        rows={(invoices?.nodes ?? []).map(asRow)}
        years={data?.invoiceYears ?? []}
        list={invoices ? asPagedList(invoices) : null}
      />
    </Stack>
  );
}

const asRow = ({ id, number, date, from, to, status, currency, tax, total, path }: InvoiceLineFragment): Row => ({
  id: String(id),
  number,
  date: formatDay(date),
  period: `${formatDay(from)} to ${formatDay(to)}`,
  status,
  tax: `${formatAmount(tax)} ${currency}`,
  total: `${formatAmount(total)} ${currency}`,
  path: path ?? "",
});
