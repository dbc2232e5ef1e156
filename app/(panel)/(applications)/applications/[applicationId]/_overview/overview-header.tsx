"use client";

import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDrawer } from "@/app/_ui/form-drawer";
import { When } from "@/app/_ui/when";
import { ApplicationIcon } from "@/app/(panel)/(applications)/applications/application-icon";
import { askToDeleteApplication } from "@/app/(panel)/(applications)/applications/delete-application";
import { EditApplication, type Settings } from "@/app/(panel)/(applications)/applications/edit-application";

interface OverviewHeaderProps {
  settings: Settings;
  createdAt: string;
  modifiedAt: string;
  timeZone: string;
  mayEdit: boolean;
  mayDelete: boolean;
}

/** Renders the application's name and settings with its edit and delete actions. */
export function OverviewHeader({ settings, createdAt, modifiedAt, timeZone, mayEdit, mayDelete }: OverviewHeaderProps) {
  const router = useRouter();
  const [editing, drawer] = useDisclosure();
  const { id, name, description, icon, secureRecordStorage } = settings;
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Stack gap={4} flex="1 1 280px">
        <Group gap="sm" wrap="nowrap">
          <ApplicationIcon name={icon} size={26} />
          <Title order={1}>{name}</Title>
        </Group>
        {description && <Text size="sm">{description}</Text>}
        <Text size="xs" c="dimmed">
          Created <When at={createdAt} timeZone={timeZone} />, changed <When at={modifiedAt} timeZone={timeZone} />.{" "}
          {secureRecordStorage
            ? "The engine hands out no open links to recordings and logs"
            : "The engine may hand out open links to recordings and logs"}
          .
        </Text>
      </Stack>
      <Group gap="sm">
        {mayEdit && (
          <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={drawer.open}>
            Edit
          </Button>
        )}
        {mayDelete && (
          <Button
            variant="default"
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => askToDeleteApplication({ id, name }, () => router.replace("/applications" as Route))}
          >
            Delete
          </Button>
        )}
      </Group>
      {mayEdit && (
        <FormDrawer title={`Edit ${name}`} opened={editing} onClose={drawer.close}>
          <EditApplication settings={settings} onClose={drawer.close} />
        </FormDrawer>
      )}
    </Group>
  );
}
