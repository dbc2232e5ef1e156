"use client";

import { Alert, Button, Code, Group, Stack, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";

import { CopyButton } from "@/app/_ui/copy-button";
import { useAskBeforeClosing } from "@/app/_ui/form-drawer";

/** Renders a new API key, shown only once: the drawer asks before it closes on a key that was not copied. */
export function NewKey({ apiKey, onDone }: { apiKey: string; onDone: () => void }) {
  const [taken, setTaken] = useState(false);
  const close = useAskBeforeClosing(
    taken
      ? null
      : {
          title: "Close without the key?",
          text: "You have not copied it, and it is not given again.",
          stay: "Stay",
          leave: "Close anyway",
        },
  );
  return (
    <Stack>
      <Alert color="teal" icon={<IconCheck aria-hidden />} title="Here is the key" role="status">
        Take it now: it is kept nowhere here and not shown again. Whoever has it can do almost everything in the
        account.
      </Alert>
      <Code
        block
        style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
        aria-label="API key"
        onCopy={() => setTaken(true)}
      >
        {apiKey}
      </Code>
      <div>
        <CopyButton text={apiKey} onCopied={() => setTaken(true)} autoFocus>
          Copy the key
        </CopyButton>
      </div>
      <Text size="sm">
        A program sends it with each request to <Code>/api/graphql</Code>, as{" "}
        <Code>Authorization: Bearer {apiKey.slice(0, 9)}…</Code>
      </Text>
      <Group justify="flex-end">
        <Button variant={taken ? "filled" : "default"} onClick={taken ? onDone : close}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
