"use client";

import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { ApplicationBadges } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/application-badges";
import { ScopeSwitch } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/scope-switch";

import { deleteDialogflowKey } from "./actions";
import { DialogflowForm } from "./dialogflow-form";
import { dialogflowState } from "./list-state";
import type { Row } from "./row";

interface DialogflowListProps {
  application: FoundOption;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders Dialogflow keys with their menu and the drawer that adds or edits one. */
export function DialogflowList({ application, rows, list, timeZone }: DialogflowListProps) {
  const { state, search, pending, change, pager } = useListState(dialogflowState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();

  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add Dialogflow key
    </Button>
  );
  const edit = (row: Row) => {
    setEditing(row);
    drawer.open();
  };
  const remove = ({ id, projectId }: Row) =>
    confirmDelete({
      what: "Dialogflow key",
      name: projectId,
      consequence: `Scenarios can no longer reach the agents of ${projectId} with this key, in any of its applications. This can't be undone.`,
      onConfirm: () => run(() => deleteDialogflowKey(id), `Deleted the Dialogflow key of ${projectId}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search project or description" {...search} />
            <ScopeSwitch all={state.all} onChange={(all) => change({ all: all || null })} />
          </>
        }
        actions={add}
        noun={["key", "keys"]}
        {...pager}
      >
        <ListTable<Row>
          label="Dialogflow keys"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ projectId }) => projectId}
          pending={pending || acting}
          empty={
            state.q
              ? {
                  title: "No Dialogflow key found",
                  text: "No project and no description holds what you search for.",
                  onClear: () => change({ q: null }),
                }
              : {
                  title: "No Dialogflow keys yet",
                  text: "With the key of a Google service account, a scenario can connect a call to a Dialogflow agent. One that another application uses already can be shared: look at the whole account.",
                  action: add,
                }
          }
          menu={(row) => (
            <>
              <EditItem onClick={() => edit(row)}>Edit or replace</EditItem>
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title="Add Dialogflow key" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <DialogflowForm application={application} dialogflowKey={null} onClose={() => void setAdding(null)} />
      </FormDrawer>
      <FormDrawer title={editing ? `Edit ${editing.projectId}` : ""} opened={opened} onClose={drawer.close}>
        {editing && <DialogflowForm application={application} dialogflowKey={editing} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "project",
    title: "Project",
    render: ({ projectId }) => (
      <Text size="sm" fw={600}>
        {projectId}
      </Text>
    ),
  },
  {
    key: "description",
    title: "Description",
    wideOnly: true,
    render: ({ description }) => (
      <Text size="sm" lineClamp={2}>
        {description}
      </Text>
    ),
  },
  {
    key: "applications",
    title: "Applications",
    render: ({ applications }) => <ApplicationBadges names={applications.map(({ label }) => label)} />,
  },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
  {
    key: "modified",
    title: "Changed",
    wideOnly: true,
    noWrap: true,
    render: ({ modifiedAt }) => <When at={modifiedAt} timeZone={timeZone} />,
  },
];
