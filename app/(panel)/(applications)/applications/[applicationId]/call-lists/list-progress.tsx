import { Group, Progress, Text } from "@mantine/core";

import { progressOf, type Row } from "./call-list-row";
import { taskStatuses } from "./labels";

/** Renders a list's progress as a bar of its tasks' results, and in numbers. */
export function ListProgress({ name, counts }: Pick<Row, "name" | "counts">) {
  const { done, percent } = progressOf({ counts });
  const parts = [
    [counts.processed, taskStatuses.PROCESSED],
    [counts.error, taskStatuses.ERROR],
    [counts.canceled, taskStatuses.CANCELED],
  ] as const;
  const text = `${done.toLocaleString("en")} of ${counts.total.toLocaleString("en")}`;
  return (
    <Group gap={6} wrap="nowrap" miw={150}>
      <Progress.Root size="lg" flex={1}>
        {parts.map(([count, { label, color }]) => (
          <Progress.Section
            key={label}
            value={(count / Math.max(1, counts.total)) * 100}
            color={color}
            aria-label={`${label} tasks of ${name}`}
          />
        ))}
      </Progress.Root>
      <Text size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }} title={`${Math.round(percent)} %`}>
        {text}
      </Text>
    </Group>
  );
}
