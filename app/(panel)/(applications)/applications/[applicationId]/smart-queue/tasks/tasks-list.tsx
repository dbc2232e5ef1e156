"use client";

import { Code, Group, Stack, Text } from "@mantine/core";

import { formatDuration } from "@/app/_ui/duration";
import { FilterSelect } from "@/app/_ui/filter-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { RoleBadges } from "@/app/_ui/role-badges";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { useListState } from "@/app/_ui/use-list-state";
import { useRefresh } from "@/app/_ui/use-refresh";
import { When } from "@/app/_ui/when";
import {
  choicesOf,
  liveStatuses,
  taskKinds,
} from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/labels";
import { tasksState } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import type { SmartQueueTaskKind, SmartQueueTaskStatus } from "@/graphql/operations.generated";

const REFRESH_MS = 5_000;

interface Row {
  id: string;
  kind: SmartQueueTaskKind;
  status: SmartQueueTaskStatus;
  queueName: string;
  agent: string | null;
  skills: readonly { name: string; level: number }[];
  /** Milliseconds, as for the processing time. */
  waitingTime: number;
  processingTime: number;
  customData: string;
  beganAt: string;
}

interface TasksListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  queues: readonly { value: string; label: string }[];
  timeZone: string;
}

/** Renders the calls and chats in progress, refreshed every few seconds while the page is visible. */
export function TasksList({ rows, list, queues, timeZone }: TasksListProps) {
  useRefresh(REFRESH_MS);
  const { state, filtered, pending, change, clear, pager } = useListState(tasksState);
  return (
    <Stack>
      <Group gap="sm">
        <FilterSelect
          label="Queue"
          data={[...queues]}
          value={state.queue}
          onChange={(queue) => change({ queue })}
          searchable
          w={190}
        />
        <FilterSelect
          label="Kind"
          data={choicesOf(taskKinds)}
          value={state.kind}
          onChange={(kind) => change({ kind: kind as SmartQueueTaskKind | null })}
          w={130}
        />
        <FilterSelect
          label="Status"
          data={choicesOf(liveStatuses)}
          value={state.status}
          onChange={(status) => change({ status: status as keyof typeof liveStatuses | null })}
          w={170}
        />
      </Group>
      <Text size="xs" c="dimmed">
        Times are those of the engine&apos;s last report on each task. The list is read anew every {REFRESH_MS / 1000}{" "}
        seconds.
      </Text>
      <ListFrame list={list} noun={["task", "tasks"]} {...pager}>
        <ListTable<Row>
          label="Tasks under way, the longest wait first"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ kind, beganAt }) =>
            `the ${taskKinds[kind].toLowerCase()} of ${formatTime(new Date(beganAt), timeZone)}`
          }
          details={({ customData, skills }) => (
            <Stack gap="xs" p="sm">
              <Text size="sm">{skills.length > 0 ? "Asks for:" : "Asks for no skills."}</Text>
              <RoleBadges roles={skills.map(({ name, level }) => `${name} ${level}`)} />
              {customData && (
                <Code block style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
                  {customData}
                </Code>
              )}
            </Stack>
          )}
          pending={pending}
          empty={
            filtered
              ? { title: "Nothing matches", text: "No call or chat under way fits these filters.", onClear: clear }
              : {
                  title: "Nothing is under way",
                  text: "The engine tells here of each call and chat that waits or is served.",
                }
          }
        />
      </ListFrame>
    </Stack>
  );
}

const tones = {
  IN_QUEUE: "warning",
  DISTRIBUTED: "warning",
  IN_PROCESSING: "good",
  ENDED: "idle",
  FAILED: "bad",
} as const satisfies Record<SmartQueueTaskStatus, string>;

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "task",
    title: "Task",
    render: ({ kind, queueName }) => (
      <>
        <Text size="sm" fw={600}>
          {taskKinds[kind]}
        </Text>
        <Text size="xs" c="dimmed">
          {queueName}
        </Text>
      </>
    ),
  },
  {
    key: "status",
    title: "Status",
    render: ({ status, agent }) => (
      <>
        <StatusBadge tone={tones[status]}>
          {status in liveStatuses ? liveStatuses[status as keyof typeof liveStatuses] : status}
        </StatusBadge>
        {agent && (
          <Text size="xs" c="dimmed">
            {agent}
          </Text>
        )}
      </>
    ),
  },
  {
    key: "waiting",
    title: "Waited",
    align: "right",
    noWrap: true,
    render: ({ waitingTime }) => formatDuration(waitingTime / 1000),
  },
  {
    key: "processing",
    title: "Served",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ processingTime }) => formatDuration(processingTime / 1000),
  },
  {
    key: "began",
    title: "Began",
    wideOnly: true,
    noWrap: true,
    render: ({ beganAt }) => <When at={beganAt} timeZone={timeZone} />,
  },
];
