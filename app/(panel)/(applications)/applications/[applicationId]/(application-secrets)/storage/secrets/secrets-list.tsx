"use client";

import { Button, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconEye, IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";

import { deleteSecret, readSecret } from "./actions";
import { secretsState } from "./list-state";
import type { Row } from "./row";
import { SecretForm } from "./secret-form";
import { SecretValue } from "./secret-value";

interface SecretsListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders an application's secrets, masked, with the drawer that adds or edits one and the dialog that shows one. */
export function SecretsList({ applicationId, rows, list, timeZone }: SecretsListProps) {
  const { state, filtered, search, pending, clear, pager } = useListState(secretsState);
  const [acting, run] = useAction();
  const [reading, startReading] = useTransition();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();
  const [shown, setShown] = useState<{ name: string; value: string } | null>(null);

  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add secret
    </Button>
  );
  const edit = (row: Row) => {
    setEditing(row);
    drawer.open();
  };
  const show = ({ id, name }: Row) =>
    startReading(async () => {
      const result = await attempt(() => readSecret(id));
      if (result.ok) setShown({ name, value: result.data.readSecret?.value ?? "" });
      else toast.failure(result.message);
    });
  const remove = ({ id, name }: Row) =>
    confirmDelete({
      what: "secret",
      name,
      consequence: `Scenarios that use ${name} fail from now on. This can't be undone: the value is not kept anywhere else.`,
      onConfirm: () => run(() => deleteSecret(id), `Deleted secret ${name}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search name or description" {...search} />}
        actions={list !== null && (list.totalCount > 0 || state.q !== "") && add}
        noun={["secret", "secrets"]}
        {...pager}
      >
        <ListTable<Row>
          label="Secrets"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ name }) => name}
          pending={pending || acting || reading}
          empty={
            filtered
              ? {
                  title: "No secret found",
                  text: "No name and no description holds what you search for.",
                  onClear: clear,
                }
              : {
                  title: "No secrets yet",
                  text: "A scenario reads a secret by its name, so that no password or key stands in its script.",
                  action: add,
                }
          }
          menu={(row) => (
            <>
              <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => show(row)}>
                Show value
              </Menu.Item>
              <EditItem onClick={() => edit(row)} />
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title="Add secret" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <SecretForm applicationId={applicationId} secret={null} onClose={() => void setAdding(null)} />
      </FormDrawer>
      <FormDrawer title={editing ? `Edit ${editing.name}` : ""} opened={opened} onClose={drawer.close}>
        {editing && <SecretForm applicationId={applicationId} secret={editing} onClose={drawer.close} />}
      </FormDrawer>
      <SecretValue secret={shown} onClose={() => setShown(null)} />
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    render: ({ name }) => (
      <Text size="sm" fw={600} ff="monospace">
        {name}
      </Text>
    ),
  },
  {
    key: "value",
    title: "Value",
    width: 110,
    render: () => (
      <Text size="sm" c="dimmed" aria-label="hidden">
        ••••••
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
    key: "modified",
    title: "Changed",
    wideOnly: true,
    noWrap: true,
    render: ({ modifiedAt }) => <When at={modifiedAt} timeZone={timeZone} />,
  },
];
