"use client";

import { Button, Menu, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import {
  addSmartQueueSkill,
  deleteSmartQueueSkill,
  updateSmartQueueSkill,
} from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/actions";
import { skillsState } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";

interface Row {
  id: string;
  name: string;
  description: string;
  agentCount: number;
}

interface SkillsListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  mayWrite: boolean;
}

/** Renders the skills of an application's SmartQueue. */
export function SkillsList({ applicationId, rows, list, mayWrite }: SkillsListProps) {
  const { filtered, search, pending, clear, pager } = useListState(skillsState);
  const [acting, run] = useAction();
  const [dialog, setDialog] = useState<Row | "new" | null>(null);
  const close = () => setDialog(null);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog("new")}>
      Add skill
    </Button>
  );

  const remove = ({ id, name, agentCount }: Row) =>
    confirmDelete({
      what: "skill",
      name,
      consequence: `It is taken from ${agentCount === 1 ? "1 agent" : `${agentCount} agents`}. This can't be undone.`,
      onConfirm: () => run(() => deleteSmartQueueSkill(id), `Deleted skill ${name}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search name" {...search} />}
        actions={add}
        noun={["skill", "skills"]}
        {...pager}
      >
        <ListTable<Row>
          label="Skills"
          rows={rows}
          columns={columns}
          nameOf={({ name }) => name}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "No skill found", text: "No skill's name holds this text.", onClear: clear }
              : {
                  title: "No skills yet",
                  text: "A call or chat asks for skills, and goes to the agent who has them at the right level.",
                  action: add || undefined,
                }
          }
          menu={
            mayWrite
              ? (skill) => (
                  <>
                    <EditItem onClick={() => setDialog(skill)} />
                    <Menu.Divider />
                    <DeleteItem onClick={() => remove(skill)} />
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      <FormDrawer
        title={dialog === null || dialog === "new" ? "Add skill" : `Edit ${dialog.name}`}
        opened={dialog !== null}
        onClose={close}
      >
        <SkillForm applicationId={applicationId} skill={dialog === "new" ? null : dialog} onClose={close} />
      </FormDrawer>
    </Stack>
  );
}

function SkillForm({
  applicationId,
  skill,
  onClose,
}: {
  applicationId: string;
  skill: Row | null;
  onClose: () => void;
}) {
  const form = useForm({ initialValues: { name: skill?.name ?? "", description: skill?.description ?? "" } });
  return (
    <DrawerForm<typeof form.values, unknown>
      form={form}
      submitLabel={skill ? "Save" : "Create"}
      onSubmit={(values) =>
        skill ? updateSmartQueueSkill({ id: skill.id, ...values }) : addSmartQueueSkill({ applicationId, ...values })
      }
      onDone={(_data, { name }) => {
        toast.success(skill ? `Saved ${name}.` : `Added ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        description="Up to 100 characters, unique in the application."
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={4} {...form.getInputProps("description")} />
    </DrawerForm>
  );
}

const columns: ListColumn<Row>[] = [
  {
    key: "name",
    title: "Name",
    render: ({ name, description }) => (
      <>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {description}
        </Text>
      </>
    ),
  },
  { key: "agents", title: "Agents", align: "right", render: ({ agentCount }) => agentCount },
];
