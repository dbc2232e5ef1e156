"use client";

import { Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { updatePhoneNumberParameters } from "./actions";
import type { Row } from "./row";

/** Renders the form for a number's renewal, its SMS callback URL and its emergency calls. */
export function ParametersForm({ number, onDone }: { number: Row; onDone: () => void }) {
  const form = useForm({
    initialValues: {
      autoCharge: number.autoCharge,
      incomingSmsCallbackUrl: number.callbackUrl ?? "",
      emergencyCallsToBeEnabled: number.emergency.wanted,
    },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) => updatePhoneNumberParameters({ id: number.id, version: number.version, ...values })}
      onDone={() => {
        toast.success(`Saved ${number.number}.`);
        onDone();
      }}
    >
      <Switch
        label="Pay again by itself"
        description={`Charged to the balance on ${number.renewal}; without it the number ends that day.`}
        {...form.getInputProps("autoCharge", { type: "checkbox" })}
      />
      <TextInput
        label="Send messages to"
        description="An https address that is told of each message to the number. Empty for none."
        placeholder="https://example.com/sms"
        type="url"
        {...form.getInputProps("incomingSmsCallbackUrl")}
      />
      <Switch
        label="Emergency calls"
        description={
          number.emergency.works
            ? "They work from this number."
            : "Asks the operator to set them up; until then they don't work."
        }
        {...form.getInputProps("emergencyCallsToBeEnabled", { type: "checkbox" })}
      />
    </DrawerForm>
  );
}
