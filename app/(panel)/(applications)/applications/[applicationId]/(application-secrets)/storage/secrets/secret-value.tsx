"use client";

import { Group, Modal, PasswordInput, Stack, Text, Textarea } from "@mantine/core";

import { CopyButton } from "@/app/_ui/copy-button";

/** Renders the dialog with a secret's value, masked until revealed and discarded when it closes. */
export function SecretValue({
  secret,
  onClose,
}: {
  secret: { name: string; value: string } | null;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={secret !== null}
      onClose={onClose}
      title={secret ? `Value of ${secret.name}` : ""}
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {secret && (
        <Stack>
          {secret.value.includes("\n") ? (
            <Textarea label="Value" readOnly autosize minRows={3} maxRows={12} value={secret.value} />
          ) : (
            <PasswordInput
              label="Value"
              readOnly
              autoComplete="off"
              value={secret.value}
              visibilityToggleFocusable
              visibilityToggleButtonProps={{ "aria-label": "Show the value" }}
            />
          )}
          <Group justify="space-between">
            <Text size="xs" c="dimmed">
              That you read it stands in the audit log.
            </Text>
            <CopyButton text={secret.value} data-autofocus>
              Copy value
            </CopyButton>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
