"use client";

import { useForm } from "@mantine/form";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";

import { addUser } from "./actions";
import type { SkillChoice } from "./row";
import { UserFields } from "./user-fields";
import { UserPasswordField } from "./user-password-field";

interface AddUserProps {
  opened: boolean;
  onClose: () => void;
  applicationId: string;
  skills: readonly SkillChoice[];
}

/** Renders the drawer that creates a user in the application. */
export function AddUser({ opened, onClose, ...props }: AddUserProps) {
  return (
    <FormDrawer title="Add user" opened={opened} onClose={onClose}>
      <Content onClose={onClose} {...props} />
    </FormDrawer>
  );
}

function Content({ onClose, applicationId, skills }: Omit<AddUserProps, "opened">) {
  const form = useForm({
    initialValues: {
      name: "",
      displayName: "",
      password: "",
      active: true,
      parentAccounting: true,
      customData: "",
      skillIds: [] as string[],
    },
  });
  return (
    <DrawerForm
      form={form}
      submitLabel="Create"
      onSubmit={(values) => addUser({ applicationId, ...values })}
      onDone={(_data, { name }) => {
        toast.success(`Added ${name}.`);
        onClose();
      }}
    >
      <UserFields form={form} skills={skills}>
        <UserPasswordField label="Password" {...form.getInputProps("password")} value={form.values.password} />
      </UserFields>
    </DrawerForm>
  );
}
