"use client";

import { Text } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { setUserPassword } from "./actions";
import type { Row } from "./row";
import { UserPasswordField } from "./user-password-field";

/** Renders the form that sets a new password for a user. */
export function SetPassword({ user: { id, name }, onClose }: { user: Row; onClose: () => void }) {
  const form = useForm({ initialValues: { password: "" } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Set password"
      onSubmit={({ password }) => setUserPassword({ id, password })}
      onDone={() => {
        toast.success(`${name} has a new password.`);
        onClose();
      }}
    >
      <Text size="sm">
        {name} logs in with the new password from now on. One that {name} had before can&apos;t come back.
      </Text>
      <UserPasswordField
        label="New password"
        data-autofocus
        {...form.getInputProps("password")}
        value={form.values.password}
      />
    </DrawerForm>
  );
}
