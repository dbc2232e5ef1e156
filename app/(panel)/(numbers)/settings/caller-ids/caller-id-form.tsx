"use client";

import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addCallerId, updateCallerId } from "./actions";
import { asRow, type Row } from "./row";

interface AddCallerIdProps {
  /** Receives the added caller ID, which is verified next. */
  onAdded: (row: Row) => void;
}

const descriptionProps = {
  label: "Description",
  description: "What the number is, such as “Berlin office”.",
  maxLength: 255,
};

/** Renders the form that adds a number to verify. */
export function AddCallerId({ onAdded }: AddCallerIdProps) {
  const form = useForm({ initialValues: { phoneNumber: "", description: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Add and verify"
      onSubmit={addCallerId}
      onDone={({ addCallerId: added }, { phoneNumber }) => {
        toast.success(`Added ${phoneNumber.trim()}. Verify it by a call now.`);
        onAdded(asRow(added!.callerId, phoneNumber.trim()));
      }}
    >
      <TextInput
        label="Number"
        description="A number of yours that somebody can answer now, with its country code."
        placeholder="+49 30 901820"
        required
        type="tel"
        autoComplete="off"
        data-autofocus
        {...form.getInputProps("phoneNumber")}
      />
      <TextInput {...descriptionProps} {...form.getInputProps("description")} />
    </DrawerForm>
  );
}

/** Renders the form that edits a caller ID's description. */
export function EditCallerId({
  row: { id, number, description, version },
  onClose,
}: {
  row: Row;
  onClose: () => void;
}) {
  const form = useForm({ initialValues: { description } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) => updateCallerId({ id, version, ...values })}
      onDone={() => {
        toast.success(`Saved ${number}.`);
        onClose();
      }}
    >
      <TextInput {...descriptionProps} data-autofocus {...form.getInputProps("description")} />
    </DrawerForm>
  );
}
