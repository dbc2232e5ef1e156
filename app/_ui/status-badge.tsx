import { Badge, type MantineColor } from "@mantine/core";

const colors = { good: "teal", warning: "orange", bad: "red", idle: "gray.6" } as const satisfies Record<
  string,
  MantineColor
>;

/** Renders a status as a word; the dot's colour only supports it. */
export function StatusBadge({ tone, children }: { tone: keyof typeof colors; children: React.ReactNode }) {
  return (
    <Badge variant="dot" color={colors[tone]} tt="none" fw={500} size="md" miw="max-content">
      {children}
    </Badge>
  );
}
