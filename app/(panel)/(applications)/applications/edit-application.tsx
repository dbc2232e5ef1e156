"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { updateApplication } from "./actions";
import { LooksAndStorage } from "./looks-and-storage";

/** Application settings as edited by the form. */
export interface Settings {
  id: string;
  name: string;
  description: string;
  icon: string;
  secureRecordStorage: boolean;
  /** Version for the optimistic lock. */
  version: number;
}

/** Renders the form that edits an application's settings. */
export function EditApplication({ settings, onClose }: { settings: Settings; onClose: () => void }) {
  const { id, version, ...values } = settings;
  const form = useForm({ initialValues: values });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(changed) => updateApplication({ id, version, ...changed })}
      onDone={(_data, { name }) => {
        toast.success(`Saved ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        description="2 to 80 characters: lower-case Latin letters, digits and hyphens, a letter first."
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea label="Description" autosize minRows={2} maxRows={5} {...form.getInputProps("description")} />
      <LooksAndStorage form={form} />
    </DrawerForm>
  );
}
