"use client";

import { Button, Code, Group, Modal, Paper, Stack, Text } from "@mantine/core";

import { CopyButton } from "@/app/_ui/copy-button";

/** Renders the account's login link above the list. */
export function LoginLink({ url }: { url: string }) {
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={4} miw={0}>
          <Text size="sm" fw={600}>
            Login page of your subusers
          </Text>
          <Code style={{ overflowWrap: "anywhere" }}>{url}</Code>
          <Text size="xs" c="dimmed">
            Subusers log in by this link only.
          </Text>
        </Stack>
        <CopyButton text={url}>Copy link</CopyButton>
      </Group>
    </Paper>
  );
}

/** Renders the dialog that introduces the login link after the first subuser was added. */
export function FirstLinkDialog({ url, opened, onClose }: { url: string; opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Your subusers' login page" centered zIndex={300}>
      <Stack>
        <Text size="sm">
          This is your first subuser, and this is the page where your subusers log in from now on. They can log in by
          this link only, not at the login page of your account. You find it above the list of subusers.
        </Text>
        <Code block style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {url}
        </Code>
        <Group justify="flex-end">
          <CopyButton text={url} data-autofocus>
            Copy link
          </CopyButton>
          <Button onClick={onClose}>Continue</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
