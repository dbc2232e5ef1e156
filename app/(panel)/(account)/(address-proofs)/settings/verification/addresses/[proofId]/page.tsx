import { Alert, Group, Paper, Stack, Text } from "@mantine/core";
import type { Metadata } from "next";

import { AnchorLink } from "@/app/_shell/links";
import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { PageHeader } from "@/app/_ui/page-header";
import { StatusBadge } from "@/app/_ui/status-badge";
import { asRow, lineOf, whoOf } from "@/app/(panel)/(account)/(address-proofs)/settings/verification/addresses/row";
import { asDocuments } from "@/app/(panel)/(account)/settings/verification/as-documents";
import { Documents } from "@/app/(panel)/(account)/settings/verification/documents";
import { phoneCategories, proofStates } from "@/app/(panel)/(account)/settings/verification/labels";
import { AddressProofPageDocument } from "@/graphql/operations.generated";
import { countries } from "@/lib/account/profile/places";

import { AddressTurn } from "./address-turn";

export const metadata: Metadata = { title: "Address" };

export default async function AddressPage({ params }: PageProps<"/settings/verification/addresses/[proofId]">) {
  const { timeZone } = await requirePage("VERIFICATION");
  const { data } = await runQuery(AddressProofPageDocument, { id: (await params).proofId });
  const proof = data!.addressProof!;
  const row = asRow(proof);
  const { label, tone, next } = proofStates[row.status];
  const country = countries.find(({ value }) => value === row.fields.countryCode)?.label ?? row.fields.countryCode;
  return (
    <Stack gap="lg" maw={860}>
      <div>
        <AnchorLink href="/settings/verification/addresses" size="sm">
          All addresses
        </AnchorLink>
        <PageHeader
          title={whoOf(row.fields)}
          text={`${lineOf(row.fields)}. For ${phoneCategories[row.fields.phoneCategoryName].toLowerCase()} of ${country}.`}
        />
      </div>
      <Paper withBorder p="lg">
        <Stack gap="sm">
          <Group justify="space-between">
            <StatusBadge tone={tone}>{label}</StatusBadge>
            <AddressTurn id={row.id} name={lineOf(row.fields)} status={row.status} hasDocuments={row.documents > 0} />
          </Group>
          <Text>{next}</Text>
          {row.rejectMessage && (
            <Alert
              color="orange"
              title="Why it was declined"
              styles={{ title: { color: "var(--mantine-color-text)" } }}
            >
              {row.rejectMessage}
            </Alert>
          )}
        </Stack>
      </Paper>
      <Documents
        owner={{ addressProof: row.id }}
        documents={asDocuments(proof.documents)}
        timeZone={timeZone}
        isOpen={row.status === "PENDING" || row.status === "DECLINED"}
      />
    </Stack>
  );
}
