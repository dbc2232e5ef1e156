"use client";

import { Checkbox, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import { DrawerForm } from "@/app/_ui/form-drawer";
import { PasswordField } from "@/app/_ui/password-field";

import { resetSubuserPassword } from "./actions";
import { LoginDetails, type LoginDetailsOf } from "./login-details";
import type { Row } from "./row";

interface ResetPasswordProps {
  subuser: Row;
  accountName: string;
  loginUrl: string;
  onClose: () => void;
}

/** Renders the form that sets a new password for a subuser and then shows the login details. */
export function ResetPassword({ subuser, accountName, loginUrl, onClose }: ResetPasswordProps) {
  const { id, name } = subuser;
  const [reset, setReset] = useState<LoginDetailsOf | null>(null);
  const form = useForm({ initialValues: { password: "", mustChangePassword: true } });
  if (reset) return <LoginDetails title={`${name} has a new password`} details={reset} onDone={onClose} />;
  return (
    <DrawerForm
      form={form}
      submitLabel="Reset password"
      onSubmit={(values) => resetSubuserPassword({ id, ...values })}
      onDone={(_, { password, mustChangePassword }) =>
        setReset({ name, password, url: loginUrl, mustChange: mustChangePassword })
      }
    >
      <Text size="sm">{name} is signed out everywhere and can log in with the new password only.</Text>
      <PasswordField
        label="New password"
        required
        isNew
        withGenerate
        names={[accountName, name]}
        data-autofocus
        {...form.getInputProps("password")}
        value={form.values.password}
      />
      <Checkbox
        label="Must change the password at the next login"
        {...form.getInputProps("mustChangePassword", { type: "checkbox" })}
      />
    </DrawerForm>
  );
}
