import { Badge, Group } from "@mantine/core";

/** Renders a user's roles as badges. */
export function RoleBadges({ roles }: { roles: readonly string[] }) {
  return (
    <Group gap={4}>
      {roles.map((role) => (
        <Badge key={role} variant="default" tt="none" fw={500} radius="sm" miw="max-content">
          {role}
        </Badge>
      ))}
    </Group>
  );
}
