"use client";

import { Button, Text } from "@mantine/core";
import { modals } from "@mantine/modals";

import { useAction } from "@/app/_ui/use-action";
import type { VerificationStatus } from "@/graphql/operations.generated";
import { openStates } from "@/lib/account/verification/states";

import { submitVerification, withdrawVerification } from "./actions";

/** Renders the button that submits a verification or withdraws it. */
export function Turn({ id, status, hasDocuments }: { id: string; status: VerificationStatus; hasDocuments: boolean }) {
  const [pending, run] = useAction();
  if (openStates.includes(status)) {
    return (
      <Button
        loading={pending}
        disabled={!hasDocuments}
        title={hasDocuments ? undefined : "Add a document first"}
        onClick={() => run(() => submitVerification(id), "Handed in for review.")}
      >
        Hand in for review
      </Button>
    );
  }
  if (status !== "AWAITING_VERIFICATION") return null;
  const ask = () =>
    modals.openConfirmModal({
      title: `Take verification #${id} back?`,
      children: <Text size="sm">It leaves the review, and waits again from the end when it is handed in anew.</Text>,
      labels: { confirm: "Take it back", cancel: "Cancel" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: "red.9" },
      onConfirm: () => run(() => withdrawVerification(id), "Taken back."),
    });
  return (
    <Button variant="default" loading={pending} onClick={ask}>
      Take back
    </Button>
  );
}
