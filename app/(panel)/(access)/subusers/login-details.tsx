"use client";

import { Alert, Button, Code, Group, Stack, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";

import { CopyButton } from "@/app/_ui/copy-button";

export interface LoginDetailsOf {
  name: string;
  password: string;
  url: string;
  mustChange: boolean;
}

interface LoginDetailsProps {
  title: string;
  details: LoginDetailsOf;
  onDone: () => void;
  children?: React.ReactNode;
}

/** Renders a subuser's login details to hand over; the password is shown only here. */
export function LoginDetails({ title, details, onDone, children }: LoginDetailsProps) {
  const { name, password, url, mustChange } = details;
  const lines = [
    ["Login page", url],
    ["Login", name],
    ["Password", password],
  ] as const;
  return (
    <Stack>
      <Alert
        color="teal"
        icon={<IconCheck aria-hidden />}
        title={title}
        role="status"
        styles={{ title: { color: "var(--mantine-color-text)" } }}
      >
        Hand these details over now: the password is not shown again.
        {mustChange && " It has to be changed at the first login."}
      </Alert>
      <dl style={{ margin: 0 }}>
        {lines.map(([term, text]) => (
          <div key={term}>
            <Text component="dt" size="sm" c="dimmed">
              {term}
            </Text>
            <dd style={{ margin: "2px 0 12px" }}>
              <Code block style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
                {text}
              </Code>
            </dd>
          </div>
        ))}
      </dl>
      <Group justify="space-between">
        <CopyButton text={lines.map(([term, text]) => `${term}: ${text}`).join("\n")} autoFocus>
          Copy login details
        </CopyButton>
        <Group gap="xs">
          {children}
          <Button onClick={onDone}>Done</Button>
        </Group>
      </Group>
    </Stack>
  );
}
