"use client";

import { Menu } from "@mantine/core";
import { IconCoins, IconKey, IconUserCheck, IconUserMinus, IconUserOff } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import type { useAction } from "@/app/_ui/use-action";

import { deleteUser, removeUserFromApplication, updateUser } from "./actions";
import type { Row } from "./row";

interface UserMenuProps {
  user: Row;
  applicationId: string;
  applicationName: string;
  run: ReturnType<typeof useAction>[1];
  onEdit: () => void;
  onSetPassword: () => void;
  /** Null for viewers without access to the account's money. */
  onMoveMoney: (() => void) | null;
}

/** Renders the three-dots menu of a user. */
export function UserMenu({
  user,
  applicationId,
  applicationName,
  run,
  onEdit,
  onSetPassword,
  onMoveMoney,
}: UserMenuProps) {
  const { id, name, active, applications, liveBalance } = user;
  const others = applications.filter((application) => application !== applicationName);

  const takeOut = () =>
    confirmDelete({
      verb: "Remove",
      what: "user",
      name,
      consequence: `${name} can't log in to ${applicationName} any more, and leaves its queues and its SmartQueue. The user stays in the account${
        others.length > 0 ? ` and in ${others.join(", ")}` : ", in no application, and can be added again by name"
      }.`,
      onConfirm: () =>
        run(() => removeUserFromApplication({ applicationId, userId: id }), `Removed ${name} from ${applicationName}.`),
    });

  const remove = () =>
    confirmDelete({
      what: "user",
      name,
      consequence: `${name} is deleted from the account and from ${
        applications.length > 1 ? `all of these applications: ${applications.join(", ")}` : applicationName
      }, with password, skills and places in queues.${
        Number(liveBalance) === 0 ? "" : ` The own balance of ${liveBalance} goes to the account.`
      } The history of calls keeps the name. This can't be undone.`,
      onConfirm: () => run(() => deleteUser(id), `Deleted user ${name}.`),
    });

  return (
    <>
      <EditItem onClick={onEdit} />
      <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={onSetPassword}>
        Set password
      </Menu.Item>
      {onMoveMoney && (
        <Menu.Item leftSection={<IconCoins size={16} aria-hidden />} onClick={onMoveMoney}>
          Move money
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={active ? <IconUserOff size={16} aria-hidden /> : <IconUserCheck size={16} aria-hidden />}
        onClick={() =>
          run(
            () => updateUser({ id, active: !active }),
            active ? `${name} is not active any more.` : `${name} is active.`,
          )
        }
      >
        {active ? "Make inactive" : "Make active"}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconUserMinus size={16} aria-hidden />} onClick={takeOut}>
        Remove from application
      </Menu.Item>
      <DeleteItem onClick={remove}>Delete from account</DeleteItem>
    </>
  );
}
