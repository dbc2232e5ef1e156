"use client";

import { Button, Group, Menu, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDrawer } from "@/app/_ui/form-drawer";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import {
  pauseCallList,
  resumeCallList,
} from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/actions";
import type { Row } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/call-list-row";
import type { Choices } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/choices";
import { EditList } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/edit-list";
import { statuses } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/labels";
import { ListMenu } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/list-menu";
import type { CallListPermissions } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/permissions";
import { tabPath } from "@/lib/policy/navigation";

import { CancelTasks } from "./cancel-tasks";

interface ListHeaderProps {
  applicationId: string;
  list: Row;
  may: CallListPermissions;
  timeZone: string;
  choices: Choices | null;
}

/** Renders a list's name, status and actions. */
export function ListHeader({ applicationId, list, may, timeZone, choices }: ListHeaderProps) {
  const router = useRouter();
  const [acting, run] = useAction();
  const [editing, editor] = useDisclosure();
  const [canceling, canceler] = useDisclosure();
  const { id, name, status } = list;
  const path = tabPath(applicationId, "call-lists");
  const isOpen = status === "IN_PROGRESS" || status === "SUSPENDED";
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm" miw={0}>
        <Title order={1} style={{ overflowWrap: "anywhere" }}>
          {name}
        </Title>
        <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>
      </Group>
      <Group gap="xs">
        {may.pause && status === "IN_PROGRESS" && (
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={16} aria-hidden />}
            loading={acting}
            onClick={() => run(() => pauseCallList(id), `Paused ${name}.`)}
          >
            Pause
          </Button>
        )}
        {may.resume && status === "SUSPENDED" && (
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            loading={acting}
            onClick={() => run(() => resumeCallList(id), `${name} runs on.`)}
          >
            Resume
          </Button>
        )}
        {may.updateTasks && isOpen && (
          <Button variant="default" onClick={canceler.open}>
            Cancel tasks
          </Button>
        )}
        {may.update && (
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
                More
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <ListMenu
                list={list}
                path={path}
                may={may}
                run={run}
                onEdit={editor.open}
                onDeleted={() => router.push(path as Route)}
              />
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {choices && (
        <FormDrawer title={`Edit ${name}`} opened={editing} onClose={editor.close}>
          <EditList list={list} choices={choices} timeZone={timeZone} onClose={editor.close} />
        </FormDrawer>
      )}
      <FormDrawer title={`Cancel tasks of ${name}`} opened={canceling} onClose={canceler.close}>
        <CancelTasks listId={id} onClose={canceler.close} />
      </FormDrawer>
    </Group>
  );
}
