import { Code, Group, Stack, Text } from "@mantine/core";

import { CopyButton } from "@/app/_ui/copy-button";

/** Renders the bank details of a transfer and its reference. */
export function TransferDetails({ reference, bankDetails }: { reference: string; bankDetails: string | null }) {
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={600}>
          Reference
        </Text>
        <Group gap="xs">
          <Code fz="md">{reference}</Code>
          <CopyButton text={reference} size="xs" variant="default">
            Copy
          </CopyButton>
        </Group>
        <Text size="xs" c="dimmed">
          Write it on the transfer: it is how the operator knows whose money it is.
        </Text>
      </div>
      <div>
        <Text size="sm" fw={600}>
          Bank
        </Text>
        {bankDetails === null ? (
          <Text size="sm">
            The operator of this panel has not put in the bank&apos;s details yet. Ask them where to send the money.
          </Text>
        ) : (
          <Text size="sm" style={{ whiteSpace: "pre-line" }}>
            {bankDetails}
          </Text>
        )}
      </div>
    </Stack>
  );
}
