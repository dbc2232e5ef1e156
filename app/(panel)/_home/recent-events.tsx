import { Group, Paper, Stack, Text, Title } from "@mantine/core";

import { AnchorLink } from "@/app/_shell/links";
import { When } from "@/app/_ui/when";
import { sentenceOf } from "@/app/(panel)/(platform)/(audit)/audit-log/sentences";
import type { ControlPanelQuery } from "@/graphql/operations.generated";

type Entry = NonNullable<NonNullable<NonNullable<ControlPanelQuery["account"]>["auditLog"]>["nodes"]>[number];

/** Renders the newest audit entries, one sentence each. */
export function RecentEvents({ entries, timeZone }: { entries: Entry[]; timeZone: string }) {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="recent">
      <Group justify="space-between" gap="sm">
        <Title order={2} id="recent" size="h3">
          What happened last
        </Title>
        <AnchorLink href="/audit-log" size="sm">
          Audit log
        </AnchorLink>
      </Group>
      <Stack gap="sm" mt="md">
        {entries.map((entry) => (
          <div key={entry.id}>
            <Text size="sm">
              <Text span fw={600} inherit>
                {entry.actorName || "Somebody unknown"}
              </Text>
              : {sentenceOf(entry)}
              {entry.count > 1 && ` (${entry.count} times)`}
            </Text>
            <Text size="xs" c="dimmed">
              <When at={entry.time} timeZone={timeZone} />
            </Text>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
