"use client";

import { Group, Stack, Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Text } from "@mantine/core";

import type { FoundOption } from "@/app/_ui/found-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { TransactionFilter } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { types } from "./labels";
import { transactionsState } from "./list-state";
import { OrderFile } from "./order-file";
import type { Row } from "./row";
import { type Sums, Totals } from "./totals";
import { TransactionFilters } from "./transaction-filters";

interface TransactionsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  /** Null when there are too many transactions to add up. */
  totals: Sums | null;
  /** Error message for an invalid filter; null otherwise. */
  problem: string | null;
  filter: TransactionFilter;
  applications: readonly FoundOption[] | null;
  users: readonly FoundOption[] | null;
  childAccounts: readonly FoundOption[] | null;
  timeZone: string;
}

/** Renders the transactions with their filters, totals and pages. */
export function TransactionsList({
  rows,
  list,
  totals,
  problem,
  filter,
  applications,
  users,
  childAccounts,
  timeZone,
}: TransactionsListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(transactionsState);
  return (
    <Stack>
      <TransactionFilters
        state={state}
        change={change}
        onClear={filtered ? clear : undefined}
        applications={applications}
        users={users}
        childAccounts={childAccounts}
      />
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          Days and times are those of {timeZone}.
          {!state.from && ` Without a first day: the 31 days before ${state.to ? "the last one" : "now"}.`}
        </Text>
        {list && <OrderFile filter={filter} />}
      </Group>
      {!list && problem && <Text role="alert">{problem}</Text>}
      <ListFrame list={list} noun={["transaction", "transactions"]} {...pager}>
        {rows.length > 0 && <Totals totals={totals} currency={rows[0]!.currency} />}
        <ListTable<Row>
          label="Transactions, the newest first"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ type, performedAt }) => `${types[type]} of ${formatTime(new Date(performedAt), timeZone)}`}
          details={(row) => <Details row={row} />}
          pending={pending}
          empty={
            filtered
              ? { title: "No transactions found", text: "No transaction fits these filters.", onClear: clear }
              : {
                  title: "No transactions in the last 31 days",
                  text: "Payments and charges stand here. Choose an earlier first day to see older ones.",
                }
          }
        />
      </ListFrame>
    </Stack>
  );
}

/** Renders what a transaction was for and between which ledger books the money moved. */
function Details({ row: { id, about, entries, currency, balanceAfter } }: { row: Row }) {
  const facts = [
    { name: "Transaction", value: `No. ${id}` },
    ...about,
    { name: "Balance after it", value: `${formatAmount(balanceAfter)} ${currency}` },
  ];
  return (
    <Stack gap="xs" p="md">
      {facts.map(({ name, value }) => (
        <Text key={name} size="sm" style={{ overflowWrap: "anywhere" }}>
          <Text span c="dimmed">
            {name}:{" "}
          </Text>
          {value}
        </Text>
      ))}
      <Table aria-label="Entries" w="auto" verticalSpacing={4}>
        <TableThead>
          <TableTr>
            <TableTh>Book</TableTh>
            <TableTh ta="right">Amount</TableTh>
            <TableTh ta="right">After it</TableTh>
          </TableTr>
        </TableThead>
        <TableTbody>
          {entries.map(({ book, amount, balanceAfter: after }, index) => (
            <TableTr key={index}>
              <TableTd>{book}</TableTd>
              <TableTd ta="right">{formatAmount(amount)}</TableTd>
              <TableTd ta="right">{after === null ? "" : formatAmount(after)}</TableTd>
            </TableTr>
          ))}
        </TableTbody>
      </Table>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "performed",
    title: "When",
    wideOnly: true,
    noWrap: true,
    width: 170,
    render: ({ performedAt }) => <When at={performedAt} timeZone={timeZone} />,
  },
  {
    key: "what",
    title: "What",
    render: ({ type, description, onHold, performedAt }) => (
      <>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {types[type]}
          </Text>
          {onHold && <StatusBadge tone="warning">On hold</StatusBadge>}
        </Group>
        {description && (
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        )}
        <Text size="xs" hiddenFrom="sm">
          <When at={performedAt} timeZone={timeZone} />
        </Text>
      </>
    ),
  },
  {
    key: "about",
    title: "For",
    wideOnly: true,
    render: ({ about }) => (
      <Text size="sm" lineClamp={2} style={{ overflowWrap: "anywhere" }}>
        {about.map(({ value }) => value).join(", ")}
      </Text>
    ),
  },
  {
    key: "amount",
    title: "Amount",
    align: "right",
    noWrap: true,
    render: ({ amount, currency }) => (
      <Text size="sm" fw={600}>
        {amount.startsWith("-") ? "" : "+"}
        {formatAmount(amount)} {currency}
      </Text>
    ),
  },
  {
    key: "balance",
    title: "Balance",
    wideOnly: true,
    align: "right",
    noWrap: true,
    render: ({ balanceAfter }) => formatAmount(balanceAfter),
  },
];
