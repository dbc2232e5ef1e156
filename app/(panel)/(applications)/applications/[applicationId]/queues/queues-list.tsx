"use client";

import { Anchor, Button, Menu, Stack, Text } from "@mantine/core";
import { IconActivity, IconPlus, IconUsers } from "@tabler/icons-react";
import type { Route } from "next";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { RoleBadges } from "@/app/_ui/role-badges";
import { SearchInput } from "@/app/_ui/search-input";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { useRefresh } from "@/app/_ui/use-refresh";
import { tabPath } from "@/lib/policy/navigation";

import { deleteQueue } from "./actions";
import { queuesState, type Sort } from "./list-state";
import { QueueFacts } from "./queue-facts";
import { QueueForm, type QueueSettings } from "./queue-form";

/** Interval in ms at which the engine's reports are refreshed. */
const REFRESH_MS = 10_000;

interface Row extends QueueSettings {
  operators: number;
  createdAt: string;
  modifiedAt: string;
  /** Null until the engine has reported. */
  live: { ready: number; waiting: number; inService: number } | null;
}

interface QueuesListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  skills: readonly { value: string; label: string }[];
  timeZone: string;
  mayWrite: boolean;
}

/** Renders an application's older queues, with the drawers that add and edit one. */
export function QueuesList({ applicationId, rows, list, skills, timeZone, mayWrite }: QueuesListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(queuesState);
  useRefresh(REFRESH_MS);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add queue
    </Button>
  );
  const path = (id: string, page = "") => tabPath(applicationId, `queues/${id}${page}`) as Route;

  const remove = ({ id, name }: Row) =>
    confirmDelete({
      what: "queue",
      name,
      consequence: `Calls can't wait in ${name} any more, and the history of its calls is deleted with it. Its users stay in the application. This can't be undone.`,
      onConfirm: () => run(() => deleteQueue(id), `Deleted queue ${name}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search name" {...search} />}
        actions={add}
        noun={["queue", "queues"]}
        {...pager}
      >
        <ListTable<Row>
          label="Queues"
          rows={rows}
          columns={columns(path)}
          nameOf={({ name }) => name}
          details={(queue) => <QueueFacts queue={queue} timeZone={timeZone} />}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "No queue found", text: "No queue's name holds this text.", onClear: clear }
              : {
                  title: "No queues yet",
                  text: "Calls wait in a queue until a user with the right skills is free.",
                  action: add || undefined,
                }
          }
          menu={(queue) => (
            <>
              <Menu.Item component={Link} href={path(queue.id)} leftSection={<IconActivity size={16} aria-hidden />}>
                Watch
              </Menu.Item>
              <Menu.Item
                component={Link}
                href={path(queue.id, "/users")}
                leftSection={<IconUsers size={16} aria-hidden />}
              >
                Users
              </Menu.Item>
              {mayWrite && (
                <>
                  <EditItem onClick={() => setEditing(queue)} />
                  <Menu.Divider />
                  <DeleteItem onClick={() => remove(queue)} />
                </>
              )}
            </>
          )}
        />
      </ListFrame>
      {mayWrite && (
        <>
          <FormDrawer title="Add queue" opened={adding === "1"} onClose={() => void setAdding(null)}>
            <QueueForm
              applicationId={applicationId}
              queue={null}
              skills={skills}
              onClose={() => void setAdding(null)}
            />
          </FormDrawer>
          <FormDrawer title={`Edit ${editing?.name ?? ""}`} opened={editing !== null} onClose={() => setEditing(null)}>
            <QueueForm applicationId={applicationId} queue={editing} skills={skills} onClose={() => setEditing(null)} />
          </FormDrawer>
        </>
      )}
    </Stack>
  );
}

const columns = (path: (id: string) => Route): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    sortKey: "name",
    render: ({ id, name }) => (
      <Anchor component={Link} href={path(id)} fw={600} size="sm">
        {name}
      </Anchor>
    ),
  },
  { key: "priority", title: "Priority", align: "right", wideOnly: true, render: ({ priority }) => priority },
  {
    key: "skills",
    title: "Skills",
    wideOnly: true,
    render: ({ skills }) => <RoleBadges roles={skills.map(({ label }) => label)} />,
  },
  { key: "operators", title: "Users", align: "right", wideOnly: true, render: ({ operators }) => operators },
  {
    key: "live",
    title: "At the last report",
    render: ({ live }) =>
      live ? (
        `${live.waiting} waiting, ${live.inService} served, ${live.ready} ready`
      ) : (
        <Text size="sm" c="dimmed">
          nothing reported yet
        </Text>
      ),
  },
];
