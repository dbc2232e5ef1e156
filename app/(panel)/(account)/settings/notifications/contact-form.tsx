"use client";

import { Checkbox, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import type { NotificationGroup } from "@/graphql/operations.generated";

import { addContact, updateContact } from "./actions";
import { groupNames, groups } from "./groups";
import type { Row } from "./row";

/** Renders the form that adds a notification address or edits what it receives. */
export function ContactForm({ row, onClose }: { row: Row | null; onClose: () => void }) {
  const form = useForm({
    initialValues: {
      value: row?.value ?? "",
      description: row?.description ?? "",
      groups: [...(row?.groups ?? ["ACCOUNT"])] as string[],
    },
  });
  return (
    <DrawerForm<typeof form.values, unknown>
      form={form}
      submitLabel={row ? "Save" : "Add and send the code"}
      onSubmit={({ value, description, groups: chosen }) => {
        const kinds = chosen as NotificationGroup[];
        return row
          ? updateContact({ id: row.id, description, groups: kinds, version: row.version })
          : addContact({ value, description, groups: kinds });
      }}
      onDone={(_data, { value }) => {
        toast.success(row ? `Saved ${value}.` : `Sent a code to ${value}.`);
        onClose();
      }}
    >
      {row ? (
        <Text size="sm">
          {row.isPersistent
            ? "This is the account's own address: it follows the login e-mail in the profile."
            : "To change the address itself, add the new one and delete this."}
        </Text>
      ) : (
        <TextInput
          label="E-mail"
          type="email"
          required
          maxLength={1024}
          autoComplete="off"
          data-autofocus
          description="A code is sent there: it is told of nothing before somebody has typed that here."
          {...form.getInputProps("value")}
        />
      )}
      <Textarea
        label="Whose it is"
        required
        autosize
        minRows={1}
        maxRows={4}
        maxLength={1024}
        {...form.getInputProps("description")}
      />
      <Checkbox.Group label="Told of" required {...form.getInputProps("groups")}>
        <Stack gap="xs" mt="xs">
          {groupNames.map((group) => (
            <Checkbox key={group} value={group} label={groups[group].label} description={groups[group].text} />
          ))}
        </Stack>
      </Checkbox.Group>
    </DrawerForm>
  );
}
