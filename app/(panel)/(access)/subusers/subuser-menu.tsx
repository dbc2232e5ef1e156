"use client";

import { Menu } from "@mantine/core";
import { IconKey, IconLink, IconLogout, IconUserCheck, IconUserOff } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { copyText } from "@/app/_ui/copy-button";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { toast } from "@/app/_ui/toast";
import type { useAction } from "@/app/_ui/use-action";

import { deleteSubuser, endSubuserSessions, updateSubuser } from "./actions";
import type { Row } from "./row";

interface SubuserMenuProps {
  subuser: Row;
  mayEdit: boolean;
  mayGive: boolean;
  isSelf: boolean;
  loginUrl: string;
  run: ReturnType<typeof useAction>[1];
  onEdit: () => void;
  onResetPassword: () => void;
}

/**
 * Renders the three-dots menu of a subuser with the actions that the viewer is allowed; those that nobody can do to
 * themselves are left out.
 */
export function SubuserMenu({
  subuser,
  mayEdit,
  mayGive,
  isSelf,
  loginUrl,
  run,
  onEdit,
  onResetPassword,
}: SubuserMenuProps) {
  const { id, name, status } = subuser;
  const mayEndIt = mayEdit && !isSelf;

  async function copyLink() {
    if (await copyText(loginUrl)) toast.success("Login link copied.");
  }

  const remove = () =>
    confirmDelete({
      what: "subuser",
      name,
      consequence: `${name} is signed out everywhere and can't log in any more. What ${name} did stays in the audit log. This can't be undone.`,
      onConfirm: () => run(() => deleteSubuser(id), `Deleted subuser ${name}.`),
    });

  return (
    <>
      {mayEdit && <EditItem onClick={onEdit} />}
      {mayEndIt && mayGive && (
        <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={onResetPassword}>
          Reset password
        </Menu.Item>
      )}
      {mayEndIt && status === "ACTIVE" && (
        <Menu.Item
          leftSection={<IconUserOff size={16} aria-hidden />}
          onClick={() =>
            run(() => updateSubuser({ id, status: "DISABLED" }), `Disabled ${name}, who is signed out everywhere.`)
          }
        >
          Disable
        </Menu.Item>
      )}
      {mayEndIt && mayGive && status === "DISABLED" && (
        <Menu.Item
          leftSection={<IconUserCheck size={16} aria-hidden />}
          onClick={() => run(() => updateSubuser({ id, status: "ACTIVE" }), `Enabled ${name}, who can log in again.`)}
        >
          Enable
        </Menu.Item>
      )}
      {mayEdit && (
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() =>
            run(
              () => endSubuserSessions(id),
              ({ endSubuserSessions: ended }) => endedText(name, ended ?? 0),
            )
          }
        >
          Sign out everywhere
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={copyLink}>
        Copy login link
      </Menu.Item>
      {mayEndIt && (
        <>
          <Menu.Divider />
          <DeleteItem onClick={remove} />
        </>
      )}
    </>
  );
}

function endedText(name: string, ended: number): string {
  if (ended === 0) return `${name} was not signed in anywhere.`;
  return `Signed ${name} out: ${ended} ${ended === 1 ? "session" : "sessions"} ended.`;
}
