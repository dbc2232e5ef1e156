"use client";

import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertCircle } from "@tabler/icons-react";
import { useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { PasswordField } from "@/app/_ui/password-field";

import { signUp } from "./actions";

/** Renders the sign-up form: account name, e-mail and password, with server errors at their fields. */
export function SignUpForm() {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const form = useForm({ mode: "controlled", initialValues: { accountName: "", email: "", password: "" } });
  const { accountName, email } = form.values;

  const submit = form.onSubmit((values) =>
    startTransition(async () => {
      const result = await attempt(() => signUp(values));
      if (result.ok) return;
      const fields = Object.keys(result.fields);
      form.setErrors(result.fields);
      setProblem(fields.length === 0 ? result.message : null);
      form.getInputNode(fields[0] ?? "accountName")?.focus();
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
        <TextInput
          label="Account name"
          description="5 to 20 characters: Latin letters, digits and hyphens, a letter first."
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          autoFocus
          {...form.getInputProps("accountName")}
        />
        <TextInput label="E-mail" type="email" autoComplete="email" maxLength={254} {...form.getInputProps("email")} />
        <PasswordField
          label="Password"
          isNew
          withGenerate
          names={[accountName, email]}
          {...form.getInputProps("password")}
        />
        <Button type="submit" loading={pending} fullWidth mt="xs">
          Open the account
        </Button>
      </Stack>
    </form>
  );
}
