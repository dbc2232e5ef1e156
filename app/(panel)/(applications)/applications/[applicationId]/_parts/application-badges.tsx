import { Badge, Group, Text } from "@mantine/core";

/** Renders the names of the applications that use an object. */
export function ApplicationBadges({ names }: { names: readonly string[] }) {
  if (names.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        none
      </Text>
    );
  }
  return (
    <Group gap={4}>
      {names.map((name) => (
        <Badge key={name} variant="default" tt="none" fw={500}>
          {name}
        </Badge>
      ))}
    </Group>
  );
}
