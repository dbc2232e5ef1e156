"use client";

import { Button, Menu, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { formatDuration } from "@/app/_ui/duration";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";

import { deleteSmartQueue } from "./actions";
import { queuesState, type Sort } from "./list-state";
import { SmartQueueFacts } from "./smart-queue-facts";
import { SmartQueueForm, type SmartQueueSettings } from "./smart-queue-form";

interface Row extends SmartQueueSettings {
  agentCount: number;
  createdAt: string;
  modifiedAt: string;
}

interface SmartQueuesListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  mayWrite: boolean;
}

/** Renders an application's SmartQueues, with the drawers that add and edit one. */
export function SmartQueuesList({ applicationId, rows, list, timeZone, mayWrite }: SmartQueuesListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(queuesState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add queue
    </Button>
  );

  const remove = ({ id, name }: Row) =>
    confirmDelete({
      what: "queue",
      name,
      consequence: `Nothing can wait in ${name} any more, call lists that dial for it lose it, and its tasks are deleted with their history and statistics. Its agents stay. This can't be undone.`,
      onConfirm: () => run(() => deleteSmartQueue(id), `Deleted queue ${name}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search name or description" {...search} />}
        actions={add}
        noun={["queue", "queues"]}
        {...pager}
      >
        <ListTable<Row>
          label="SmartQueues"
          rows={rows}
          columns={columns}
          nameOf={({ name }) => name}
          details={(queue) => <SmartQueueFacts queue={queue} timeZone={timeZone} />}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "No queue found", text: "No queue's name or description holds this text.", onClear: clear }
              : {
                  title: "No queues yet",
                  text: "Calls and chats wait in a queue for the agent who suits them best.",
                  action: add || undefined,
                }
          }
          menu={
            mayWrite
              ? (queue) => (
                  <>
                    <EditItem onClick={() => setEditing(queue)} />
                    <Menu.Divider />
                    <DeleteItem onClick={() => remove(queue)} />
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      {mayWrite && (
        <>
          <FormDrawer title="Add queue" opened={adding === "1"} onClose={() => void setAdding(null)}>
            <SmartQueueForm applicationId={applicationId} queue={null} onClose={() => void setAdding(null)} />
          </FormDrawer>
          <FormDrawer title={`Edit ${editing?.name ?? ""}`} opened={editing !== null} onClose={() => setEditing(null)}>
            <SmartQueueForm applicationId={applicationId} queue={editing} onClose={() => setEditing(null)} />
          </FormDrawer>
        </>
      )}
    </Stack>
  );
}

const limit = (seconds: number | null, size: number | null) =>
  [seconds === null ? "" : formatDuration(seconds), size === null ? "" : `${size} at most`]
    .filter(Boolean)
    .join(", ") || "no limit";

const columns: ListColumn<Row>[] = [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    render: ({ name, description }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {description}
        </Text>
      </>
    ),
  },
  { key: "priority", title: "Priority", align: "right", render: ({ priority }) => priority },
  { key: "agents", title: "Agents", align: "right", render: ({ agentCount }) => agentCount },
  {
    key: "calls",
    title: "Calls wait",
    wideOnly: true,
    render: ({ callMaxWaitingSeconds, callMaxSize }) => limit(callMaxWaitingSeconds, callMaxSize),
  },
  {
    key: "chats",
    title: "Chats wait",
    wideOnly: true,
    render: ({ imMaxWaitingSeconds, imMaxSize }) => limit(imMaxWaitingSeconds, imMaxSize),
  },
];
