"use client";

import { Button, Text } from "@mantine/core";
import { modals } from "@mantine/modals";

import { useAction } from "@/app/_ui/use-action";
import { submitAddressProof, withdrawAddressProof } from "@/app/(panel)/(account)/settings/verification/actions";
import type { AddressProofStatus } from "@/graphql/operations.generated";

/** Renders the button that submits an address or withdraws it. */
export function AddressTurn({
  id,
  name,
  status,
  hasDocuments,
}: {
  id: string;
  name: string;
  status: AddressProofStatus;
  hasDocuments: boolean;
}) {
  const [pending, run] = useAction();
  if (status === "VERIFIED") return null;
  if (status !== "IN_PROGRESS") {
    return (
      <Button
        loading={pending}
        disabled={!hasDocuments}
        title={hasDocuments ? undefined : "Add a document first"}
        onClick={() => run(() => submitAddressProof(id), "Handed in for review.")}
      >
        Hand in for review
      </Button>
    );
  }
  const ask = () =>
    modals.openConfirmModal({
      title: `Take ${name} back?`,
      children: <Text size="sm">It leaves the review, and waits again from the end when it is handed in anew.</Text>,
      labels: { confirm: "Take it back", cancel: "Cancel" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: "red.9" },
      onConfirm: () => run(() => withdrawAddressProof(id), "Taken back."),
    });
  return (
    <Button variant="default" loading={pending} onClick={ask}>
      Take back
    </Button>
  );
}
