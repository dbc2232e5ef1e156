"use client";

import { Button, Group, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { modals } from "@mantine/modals";
import { IconCircleCheck, IconPlus, IconTestPipe } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { deleteRecordStorage, setDefaultRecordStorage, testRecordStorage } from "./actions";
import type { Row } from "./row";
import { StorageForm } from "./storage-form";

/** Renders the storages of recordings with their menu and the drawer that adds or edits one. */
export function StoragesList({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const [acting, run] = useAction();
  const [testing, startTest] = useTransition();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();

  const test = ({ id, name }: { id: string; name: string }) =>
    startTest(async () => {
      const result = await attempt(() => testRecordStorage(id));
      const problem = result.ok ? result.data.testRecordStorage!.recordStorage.testProblem : result.message;
      if (problem === null) toast.success(`${name} works: an object was put there, read back and deleted.`);
      else toast.failure(`The test of ${name} failed. ${problem}`);
    });
  const choose = ({ id, name }: Row) =>
    modals.openConfirmModal({
      title: `Keep new recordings in ${name}?`,
      children: (
        <Text size="sm">
          Recordings from now on go there. Those that are there already stay where they lie, and play as before.
        </Text>
      ),
      labels: { confirm: `Use ${name}`, cancel: "Cancel" },
      cancelProps: { "data-autofocus": true },
      onConfirm: () => run(() => setDefaultRecordStorage(id), `New recordings go to ${name}.`),
    });
  const remove = ({ id, name }: Row) =>
    confirmDelete({
      what: "storage",
      name,
      consequence: "Its key is forgotten here. What lies in the bucket stays there.",
      onConfirm: () => run(() => deleteRecordStorage(id), `Deleted storage ${name}.`),
    });

  return (
    <Stack>
      <Group justify="flex-end">
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
          Add storage
        </Button>
      </Group>
      <ListTable<Row>
        label="Storages"
        rows={rows}
        columns={columns(timeZone)}
        nameOf={({ name }) => name}
        pending={acting || testing}
        empty={{ title: "No storages", text: "Recordings are kept on this server." }}
        menu={(row) => (
          <>
            {row.s3 && (
              <>
                <Menu.Item leftSection={<IconTestPipe size={16} aria-hidden />} onClick={() => test(row)}>
                  Test
                </Menu.Item>
                <EditItem
                  onClick={() => {
                    setEditing(row);
                    drawer.open();
                  }}
                />
              </>
            )}
            <Menu.Item
              leftSection={<IconCircleCheck size={16} aria-hidden />}
              disabled={row.isDefault || !works(row)}
              onClick={() => choose(row)}
            >
              Use for new recordings
            </Menu.Item>
            {row.s3 && (
              <>
                <Menu.Divider />
                <DeleteItem disabled={row.isDefault} onClick={() => remove(row)} />
              </>
            )}
          </>
        )}
      />
      <FormDrawer title="Add storage" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <StorageForm storage={null} onClose={() => void setAdding(null)} onSaved={test} />
      </FormDrawer>
      <FormDrawer title={editing ? `Edit ${editing.name}` : ""} opened={opened} onClose={drawer.close}>
        {editing && <StorageForm storage={editing} onClose={drawer.close} onSaved={test} />}
      </FormDrawer>
    </Stack>
  );
}

const works = ({ s3, testedAt, testProblem }: Row) => s3 === null || (testedAt !== null && testProblem === null);

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "name",
    title: "Name",
    render: ({ name, s3 }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {s3 ? `${s3.bucket} at ${s3.host}` : "The server’s own folder, which is always there"}
        </Text>
      </>
    ),
  },
  { key: "region", title: "Region", wideOnly: true, render: ({ s3 }) => s3?.region ?? "" },
  {
    key: "use",
    title: "New recordings",
    render: ({ isDefault }) => isDefault && <StatusBadge tone="good">Go here</StatusBadge>,
  },
  {
    key: "test",
    title: "Last test",
    wideOnly: true,
    render: (row) =>
      row.s3 && (
        <>
          <StatusBadge tone={row.testedAt === null ? "idle" : works(row) ? "good" : "bad"}>
            {row.testedAt === null ? "Not tested" : works(row) ? "Works" : "Failed"}
          </StatusBadge>
          {row.testedAt !== null && (
            <Text size="xs" c="dimmed" mt={2} maw={320}>
              {row.testProblem ?? <When at={row.testedAt} timeZone={timeZone} />}
            </Text>
          )}
        </>
      ),
  },
];
