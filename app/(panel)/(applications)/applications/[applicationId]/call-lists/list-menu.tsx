"use client";

import { Menu, Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconBan, IconPlayerPause, IconPlayerPlay, IconRowInsertBottom } from "@tabler/icons-react";
import type { Route } from "next";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { Link } from "@/app/_ui/link";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import type { useAction } from "@/app/_ui/use-action";

import { cancelCallList, deleteCallList, pauseCallList, resumeCallList } from "./actions";
import type { Row } from "./call-list-row";
import type { CallListPermissions } from "./permissions";

interface ListMenuProps {
  list: Pick<Row, "id" | "name" | "status" | "counts">;
  /** Path of the call lists. */
  path: string;
  may: CallListPermissions;
  run: ReturnType<typeof useAction>[1];
  onEdit: () => void;
  onDeleted?: () => void;
}

/** Renders the actions on a list that the viewer and the list's status allow. */
export function ListMenu({ list: { id, name, status, counts }, path, may, run, onEdit, onDeleted }: ListMenuProps) {
  const open = counts.new + counts.inProgress;
  const isOver = status === "CANCELED" || status === "COMPLETED";
  const cancel = () =>
    modals.openConfirmModal({
      title: `Cancel call list ${name}?`,
      children: (
        <Text size="sm">
          {open === 0
            ? "It takes no more rows."
            : `${open.toLocaleString("en")} open ${open === 1 ? "task is" : "tasks are"} canceled, and it takes no more rows.`}{" "}
          Results stay. This can&apos;t be undone; to stop for a while, pause it instead.
        </Text>
      ),
      labels: { confirm: `Cancel ${name}`, cancel: "Keep it" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: "red.9" },
      onConfirm: () => run(() => cancelCallList(id), `Canceled ${name}.`),
    });
  const remove = () =>
    confirmDelete({
      what: "call list",
      name,
      consequence: `Its ${counts.total.toLocaleString("en")} ${counts.total === 1 ? "task" : "tasks"} and their results are deleted with it. This can't be undone.`,
      onConfirm: () =>
        run(
          () => deleteCallList(id),
          () => {
            onDeleted?.();
            return `Deleted ${name}.`;
          },
        ),
    });
  return (
    <>
      {may.pause && status === "IN_PROGRESS" && (
        <Menu.Item
          leftSection={<IconPlayerPause size={16} aria-hidden />}
          onClick={() => run(() => pauseCallList(id), `Paused ${name}.`)}
        >
          Pause
        </Menu.Item>
      )}
      {may.resume && status === "SUSPENDED" && (
        <Menu.Item
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => run(() => resumeCallList(id), `${name} runs on.`)}
        >
          Resume
        </Menu.Item>
      )}
      {may.update && status !== "CANCELED" && <EditItem onClick={onEdit} />}
      {may.append && status !== "CANCELED" && (
        <Menu.Item
          component={Link}
          href={`${path}/${id}/append` as Route}
          leftSection={<IconRowInsertBottom size={16} aria-hidden />}
        >
          Append rows
        </Menu.Item>
      )}
      {may.cancel && !isOver && (
        <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={cancel}>
          Cancel
        </Menu.Item>
      )}
      {may.delete && (
        <>
          <Menu.Divider />
          <DeleteItem disabled={status === "IN_PROGRESS"} onClick={remove}>
            {status === "IN_PROGRESS" ? "Delete (pause it first)" : "Delete"}
          </DeleteItem>
        </>
      )}
      {!(may.pause && status === "IN_PROGRESS") && !may.delete && <Menu.Label>Nothing to do here</Menu.Label>}
    </>
  );
}
