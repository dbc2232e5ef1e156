"use client";

import { Autocomplete, Text } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { findUsersToAdd } from "@/app/(panel)/_pickers/find-users";
import { useFoundUsers } from "@/app/(panel)/_pickers/use-found-users";

import { addUserToApplication } from "./actions";

interface AddExistingUserProps {
  opened: boolean;
  onClose: () => void;
  applicationId: string;
  applicationName: string;
}

/** Renders the drawer that adds one of the account's users to this application. */
export function AddExistingUser({ opened, onClose, ...props }: AddExistingUserProps) {
  return (
    <FormDrawer title="Add an existing user" opened={opened} onClose={onClose}>
      <Content onClose={onClose} {...props} />
    </FormDrawer>
  );
}

function Content({ onClose, applicationId, applicationName }: Omit<AddExistingUserProps, "opened">) {
  const form = useForm({ initialValues: { name: "" } });
  const { found, search, searchLater } = useFoundUsers((text) => findUsersToAdd(applicationId, text));
  const { onChange, ...field } = form.getInputProps("name");
  return (
    <DrawerForm
      form={form}
      submitLabel="Add"
      onSubmit={({ name }) => addUserToApplication({ applicationId, name })}
      onDone={(_data, { name }) => {
        toast.success(`${name} can log in to ${applicationName} now.`);
        onClose();
      }}
    >
      <Text size="sm">The user keeps name, password and skills, and stays in the other applications.</Text>
      <Autocomplete
        label="Name"
        description="A user of the account who is not in this application yet."
        required
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        data={found.map(({ label }) => label)}
        // The server already filtered the options, also by display name.
        filter={({ options }) => options}
        onFocus={() => found.length === 0 && search(form.values.name)}
        {...field}
        onChange={(name) => {
          onChange(name);
          searchLater(name);
        }}
      />
    </DrawerForm>
  );
}
