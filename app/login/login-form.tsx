"use client";

import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { useRef, useState, useTransition } from "react";

import { rememberLoginPage } from "@/app/_shell/login-page";
import { PasswordField } from "@/app/_ui/password-field";
import { safePath } from "@/lib/platform/http/safe-path";

import { logIn } from "./log-in";

/** Renders the login form of the main account or of a login link's subusers. */
export function LoginForm({ loginId, destination }: { loginId?: string; destination: string }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const nameField = useRef<HTMLInputElement>(null);

  function submit(event: React.FormEvent) {
    event.preventDefault();
    startTransition(async () => {
      const failure = await logIn(loginId, name, password);
      if (failure === null) {
        rememberLoginPage(loginId ?? null);
        window.location.assign(safePath(destination));
        await new Promise(() => {}); // keeps the button busy until the next page has loaded
      }
      setProblem(failure);
      setPassword("");
      nameField.current?.focus();
    });
  }

  // POST, so that a submit before hydration doesn't put the password into the URL.
  return (
    <form method="post" onSubmit={submit}>
      <Stack>
        {problem && (
          <Alert color="red" icon={<IconAlertCircle aria-hidden />} p="sm" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          ref={nameField}
          label={loginId === undefined ? "Account name or e-mail" : "Login"}
          name="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          withAsterisk={false}
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordField
          label="Password"
          name="password"
          required
          withAsterisk={false}
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" loading={pending} fullWidth mt="xs">
          Log in
        </Button>
      </Stack>
    </form>
  );
}
