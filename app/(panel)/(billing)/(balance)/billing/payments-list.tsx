"use client";

import { Group, Menu, Stack, Text, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { PaymentRowFragment, PaymentStatus } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { cancelPayment } from "./actions";
import { methods, statuses } from "./labels";
import { paymentsState } from "./list-state";
import { TransferDetails } from "./transfer-details";

type Row = Omit<PaymentRowFragment, "id" | "createdAt"> & { id: string; createdAt: string };

interface PaymentsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  bankDetails: string | null;
  timeZone: string;
}

/** Renders the announced payments; pending ones can be withdrawn. */
export function PaymentsList({ rows, list, bankDetails, timeZone }: PaymentsListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(paymentsState);
  const [acting, run] = useAction();
  const cancel = ({ id, reference, amount, currency }: Row) =>
    confirmDelete({
      verb: "Take back",
      what: "payment",
      name: reference,
      consequence: `Do this if the ${formatAmount(amount)} ${currency} are not to come. Money that is under way already stays with the operator until you ask for it.`,
      onConfirm: () => run(() => cancelPayment(id), `Took back ${reference}.`),
    });
  return (
    <Stack component="section" aria-labelledby="payments-title" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h3" id="payments-title">
          Payments
        </Title>
        <FilterSelect
          label="State"
          data={Object.entries(statuses).map(([value, { label }]) => ({ value, label }))}
          value={state.status}
          onChange={(status) => change({ status: status as PaymentStatus | null })}
          w={200}
        />
      </Group>
      <ListFrame list={list} noun={["payment", "payments"]} {...pager}>
        <ListTable<Row>
          label="Payments, the newest first"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ reference }) => `payment ${reference}`}
          pending={pending || acting}
          details={(row) => <Details row={row} bankDetails={bankDetails} timeZone={timeZone} />}
          menu={(row) => (
            <Menu.Item
              color="red"
              leftSection={<IconX size={16} aria-hidden />}
              disabled={row.status !== "PENDING"}
              onClick={() => cancel(row)}
            >
              Take back
            </Menu.Item>
          )}
          empty={
            filtered
              ? { title: "No such payments", text: "No payment is in this state.", onClear: clear }
              : { title: "No payments yet", text: "What you announce to pay stands here until its money has come." }
          }
        />
      </ListFrame>
    </Stack>
  );
}

function Details({
  row: { status, method, reference, note, askedBy, decidedAt, transactionId },
  bankDetails,
  timeZone,
}: {
  row: Row;
  bankDetails: string | null;
  timeZone: string;
}) {
  return (
    <Stack gap="xs" p="md">
      {status === "PENDING" && method === "BANK_TRANSFER" && (
        <TransferDetails reference={reference} bankDetails={bankDetails} />
      )}
      {note && <Text size="sm">The operator says: {note}</Text>}
      <Text size="sm">Announced by {askedBy}.</Text>
      {decidedAt && (
        <Text size="sm">
          {statuses[status].label} <When at={new Date(decidedAt).toISOString()} timeZone={timeZone} />
          {transactionId !== null && `, as transaction No. ${transactionId}`}
        </Text>
      )}
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "reference",
    title: "Reference",
    noWrap: true,
    render: ({ reference, method }) => (
      <>
        <Text size="sm" fw={600}>
          {reference}
        </Text>
        <Text size="xs" c="dimmed">
          {methods[method]}
        </Text>
      </>
    ),
  },
  {
    key: "state",
    title: "State",
    render: ({ status }) => <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>,
  },
  {
    key: "announced",
    title: "Announced",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
  {
    key: "amount",
    title: "Amount",
    align: "right",
    noWrap: true,
    render: ({ amount, currency }) => `${formatAmount(amount)} ${currency}`,
  },
];
