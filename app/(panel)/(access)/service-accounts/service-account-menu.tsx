"use client";

import { Menu, Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconCopy, IconKey, IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { copyText } from "@/app/_ui/copy-button";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { toast } from "@/app/_ui/toast";
import type { useAction } from "@/app/_ui/use-action";
import type { NewKeyFragment } from "@/graphql/operations.generated";

import { deleteServiceAccount, rotateServiceAccountKey, updateServiceAccount } from "./actions";
import type { Row } from "./row";

interface ServiceAccountMenuProps {
  row: Row;
  mayGive: boolean;
  run: ReturnType<typeof useAction>[1];
  onEdit: () => void;
  /** Receives the new key, which is shown only once. */
  onKey: (made: NewKeyFragment) => void;
}

/** Renders the three-dots menu of a service account. */
export function ServiceAccountMenu({ row, mayGive, run, onEdit, onKey }: ServiceAccountMenuProps) {
  const { id, name, status } = row;

  async function copyId() {
    if (await copyText(id)) toast.success("Key id copied.");
  }

  const rotate = () =>
    modals.openConfirmModal({
      title: `Replace the key of ${name}?`,
      children: (
        <Text size="sm">
          Programs that sign with the old key are refused from their next request on, until they have the new file.
        </Text>
      ),
      labels: { confirm: "Replace the key", cancel: "Cancel" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: "red.9" },
      onConfirm: () =>
        run(
          () => rotateServiceAccountKey(id),
          ({ rotateServiceAccountKey: made }) => {
            onKey(made!);
            return `${name} has a new key.`;
          },
        ),
    });

  const remove = () =>
    confirmDelete({
      what: "service account",
      name,
      consequence: `Programs that use it are refused from their next request on. What they did stays in the audit log. This can't be undone.`,
      onConfirm: () => run(() => deleteServiceAccount(id), `Deleted service account ${name}.`),
    });

  return (
    <>
      <EditItem onClick={onEdit} />
      {status === "DISABLED" && mayGive && (
        <Menu.Item
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => run(() => updateServiceAccount({ id, disabled: false }), `Enabled ${name}.`)}
        >
          Enable
        </Menu.Item>
      )}
      {status !== "DISABLED" && (
        <Menu.Item
          leftSection={<IconPlayerPause size={16} aria-hidden />}
          onClick={() =>
            run(
              () => updateServiceAccount({ id, disabled: true }),
              `Disabled ${name}: its programs are refused from now on.`,
            )
          }
        >
          Disable
        </Menu.Item>
      )}
      {mayGive && (
        <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={rotate}>
          Replace the key
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copyId}>
        Copy key id
      </Menu.Item>
      <Menu.Divider />
      <DeleteItem onClick={remove} />
    </>
  );
}
