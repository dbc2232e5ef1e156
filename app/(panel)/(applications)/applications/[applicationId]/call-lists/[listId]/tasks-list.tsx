"use client";

import { Button, Menu, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { modals } from "@mantine/modals";
import { IconBan, IconDownload } from "@tabler/icons-react";
import { useState } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { cancelTasks } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/actions";
import {
  labelOptions,
  taskStatuses,
} from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/labels";
import type { CallListTaskStatus } from "@/graphql/operations.generated";
import { tabPath } from "@/lib/policy/navigation";

import { EditTask } from "./edit-task";
import type { Task } from "./task";
import { exportAddress, tasksState } from "./task-state";

interface TasksListProps {
  applicationId: string;
  listId: string;
  /** Names of the rows' own columns. */
  columns: readonly string[];
  rows: readonly Task[];
  list: PagedList | null;
  /** Newest uploads and requests that added rows. */
  batches: readonly { value: string; label: string }[];
  timeZone: string;
  mayUpdate: boolean;
}

const COLUMNS_SHOWN = 3;

/** Renders the rows of a list with their results. */
export function TasksList({
  applicationId,
  listId,
  columns,
  rows,
  list,
  batches,
  timeZone,
  mayUpdate,
}: TasksListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(tasksState);
  const [acting, run] = useAction();
  const [edited, setEdited] = useState<Task | null>(null);
  const [opened, drawer] = useDisclosure();
  const address = exportAddress(`${tabPath(applicationId, "call-lists")}/${listId}/export`, {
    uuid: state.uuid,
    status: state.status,
    batch: state.batch,
  });

  const cancel = ({ uuid }: Task) =>
    modals.openConfirmModal({
      title: `Cancel task ${uuid}?`,
      children: <Text size="sm">It is not dialed any more. This can&apos;t be undone.</Text>,
      labels: { confirm: "Cancel the task", cancel: "Keep it" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: "red.9" },
      onConfirm: () =>
        run(
          () => cancelTasks(listId, [uuid]),
          (count) => (count === 0 ? `Task ${uuid} was over already.` : `Canceled task ${uuid}.`),
        ),
    });

  return (
    <Stack gap="sm" component="section">
      <Title order={2}>Tasks</Title>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput
              label="Search task UUID"
              maxLength={40}
              value={state.uuid}
              onSearch={(uuid) => change({ uuid: uuid || null }, { history: "replace" })}
            />
            <FilterSelect
              label="Status"
              data={labelOptions(taskStatuses)}
              value={state.status}
              onChange={(status) => change({ status: status as CallListTaskStatus | null })}
              w={150}
            />
            {(batches.length > 1 || state.batch) && (
              <FilterSelect
                label="Batch"
                searchable
                data={[...batches]}
                value={state.batch}
                onChange={(batch) => change({ batch })}
                w={220}
              />
            )}
          </>
        }
        actions={
          <Button
            component="a"
            href={address}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Download CSV
          </Button>
        }
        noun={["task", "tasks"]}
        {...pager}
      >
        <ListTable<Task>
          label="Tasks"
          rows={rows}
          columns={tableColumns(columns.slice(0, COLUMNS_SHOWN), timeZone)}
          nameOf={({ uuid }) => `task ${uuid}`}
          pending={pending || acting}
          details={(task) => (
            <TaskDetails
              task={task}
              batch={batches.find(({ value }) => value === task.batchId)?.label ?? ""}
              timeZone={timeZone}
            />
          )}
          menu={
            mayUpdate
              ? (task) => {
                  const isOpen = task.status === "NEW" || task.status === "IN_PROGRESS";
                  if (!isOpen) return <Menu.Label>This task is over</Menu.Label>;
                  return (
                    <>
                      {task.status === "NEW" && (
                        <EditItem
                          onClick={() => {
                            setEdited(task);
                            drawer.open();
                          }}
                        />
                      )}
                      <Menu.Item
                        c="var(--mantine-color-error)"
                        leftSection={<IconBan size={16} aria-hidden />}
                        onClick={() => cancel(task)}
                      >
                        Cancel
                      </Menu.Item>
                    </>
                  );
                }
              : undefined
          }
          empty={
            filtered
              ? {
                  title: "No task matches",
                  text: "No task of this list fits what you search and filter for.",
                  onClear: clear,
                }
              : {
                  title: "No tasks yet",
                  text: "Each row of the list becomes a task: somebody to call, and what came of it.",
                }
          }
        />
      </ListFrame>
      <FormDrawer title={edited ? `Edit task ${edited.uuid}` : ""} opened={opened} onClose={drawer.close}>
        {edited && <EditTask listId={listId} task={edited} timeZone={timeZone} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

function TaskDetails({ task, batch, timeZone }: { task: Task; batch: string; timeZone: string }) {
  const window =
    task.startExecutionTime || task.finishExecutionTime
      ? `${task.startExecutionTime?.slice(0, 5) ?? "00:00"} to ${task.finishExecutionTime?.slice(0, 5) ?? "24:00"} UTC`
      : "at any time";
  const entries: [string, React.ReactNode][] = [
    ...Object.entries(task.customData),
    ["Priority", task.priority],
    ["Time of day", window],
    ...(task.callSchedule ? [["Call schedule", task.callSchedule] as [string, React.ReactNode]] : []),
    ...(batch ? [["Batch", batch] as [string, React.ReactNode]] : []),
    ["Last attempt", <When key="last" at={task.lastAttemptAt} timeZone={timeZone} />],
    ...Object.entries(task.resultData ?? {}).map(([name, value]): [string, React.ReactNode] => [
      `Result: ${name}`,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ];
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, sm: 3 }} verticalSpacing="xs" p="md" m={0}>
      {entries.map(([term, value], index) => (
        <div key={index}>
          <Text component="dt" size="xs" c="dimmed">
            {term}
          </Text>
          <Text component="dd" size="sm" m={0} style={{ overflowWrap: "anywhere" }}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

const tableColumns = (own: readonly string[], timeZone: string): ListColumn<Task>[] => [
  {
    key: "uuid",
    title: "Task UUID",
    render: ({ uuid }) => (
      <Text size="sm" truncate maw={{ base: 130, sm: 200 }} title={uuid}>
        {uuid}
      </Text>
    ),
  },
  {
    key: "status",
    title: "Status",
    noWrap: true,
    render: ({ status }) => <StatusBadge tone={taskStatuses[status].tone}>{taskStatuses[status].label}</StatusBadge>,
  },
  ...own.map((name): ListColumn<Task> => ({
    key: `own ${name}`,
    title: name,
    wideOnly: true,
    render: ({ customData }) => (
      <Text size="sm" lineClamp={2}>
        {customData[name]}
      </Text>
    ),
  })),
  { key: "left", title: "Attempts left", align: "right", wideOnly: true, render: ({ attemptsLeft }) => attemptsLeft },
  {
    key: "next",
    title: "Next attempt",
    noWrap: true,
    wideOnly: true,
    render: ({ nextAttemptAt, status }) =>
      status === "NEW" ? <When at={nextAttemptAt} timeZone={timeZone} never="as soon as it is its turn" /> : "",
  },
];
