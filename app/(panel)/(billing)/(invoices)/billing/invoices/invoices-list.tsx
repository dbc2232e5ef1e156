"use client";

import { Anchor, Button, Group, Menu, Stack, Text } from "@mantine/core";
import { IconDownload, IconFileTypePdf } from "@tabler/icons-react";
import type { Route } from "next";

import { FilterSelect } from "@/app/_ui/filter-select";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useListState } from "@/app/_ui/use-list-state";
import type { InvoiceStatus } from "@/graphql/operations.generated";

import { exportAddress, invoicesState, invoiceStatuses } from "./list-state";

/** List row of an invoice. */
export interface Row {
  id: string;
  number: string;
  date: string;
  period: string;
  status: InvoiceStatus;
  tax: string;
  total: string;
  path: string;
}

interface InvoicesListProps {
  rows: readonly Row[];
  /** Years that have invoices. */
  years: readonly number[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
}

/** Renders the account's invoices with their filter. */
export function InvoicesList({ rows, years, list }: InvoicesListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(invoicesState);
  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <Group gap="sm">
            <FilterSelect
              label="State"
              data={Object.entries(invoiceStatuses).map(([value, { label }]) => ({ value, label }))}
              value={state.status}
              onChange={(status) => change({ status: status as InvoiceStatus | null })}
              w={170}
            />
            <FilterSelect
              label="Year"
              data={years.map(String)}
              value={state.year === null ? null : String(state.year)}
              onChange={(year) => change({ year: year === null ? null : Number(year) })}
              w={140}
            />
          </Group>
        }
        actions={
          list !== null &&
          list.totalCount > 0 && (
            <Button
              component="a"
              href={exportAddress("/billing/invoices/export", { status: state.status, year: state.year })}
              download
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              Download CSV
            </Button>
          )
        }
        noun={["invoice", "invoices"]}
        {...pager}
      >
        <ListTable<Row>
          label="Invoices, the newest first"
          rows={rows}
          columns={columns}
          nameOf={({ number }) => number}
          pending={pending}
          empty={
            filtered
              ? {
                  title: "None matches",
                  text: "No invoice of the account is in this state and of this year.",
                  onClear: clear,
                }
              : {
                  title: "No invoices yet",
                  text: "For each month in which something was charged there is an invoice, once the month is over.",
                }
          }
          menu={({ path }) => (
            <Menu.Item component="a" href={path} download leftSection={<IconFileTypePdf size={16} aria-hidden />}>
              Download PDF
            </Menu.Item>
          )}
        />
      </ListFrame>
    </Stack>
  );
}

const columns: ListColumn<Row>[] = [
  {
    key: "number",
    title: "Number",
    noWrap: true,
    render: ({ id, number, date }) => (
      <>
        <Anchor component={Link} href={`/billing/invoices/${id}` as Route} size="sm" fw={600}>
          {number}
        </Anchor>
        <Text size="xs" c="dimmed">
          {date}
        </Text>
      </>
    ),
  },
  { key: "period", title: "Month", noWrap: true, wideOnly: true, render: ({ period }) => period },
  {
    key: "status",
    title: "State",
    render: ({ status }) => (
      <StatusBadge tone={invoiceStatuses[status].tone}>{invoiceStatuses[status].label}</StatusBadge>
    ),
  },
  { key: "tax", title: "Tax in it", align: "right", noWrap: true, wideOnly: true, render: ({ tax }) => tax },
  { key: "total", title: "Total", align: "right", noWrap: true, render: ({ total }) => total },
];
