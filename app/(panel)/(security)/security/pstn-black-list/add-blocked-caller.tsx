"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addBlockedCaller } from "./actions";

/** Renders the form that adds a number or a pattern to the black list. */
export function AddBlockedCaller({ onClose }: { onClose: () => void }) {
  const form = useForm({ initialValues: { phone: "", description: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Add"
      onSubmit={addBlockedCaller}
      onDone={({ addBlockedCaller: added }) => {
        toast.success(`Added ${added!.blockedCaller.phone}.`);
        onClose();
      }}
    >
      <TextInput
        label="Number or pattern"
        description="+49 30 901820, or a pattern that fits all of a number's digits: 49900.* for all that begin so, 4930901[0-4]\d\d for some."
        required
        maxLength={99}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("phone")}
      />
      <Textarea
        label="Description"
        maxLength={200}
        autosize
        minRows={2}
        maxRows={5}
        {...form.getInputProps("description")}
      />
    </DrawerForm>
  );
}
