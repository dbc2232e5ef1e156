"use client";

import { Text } from "@mantine/core";

import { TryOut } from "@/app/(panel)/(security)/security/try-out";

import { checkAddress } from "./actions";

type Check = NonNullable<Awaited<ReturnType<typeof checkAddress>>["check"]>;

/** Renders a check of whether API clients at an address are allowed, and by which entry. */
export const CheckAddress = () => (
  <TryOut<Check>
    title="Check an address"
    label="Address"
    submitLabel="Is it let in?"
    ask={async (address) => {
      const { check, problem } = await checkAddress(address);
      return { answer: check, problem };
    }}
  >
    {(check) => (
      <Text size="sm" mt="md">
        {sentenceOf(check)}
      </Text>
    )}
  </TryOut>
);

function sentenceOf({ address, letIn, entry }: Check): string {
  const outcome = `Programs at ${address} are ${letIn ? "let in" : "shut out"}`;
  if (entry) return `${outcome} by ${entry.network} on the ${entry.allowed ? "allow" : "deny"} list.`;
  return letIn
    ? `${outcome}: no entry holds this address, and the allow list is empty.`
    : `${outcome}: no entry of the allow list holds this address.`;
}
