"use client";

import { Button, Menu, Stack, Text, TextInput } from "@mantine/core";
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
  addSkill,
  deleteSkill,
  renameSkill,
} from "@/app/(panel)/(applications)/applications/[applicationId]/queues/actions";
import { searchedState } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";

interface Row {
  id: string;
  name: string;
  userCount: number;
}

interface SkillsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  mayWrite: boolean;
}

/** Renders the account's skills of the older queues. */
export function SkillsList({ rows, list, mayWrite }: SkillsListProps) {
  const { filtered, search, pending, clear, pager } = useListState(searchedState);
  const [acting, run] = useAction();
  const [dialog, setDialog] = useState<Row | "new" | null>(null);
  const close = () => setDialog(null);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog("new")}>
      Add skill
    </Button>
  );

  const remove = ({ id, name, userCount }: Row) =>
    confirmDelete({
      what: "skill",
      name,
      consequence: `It is taken from ${userCount === 1 ? "1 user" : `${userCount} users`} and from every queue, in all of the account's applications. This can't be undone.`,
      onConfirm: () => run(() => deleteSkill(id), `Deleted skill ${name}.`),
    });

  return (
    <Stack>
      <Text size="sm">
        Skills are the account&apos;s: the users and older queues of all its applications share them.
      </Text>
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
                  text: "A skill says what a user can do, and what a queue asks for: a language, a product, a rank.",
                  action: add || undefined,
                }
          }
          menu={
            mayWrite
              ? (skill) => (
                  <>
                    <EditItem onClick={() => setDialog(skill)}>Rename</EditItem>
                    <Menu.Divider />
                    <DeleteItem onClick={() => remove(skill)} />
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      <FormDrawer
        title={dialog === null || dialog === "new" ? "Add skill" : `Rename ${dialog.name}`}
        opened={dialog !== null}
        onClose={close}
      >
        <SkillForm skill={dialog === "new" ? null : dialog} onClose={close} />
      </FormDrawer>
    </Stack>
  );
}

function SkillForm({ skill, onClose }: { skill: Row | null; onClose: () => void }) {
  const form = useForm({ initialValues: { name: skill?.name ?? "" } });
  return (
    <DrawerForm<typeof form.values, unknown>
      form={form}
      submitLabel={skill ? "Rename" : "Create"}
      onSubmit={({ name }) => (skill ? renameSkill({ id: skill.id, name }) : addSkill({ name }))}
      onDone={(_data, { name }) => {
        toast.success(skill ? `Renamed ${skill.name} to ${name}.` : `Added ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        description="Unique in the account."
        required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("name")}
      />
    </DrawerForm>
  );
}

const columns: ListColumn<Row>[] = [
  { key: "name", title: "Name", render: ({ name }) => name },
  { key: "users", title: "Users", align: "right", render: ({ userCount }) => userCount },
];
