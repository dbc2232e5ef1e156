"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { configurePhoneNumber } from "./actions";
import type { Row } from "./row";

/**
 * Renders the form for the business that a number is for, filled with the previous answer when it was returned for
 * correction.
 */
export function ConfigureForm({ number, onDone }: { number: Row; onDone: () => void }) {
  const {
    businessName = "",
    purpose = "",
    contactName = "",
    contactEmail = "",
    contactPhone = "",
  } = number.configuration ?? {};
  const form = useForm({ initialValues: { businessName, purpose, contactName, contactEmail, contactPhone } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Hand in"
      onSubmit={(values) => configurePhoneNumber({ id: number.id, version: number.version, ...values })}
      onDone={() => {
        toast.success(`Handed in for ${number.number}. Its operator looks at it now.`);
        onDone();
      }}
    >
      <TextInput
        label="Business"
        description="Its name as it is registered."
        required
        data-autofocus
        {...form.getInputProps("businessName")}
      />
      <Textarea
        label="Calls are about"
        description="What callers talk about, in a sentence or two."
        required
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps("purpose")}
      />
      <TextInput
        label="Contact"
        description="Whom the number's operator asks."
        required
        autoComplete="off"
        {...form.getInputProps("contactName")}
      />
      <TextInput
        label="Contact's e-mail"
        type="email"
        required
        autoComplete="off"
        {...form.getInputProps("contactEmail")}
      />
      <TextInput
        label="Contact's phone"
        type="tel"
        description="With the country code, such as +49 30 901820."
        required
        autoComplete="off"
        {...form.getInputProps("contactPhone")}
      />
    </DrawerForm>
  );
}
