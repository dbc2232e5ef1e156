"use client";

import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addSipNetwork } from "./actions";

/** Renders the form that adds a network to the SIP white list. */
export function AddSipNetwork({ onClose }: { onClose: () => void }) {
  const form = useForm({ initialValues: { network: "", description: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Add"
      onSubmit={addSipNetwork}
      onDone={({ addSipNetwork: added }) => {
        toast.success(
          `Added ${added!.sipNetwork.network}.${added!.hostBitsCleared ? " What stood behind the network's length was cleared." : ""}`,
        );
        onClose();
      }}
    >
      <TextInput
        label="Network"
        description="192.0.2.0/24, 192.0.2.0/255.255.255.0, a single address, or the same of IPv6"
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("network")}
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
