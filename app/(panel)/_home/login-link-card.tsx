import { Code, Group, Paper, Text, Title } from "@mantine/core";

import { CopyButton } from "@/app/_ui/copy-button";

/** Renders the login link of the account's subusers. */
export function LoginLinkCard({ url }: { url: string }) {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="login-link">
      <Title order={2} id="login-link" size="h3">
        Login link
      </Title>
      <Text size="sm" c="dimmed" mt={2}>
        Subusers log in through this link only. Give it to them together with their login and password.
      </Text>
      <Group mt="sm" gap="sm">
        <Code fz="sm" px="sm" py={6}>
          {url}
        </Code>
        <CopyButton text={url} size="xs">
          Copy the link
        </CopyButton>
      </Group>
    </Paper>
  );
}
