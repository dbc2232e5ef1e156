"use client";

import { Alert, Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertCircle } from "@tabler/icons-react";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { PasswordField } from "@/app/_ui/password-field";
import { toast } from "@/app/_ui/toast";

import { changePassword } from "./actions";

interface PasswordFormProps {
  /** User's name, for the browser's password store and as a name that the password must not contain. */
  name: string;
  accountName: string;
  oldLabel: string;
}

/** Renders the form for the old and a new password. */
export function PasswordForm({ name, accountName, oldLabel }: PasswordFormProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const form = useForm({ mode: "controlled", initialValues: { oldPassword: "", newPassword: "" } });

  const submit = form.onSubmit((values) =>
    startTransition(async () => {
      const result = await attempt(() => changePassword(values));
      if (result.ok) {
        setProblem(null);
        form.reset();
        toast.success("Your password is changed. Your other sessions were ended.");
        return;
      }
      const fields = Object.keys(result.fields);
      form.setErrors(result.fields);
      setProblem(fields.length === 0 ? result.message : null);
      form.getInputNode(fields[0] ?? "oldPassword")?.focus();
    }),
  );

  return (
    <form method="post" noValidate onSubmit={submit}>
      <Stack>
        {problem && (
          <Alert color="red" icon={<IconAlertCircle aria-hidden />} p="sm" role="alert">
            {problem}
          </Alert>
        )}
        <input type="text" name="username" autoComplete="username" defaultValue={name} hidden readOnly />
        <PasswordField label={oldLabel} {...form.getInputProps("oldPassword")} />
        <PasswordField
          label="New password"
          isNew
          withGenerate
          names={[name, accountName]}
          {...form.getInputProps("newPassword")}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={pending}>
            Change the password
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
