"use client";

import { Alert, Button, Code, Group, Stack, Text } from "@mantine/core";
import { IconCheck, IconDownload } from "@tabler/icons-react";
import { useState } from "react";

import { CopyButton } from "@/app/_ui/copy-button";
import { useAskBeforeClosing } from "@/app/_ui/form-drawer";
import type { NewKeyFragment } from "@/graphql/operations.generated";

interface KeyFileProps {
  title: string;
  made: NewKeyFragment;
  onDone: () => void;
}

/** Renders a new key's file, shown only once: the drawer asks before it closes on a key that was not saved. */
export function KeyFile({ title, made: { serviceAccount, keyFile }, onDone }: KeyFileProps) {
  const [taken, setTaken] = useState(false);
  const close = useAskBeforeClosing(
    taken
      ? null
      : {
          title: "Close without the key?",
          text: "You have not downloaded the file, and it is not given again.",
          stay: "Stay",
          leave: "Close anyway",
        },
  );
  const content = `${JSON.stringify({ account_id: Number(keyFile.accountId), account_email: keyFile.accountEmail, key_id: keyFile.keyId, private_key: keyFile.privateKey }, null, 2)}\n`;

  function download() {
    const url = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    const link = Object.assign(document.createElement("a"), {
      href: url,
      download: `${fileName(serviceAccount.name)}-key.json`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
    setTaken(true);
  }

  return (
    <Stack>
      <Alert
        color="teal"
        icon={<IconCheck aria-hidden />}
        title={title}
        role="status"
        styles={{ title: { color: "var(--mantine-color-text)" } }}
      >
        Take the file now: its private key is kept nowhere here and not shown again. Whoever has the file can do what
        this service account may.
      </Alert>
      <div>
        <Text size="sm" c="dimmed" mb={2}>
          Key id
        </Text>
        <Code block style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {keyFile.keyId}
        </Code>
      </div>
      <Group gap="xs">
        <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={download} data-autofocus autoFocus>
          Download the key file
        </Button>
        <CopyButton text={content} onCopied={() => setTaken(true)}>
          Copy it
        </CopyButton>
      </Group>
      <details>
        <Text component="summary" size="sm">
          How a program uses it
        </Text>
        <Text size="sm" mt="xs">
          It signs a token (JWT, RS256) with the private key: the header&apos;s <Code>kid</Code> is the key id,{" "}
          <Code>iss</Code> the account&apos;s id {keyFile.accountId}, and from <Code>iat</Code> to <Code>exp</Code> an
          hour passes at most. Each request to <Code>/api/graphql</Code> brings it along:
        </Text>
        <Code block mt="xs" style={{ whiteSpace: "pre-wrap" }}>
          Authorization: Bearer eyJhbGciOiJSUzI1NiIs…
        </Code>
      </details>
      <Group justify="flex-end">
        <Button variant={taken ? "filled" : "default"} onClick={taken ? onDone : close}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

const fileName = (name: string) =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase() || "service-account";
