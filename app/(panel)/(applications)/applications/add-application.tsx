"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addApplication } from "./actions";
import { LooksAndStorage } from "./looks-and-storage";

/** Renders the drawer that creates an application. */
export function AddApplication({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <FormDrawer title="Add application" opened={opened} onClose={onClose}>
      <Content onClose={onClose} />
    </FormDrawer>
  );
}

function Content({ onClose }: { onClose: () => void }) {
  const form = useForm({ initialValues: { name: "", description: "", icon: "apps", secureRecordStorage: true } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={addApplication}
      onDone={(_data, { name }) => {
        toast.success(`Added ${name}.`);
        onClose();
      }}
    >
      <TextInput
        label="Name"
        description="2 to 65 characters: lower-case Latin letters, digits and hyphens, a letter first."
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
