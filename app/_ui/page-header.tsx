import { Stack, Text, Title } from "@mantine/core";

/** A page's title and what the page is for. */
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
