import {
  Button,
  Group,
  Paper,
  Stack,
  Table,
  TableScrollContainer,
  TableTbody,
  TableTd,
  TableTfoot,
  TableTh,
  TableThead,
  TableTr,
  Text,
  Title,
} from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { Metadata } from "next";

import { AnchorLink } from "@/app/_shell/links";
import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatDay } from "@/app/_ui/time";
import { invoiceStatuses } from "@/app/(panel)/(billing)/(invoices)/billing/invoices/list-state";
import { InvoicePageDocument } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";
import { toDecimal, toUnits } from "@/lib/platform/money";

export const metadata: Metadata = { title: "Invoice" };

export default async function InvoicePage({ params }: PageProps<"/billing/invoices/[invoiceId]">) {
  await requirePage("INVOICES");
  const { data } = await runQuery(InvoicePageDocument, { id: (await params).invoiceId });
  const { number, date, from, to, status, currency, tax, discount, total, toPay, path, billTo, rows } = data!.invoice!;
  const { label, tone } = invoiceStatuses[status];
  return (
    <Stack gap="lg" maw={900}>
      <div>
        <AnchorLink href="/billing/invoices" size="sm">
          All invoices
        </AnchorLink>
        <Group justify="space-between" align="flex-start" gap="sm" mt={4}>
          <div>
            <Group gap="sm">
              <Title order={1}>Invoice {number}</Title>
              <StatusBadge tone={tone}>{label}</StatusBadge>
            </Group>
            <Text c="dimmed" size="sm" mt={4}>
              Of {formatDay(date)}, for {formatDay(from)} to {formatDay(to)}
            </Text>
          </div>
          <Button
            component="a"
            href={path!}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Download PDF
          </Button>
        </Group>
      </div>
      <Paper withBorder p="lg">
        <Text size="sm" fw={600}>
          For
        </Text>
        {billTo!.map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
      </Paper>
      <Paper withBorder>
        <TableScrollContainer minWidth={560} type="native">
          <Table verticalSpacing="sm" horizontalSpacing="md">
            <TableThead>
              <TableTr>
                <TableTh>Service</TableTh>
                <TableTh ta="right">Charges</TableTh>
                <TableTh ta="right">Net</TableTh>
                <TableTh ta="right">Tax</TableTh>
                <TableTh ta="right">Total</TableTh>
              </TableTr>
            </TableThead>
            <TableTbody>
              {rows.map(({ serviceName, quantity, amount, taxName, taxRate, taxAmount }) => (
                <TableTr key={serviceName}>
                  <TableTd>
                    {serviceName}
                    {taxName && (
                      <Text size="xs" c="dimmed">
                        {taxName} {Number(taxRate)} %
                      </Text>
                    )}
                  </TableTd>
                  <TableTd ta="right">{quantity.toLocaleString("en")}</TableTd>
                  <TableTd ta="right">{formatAmount(amount)}</TableTd>
                  <TableTd ta="right">{formatAmount(taxAmount)}</TableTd>
                  <TableTd ta="right">{formatAmount(toDecimal(toUnits(amount) + toUnits(taxAmount)))}</TableTd>
                </TableTr>
              ))}
            </TableTbody>
            <TableTfoot>
              <TableTr>
                <TableTh colSpan={3}>Total in {currency}</TableTh>
                <TableTh ta="right">{formatAmount(tax)}</TableTh>
                <TableTh ta="right">{formatAmount(total)}</TableTh>
              </TableTr>
              <TableTr>
                <TableTd colSpan={4}>Discount</TableTd>
                <TableTd ta="right">{formatAmount(discount)}</TableTd>
              </TableTr>
              <TableTr>
                <TableTh colSpan={4}>{status === "PAID" ? "Paid from the balance" : "To pay"}</TableTh>
                <TableTh ta="right">{formatAmount(toPay)}</TableTh>
              </TableTr>
            </TableTfoot>
          </Table>
        </TableScrollContainer>
      </Paper>
    </Stack>
  );
}
