"use client";

import { Button, Group, List, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { DayFilter } from "@/app/_ui/day-filter";
import { formatDuration } from "@/app/_ui/duration";
import { FilterSelect } from "@/app/_ui/filter-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import {
  historyExportAddress,
  historyState,
} from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";
import type { QueueSessionRowFragment } from "@/graphql/operations.generated";

interface QueueHistoryProps {
  rows: readonly QueueSessionRowFragment[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  exportPath: string;
  timeZone: string;
}

/** Renders the results of a queue's calls, newest first. */
export function QueueHistory({ rows, list, exportPath, timeZone }: QueueHistoryProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(historyState);
  const { answered, from, to } = state;
  return (
    <Stack>
      <Group gap="sm" justify="space-between">
        <Group gap="sm">
          <FilterSelect
            label="Outcome"
            data={[
              { value: "yes", label: "Answered" },
              { value: "no", label: "Not answered" },
            ]}
            value={answered}
            onChange={(chosen) => change({ answered: chosen as "yes" | "no" | null })}
            w={160}
          />
          <DayFilter label="From" value={from} max={to} onChange={(day) => change({ from: day })} />
          <DayFilter label="To" value={to} min={from} onChange={(day) => change({ to: day })} />
        </Group>
        <Button
          component="a"
          href={historyExportAddress(exportPath, { answered, from, to })}
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          Export CSV
        </Button>
      </Group>
      <ListFrame list={list} noun={["call", "calls"]} {...pager}>
        <ListTable<QueueSessionRowFragment>
          label="Calls of the queue, the newest first"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ beganAt }) => `the call of ${formatTime(new Date(beganAt), timeZone)}`}
          details={(session) => <Events session={session} />}
          pending={pending}
          empty={
            filtered
              ? { title: "Nothing matches", text: "No call of this queue fits these filters.", onClear: clear }
              : {
                  title: "No calls yet",
                  text: "The engine tells here what became of each call that waited in this queue.",
                }
          }
        />
      </ListFrame>
    </Stack>
  );
}

function Events({ session: { events, priority, requestId } }: { session: QueueSessionRowFragment }) {
  return (
    <Stack gap={4} p="sm">
      <Text size="sm">
        Priority {priority}
        {requestId && `, request ${requestId}`}
      </Text>
      <List size="sm">
        {events.map(({ type, time }, index) => (
          <List.Item key={index}>
            {type.toLowerCase().replaceAll("_", " ")}, {time} UTC
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

const orDash = (seconds: number | null) => (seconds === null ? "–" : formatDuration(seconds));

const columns = (timeZone: string): ListColumn<QueueSessionRowFragment>[] => [
  { key: "began", title: "Began", noWrap: true, render: ({ beganAt }) => <When at={beganAt} timeZone={timeZone} /> },
  {
    key: "user",
    title: "Answered by",
    render: ({ userName }) => (userName === null ? <StatusBadge tone="warning">Nobody</StatusBadge> : userName),
  },
  {
    key: "waiting",
    title: "Waited",
    align: "right",
    noWrap: true,
    render: ({ waitingTime }) => formatDuration(waitingTime),
  },
  {
    key: "service",
    title: "In service",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ inServiceTime }) => orDash(inServiceTime),
  },
  {
    key: "after",
    title: "After service",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ afterServiceTime }) => orDash(afterServiceTime),
  },
];
