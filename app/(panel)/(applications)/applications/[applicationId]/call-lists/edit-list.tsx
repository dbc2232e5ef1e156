"use client";

import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { updateCallList } from "./actions";
import type { Row } from "./call-list-row";
import type { Choices } from "./choices";
import { asInput, SettingsFields, settingsOf } from "./settings-fields";

interface EditListProps {
  list: Row;
  choices: Choices;
  timeZone: string;
  onClose: () => void;
}

/** Renders the form that edits a list's settings. */
export function EditList({ list, choices, timeZone, onClose }: EditListProps) {
  const form = useForm({ initialValues: settingsOf(list, timeZone) });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) =>
        updateCallList({ id: list.id, version: list.version, ruleId: values.ruleId, ...asInput(values, timeZone) })
      }
      onDone={(_data, { name }) => {
        toast.success(`Saved ${name}.`);
        onClose();
      }}
    >
      <SettingsFields form={form} choices={choices} timeZone={timeZone} />
    </DrawerForm>
  );
}
