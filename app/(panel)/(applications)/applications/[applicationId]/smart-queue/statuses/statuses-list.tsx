"use client";

import { Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { addStatus, deleteStatus } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/actions";
import { agentStatuses, choicesOf } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/labels";
import type { SmartQueueAgentStatus } from "@/graphql/operations.generated";

const MOST = 10;

interface Status {
  status: SmartQueueAgentStatus;
  customName: string;
}

interface Row extends Status {
  id: string;
}

interface StatusesListProps {
  applicationId: string;
  statuses: readonly Status[];
  mayWrite: boolean;
}

/** Renders the application's custom names of the SmartQueue statuses. */
export function StatusesList({ applicationId, statuses, mayWrite }: StatusesListProps) {
  const [acting, run] = useAction();
  const [opened, drawer] = useDisclosure();
  const full = statuses.length >= MOST;
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={drawer.open} disabled={full}>
      Add status
    </Button>
  );
  const rows: Row[] = statuses.map(({ status, customName }) => ({ id: `${status} ${customName}`, status, customName }));

  const remove = ({ status, customName }: Row) =>
    confirmDelete({
      what: "status",
      name: customName,
      consequence: `Agents can't choose it any more; ${agentStatuses[status]} stays.`,
      onConfirm: () => run(() => deleteStatus({ applicationId, status, customName }), `Deleted status ${customName}.`),
    });

  return (
    <Stack>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          Names of your own for the statuses that agents have, such as “Lunch” for Do not disturb. {statuses.length} of{" "}
          {MOST} are used.
        </Text>
        {add}
      </Group>
      <ListTable<Row>
        label="Statuses"
        rows={rows}
        columns={columns}
        nameOf={({ customName }) => customName}
        pending={acting}
        empty={{
          title: "No statuses of your own yet",
          text: "Agents have SmartQueue's own statuses; you can give them names that fit your work.",
          action: add || undefined,
        }}
        menu={mayWrite ? (status) => <DeleteItem onClick={() => remove(status)} /> : undefined}
      />
      <FormDrawer title="Add status" opened={opened} onClose={drawer.close}>
        <StatusForm applicationId={applicationId} onClose={drawer.close} />
      </FormDrawer>
    </Stack>
  );
}

function StatusForm({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const form = useForm({ initialValues: { customName: "", status: "DND" as SmartQueueAgentStatus } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={(values) => addStatus({ applicationId, ...values })}
      onDone={(_data, { customName }) => {
        toast.success(`Added ${customName}.`);
        onClose();
      }}
    >
      <TextInput label="Name" required autoComplete="off" data-autofocus {...form.getInputProps("customName")} />
      <Select
        label="What it stands for"
        allowDeselect={false}
        data={choicesOf(agentStatuses)}
        {...form.getInputProps("status")}
      />
    </DrawerForm>
  );
}

const columns: ListColumn<Row>[] = [
  { key: "name", title: "Name", render: ({ customName }) => customName },
  { key: "status", title: "Stands for", render: ({ status }) => agentStatuses[status] },
];
