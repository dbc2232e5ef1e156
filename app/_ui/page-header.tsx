import { Stack, Text, Title } from "@mantine/core";

/** Renders a page's title and its purpose. */
export function PageHeader({ title, text }: { title: string; text: string }) {
  return (
    <Stack gap={4}>
      <Title order={1}>{title}</Title>
      <Text c="dimmed" size="sm">
        {text}
      </Text>
    </Stack>
  );
}
