"use client";

import { Alert, Badge, EmptyState, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";

import { formatDuration } from "@/app/_ui/duration";
import { useRefresh } from "@/app/_ui/use-refresh";
import { When } from "@/app/_ui/when";

const REFRESH_MS = 4_000;
/** Age in seconds from which a report is shown as outdated. */
const OLD_AFTER_SECONDS = 60;

interface Call {
  callerId: string;
  priority: number;
  /** Seconds waited. */
  waitingTime: number;
  user: string | null;
}

interface LiveStateProps {
  timeZone: string;
  /** Server time, from which the report's age is computed. */
  now: string;
  /** Null until the engine has reported. */
  state: {
    reportedAt: string;
    ready: string[];
    locked: string[];
    afterService: string[];
    waiting: Call[];
    inService: Call[];
  } | null;
}

/** Renders what the engine last reported about a queue, refreshed every few seconds while the page is visible. */
export function LiveState({ timeZone, now, state }: LiveStateProps) {
  useRefresh(REFRESH_MS);
  if (!state) {
    return (
      <Paper withBorder px="md" py={48}>
        <EmptyState
          title="Nothing reported yet"
          description="The engine tells here who is ready and which calls wait, as soon as it serves this queue. This page looks again by itself."
        />
      </Paper>
    );
  }
  const age = (Date.parse(now) - Date.parse(state.reportedAt)) / 1000;
  return (
    <Stack>
      {age > OLD_AFTER_SECONDS && (
        <Alert
          color="orange"
          icon={<IconClockExclamation aria-hidden />}
          title="This report is old"
          styles={{ title: { color: "var(--mantine-color-text)" } }}
        >
          The engine has not told anything for {formatDuration(age)}. What is shown may have changed.
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        Reported {formatDuration(age)} ago, on <When at={state.reportedAt} timeZone={timeZone} />. It is read anew every{" "}
        {REFRESH_MS / 1000} seconds.
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Operators title="Ready" names={state.ready} none="Nobody waits for a call." />
        <Operators title="Locked" names={state.locked} none="Nobody is busy elsewhere." />
        <Operators title="After service" names={state.afterService} none="Nobody finishes a call." />
      </SimpleGrid>
      <Calls title="Waiting" calls={state.waiting} none="No call waits." />
      <Calls title="In service" calls={state.inService} none="No call is served." withUser />
    </Stack>
  );
}

function Operators({ title, names, none }: { title: string; names: readonly string[]; none: string }) {
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        {title} ({names.length})
      </Title>
      {names.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <Group gap={6}>
          {names.map((name) => (
            <Badge key={name} variant="default" tt="none" fw={500} radius="sm">
              {name}
            </Badge>
          ))}
        </Group>
      )}
    </Paper>
  );
}

function Calls({
  title,
  calls,
  none,
  withUser,
}: {
  title: string;
  calls: readonly Call[];
  none: string;
  withUser?: boolean;
}) {
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        {title} ({calls.length})
      </Title>
      {calls.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <Table aria-label={title} horizontalSpacing={6} style={{ overflowWrap: "break-word" }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Caller</Table.Th>
              {withUser && <Table.Th>User</Table.Th>}
              <Table.Th ta="right">Priority</Table.Th>
              <Table.Th ta="right">Waited</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {calls.map(({ callerId, user, priority, waitingTime }, index) => (
              <Table.Tr key={index}>
                <Table.Td>{callerId}</Table.Td>
                {withUser && <Table.Td>{user}</Table.Td>}
                <Table.Td ta="right">{priority}</Table.Td>
                <Table.Td ta="right">{formatDuration(waitingTime)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
