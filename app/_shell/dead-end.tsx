import { Stack, Text, Title } from "@mantine/core";

/** Renders an error page: what happened, why, and links to continue. */
export function DeadEnd({
  code,
  title,
  children,
  ways,
}: {
  code?: string;
  title: string;
  children: React.ReactNode;
  ways: React.ReactNode;
}) {
  return (
    <Stack maw={560} gap="md" py={{ base: "md", sm: "xl" }} mx="auto">
      <div>
        {code && (
          <Text c="dimmed" fw={600} size="sm">
            {code}
          </Text>
        )}
        <Title order={1}>{title}</Title>
      </div>
      <Text component="div">{children}</Text>
      <div>{ways}</div>
    </Stack>
  );
}
