"use client";

import { Button, Code, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";

import { CopyButton } from "@/app/_ui/copy-button";

/** Renders a new secret, shown only once: it closes when the viewer confirms having saved it. */
export function NewSecret({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Modal
      opened={secret !== null}
      onClose={close}
      title="The webhook's new secret"
      centered
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <Text size="sm">
          Give it to your receiver now: it is not shown again. Whoever has it can make up deliveries that seem to be
          from here.
        </Text>
        <Code block style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {secret}
        </Code>
        <Text size="sm" c="dimmed">
          A delivery&apos;s header <Code>gatehouse-signature</Code> is <Code>v1=</Code> and the HMAC-SHA256 with this
          secret over <Code>gatehouse-timestamp</Code>, a dot and the body. An example in plain Node is in the folder{" "}
          <Code>examples/webhook-receiver</Code>.
        </Text>
        <Group justify="flex-end">
          <CopyButton text={secret ?? ""} onCopied={() => setCopied(true)} data-autofocus>
            Copy the secret
          </CopyButton>
          <Button variant={copied ? "filled" : "default"} onClick={close}>
            I have it
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
