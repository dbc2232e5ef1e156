"use client";

import { Badge, Button, Group, Menu, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconMailCheck, IconMailForward, IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { CodeForm } from "@/app/_ui/code-form";
import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { deleteContact, sendContactCode, verifyContact } from "./actions";
import { ContactForm } from "./contact-form";
import { groups } from "./groups";
import type { Row } from "./row";

const CONTACTS_MAX = 10;

type Dialog = { kind: "add" } | { kind: "edit" | "code"; row: Row };

/** Renders the notification recipients with the drawers that add, edit and confirm an address. */
export function ContactsList({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const [acting, run] = useAction();
  const [dialog, setDialog] = useState<Dialog>({ kind: "add" });
  const [opened, drawer] = useDisclosure();
  const open = (next: Dialog) => {
    setDialog(next);
    drawer.open();
  };

  const remove = ({ id, value }: Row) =>
    confirmDelete({
      what: "address",
      name: value,
      consequence: "It is told of nothing any more.",
      onConfirm: () => run(() => deleteContact(id), `Deleted ${value}.`),
    });

  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h4">
          Who is told
        </Title>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => open({ kind: "add" })}
          disabled={rows.length >= CONTACTS_MAX}
          title={rows.length >= CONTACTS_MAX ? `An account has at most ${CONTACTS_MAX} addresses.` : undefined}
        >
          Add address
        </Button>
      </Group>
      <ListTable<Row>
        label="Contacts"
        rows={rows}
        columns={columns(timeZone)}
        nameOf={({ value }) => value}
        pending={acting}
        empty={{ title: "Nobody is told", text: "Add an address." }}
        menu={(row) => (
          <>
            {!row.verified && (
              <>
                <Menu.Item
                  leftSection={<IconMailCheck size={16} aria-hidden />}
                  disabled={!row.codeSent}
                  onClick={() => open({ kind: "code", row })}
                >
                  Type the code
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconMailForward size={16} aria-hidden />}
                  onClick={() => run(() => sendContactCode(row.id), `Sent a code to ${row.value}.`)}
                >
                  {row.codeSent ? "Send a new code" : "Send a code"}
                </Menu.Item>
              </>
            )}
            <EditItem onClick={() => open({ kind: "edit", row })} />
            {!row.isPersistent && (
              <>
                <Menu.Divider />
                <DeleteItem onClick={() => remove(row)} />
              </>
            )}
          </>
        )}
      />
      <FormDrawer
        title={
          dialog.kind === "add"
            ? "Add address"
            : dialog.kind === "edit"
              ? `Edit ${dialog.row.value}`
              : `Confirm ${dialog.row.value}`
        }
        opened={opened}
        onClose={drawer.close}
      >
        {dialog.kind === "code" ? (
          <Stack>
            <Text size="sm">
              Type the code that was sent to {dialog.row.value}. It counts for an hour and can be tried five times.
            </Text>
            <CodeForm
              takesFocus
              onSubmit={(code) => verifyContact({ id: dialog.row.id, code })}
              onDone={() => {
                toast.success(`${dialog.row.value} is confirmed.`);
                drawer.close();
              }}
            />
          </Stack>
        ) : (
          <ContactForm row={dialog.kind === "edit" ? dialog.row : null} onClose={drawer.close} />
        )}
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "value",
    title: "Address",
    render: ({ value, description }) => (
      <>
        <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
          {value}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {description}
        </Text>
      </>
    ),
  },
  {
    key: "groups",
    title: "Told of",
    wideOnly: true,
    render: (row) => (
      <Group gap={4}>
        {row.groups.map((group) => (
          <Badge key={group} variant="light" tt="none" fw={500} radius="sm" miw="max-content">
            {groups[group].label}
          </Badge>
        ))}
      </Group>
    ),
  },
  {
    key: "status",
    title: "Status",
    render: ({ verified, codeSent }) => (
      <StatusBadge tone={verified ? "good" : "warning"}>
        {verified ? "Confirmed" : codeSent ? "Code sent" : "Not confirmed"}
      </StatusBadge>
    ),
  },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];
