"use client";

import { Checkbox, Radio, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addAuthorizedIp } from "./actions";

/**
 * Renders the form that adds an address to one of the lists; it asks for confirmation before it blocks the viewer's
 * own.
 */
export function AddAuthorizedIp({ ownAddress, onClose }: { ownAddress: string; onClose: () => void }) {
  const form = useForm({ initialValues: { network: "", list: "allow", description: "", shutOutOwnAddress: false } });
  const { error, ...saysSo } = form.getInputProps("shutOutOwnAddress", { type: "checkbox" });
  return (
    <DrawerForm
      form={form}
      submitLabel="Add"
      onSubmit={({ list, ...values }) => addAuthorizedIp({ ...values, allowed: list === "allow" })}
      onDone={({ addAuthorizedIp: added }) => {
        toast.success(
          `Added ${added!.authorizedIp.network}.${added!.hostBitsCleared ? " What stood behind the network's length was cleared." : ""}`,
        );
        onClose();
      }}
    >
      <TextInput
        label="Address or network"
        description="192.0.2.17, 192.0.2.0/24, 192.0.2.0/255.255.255.0 or 2001:db8::/32"
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("network")}
      />
      <Radio.Group label="List" {...form.getInputProps("list")}>
        <Stack gap="xs" mt="xs">
          <Radio
            value="allow"
            label="Allow list"
            description="Once it has an entry, programs at all other addresses are shut out."
          />
          <Radio
            value="deny"
            label="Deny list"
            description="Programs there are shut out, whatever the allow list says."
          />
        </Stack>
      </Radio.Group>
      <Textarea
        label="Description"
        maxLength={200}
        autosize
        minRows={2}
        maxRows={5}
        {...form.getInputProps("description")}
      />
      {(error || form.values.shutOutOwnAddress) && (
        <Checkbox
          label={`Shut out ${ownAddress} all the same`}
          description="The panel stays open to you; programs at your address will be refused."
          error={error}
          {...saysSo}
        />
      )}
    </DrawerForm>
  );
}
