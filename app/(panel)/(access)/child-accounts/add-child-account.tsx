"use client";

import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { PasswordField } from "@/app/_ui/password-field";
import { toast } from "@/app/_ui/toast";

import { addChildAccount } from "./actions";

/** Renders the form that creates a child account and its login. */
export function AddChildAccount({ accountName: parentName, onClose }: { accountName: string; onClose: () => void }) {
  const form = useForm({ initialValues: { accountName: "", email: "", password: "" } });
  const { accountName, email } = form.values;
  return (
    <DrawerForm
      form={form}
      submitLabel="Open the account"
      onSubmit={addChildAccount}
      onDone={({ addChildAccount: added }) => {
        toast.success(
          `Opened ${added!.childAccount.name}. It logs in at the login page, with the name and password that you chose.`,
        );
        onClose();
      }}
    >
      <TextInput
        label="Account name"
        description="5 to 20 characters: Latin letters, digits and hyphens, a letter first."
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps("accountName")}
      />
      <TextInput
        label="E-mail"
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        {...form.getInputProps("email")}
      />
      <PasswordField
        label="Password"
        isNew
        withGenerate
        required
        names={[accountName, email, parentName]}
        {...form.getInputProps("password")}
      />
    </DrawerForm>
  );
}
