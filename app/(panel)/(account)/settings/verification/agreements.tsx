"use client";

import { Anchor, Stack, Text, Title } from "@mantine/core";

import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatDay } from "@/app/_ui/time";
import type { AgreementSigning, AgreementStatus } from "@/graphql/operations.generated";

import { addressOf } from "./document-address";
import { agreementStates, signings } from "./labels";

/** List row of an agreement, with the files of its signed copy. */
export interface AgreementRow {
  id: string;
  number: string;
  date: string;
  kind: string;
  signing: AgreementSigning;
  status: AgreementStatus;
  copies: { id: string; fileName: string }[];
}

/** Renders the agreements that the operator issued for a verification. */
export const Agreements = ({ agreements, isOpen }: { agreements: readonly AgreementRow[]; isOpen: boolean }) => (
  <Stack gap="xs">
    <Title order={2} size="h4">
      Agreements
    </Title>
    {isOpen && agreements.some(({ status }) => status === "NEW" || status === "REJECTED") && (
      <Text size="sm">Sign what is to be signed, and add the signed copy below as the signed agreement.</Text>
    )}
    <ListTable<AgreementRow>
      label="Agreements"
      rows={agreements}
      columns={columns}
      nameOf={({ number }) => number}
      pending={false}
      empty={{ title: "No agreements", text: "None was issued." }}
    />
  </Stack>
);

const columns: ListColumn<AgreementRow>[] = [
  {
    key: "agreement",
    title: "Agreement",
    render: ({ kind, number, date }) => (
      <>
        <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
          {kind} {number}
        </Text>
        <Text size="xs" c="dimmed">
          {formatDay(date)}
        </Text>
      </>
    ),
  },
  {
    key: "status",
    title: "Status",
    render: ({ status }) => (
      <StatusBadge tone={agreementStates[status].tone}>{agreementStates[status].label}</StatusBadge>
    ),
  },
  { key: "signing", title: "Signing", noWrap: true, render: ({ signing }) => signings[signing] },
  {
    key: "copies",
    title: "Signed copy",
    render: ({ copies }) =>
      copies.length === 0
        ? "–"
        : copies.map((copy) => (
            <Anchor
              key={copy.id}
              href={addressOf(copy)}
              download
              size="sm"
              display="block"
              style={{ overflowWrap: "anywhere" }}
            >
              {copy.fileName}
            </Anchor>
          )),
  },
];
