import { Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";
import { redirect } from "next/navigation";

import { LogOutButton } from "@/app/_shell/log-out-button";
import { LoginFrame } from "@/app/_shell/login-frame";
import { currentCtx, loginPath } from "@/app/_shell/viewer";
import { PasswordForm } from "@/app/(panel)/(access)/(auth)/password/password-form";

export const metadata: Metadata = { title: "Choose your password" };

/** Renders the forced password change after a login with a password that someone else set. */
export default async function ChangePasswordPage() {
  const { viewer } = await currentCtx();
  if (!viewer) redirect(await loginPath());
  if (!viewer.mustChangePassword) redirect("/");
  const { name, accountName, isMainAccount } = viewer;
  return (
    <LoginFrame below={<LogOutButton isMainAccount={isMainAccount} />}>
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">
            Choose your own password
          </Title>
          <Text size="sm" mt={4}>
            You are logged in as <strong>{name}</strong> in the account <strong>{accountName}</strong>, with a password
            that somebody else chose. Choose one that only you know; then the panel opens.
          </Text>
        </div>
        <PasswordForm name={name} accountName={accountName} oldLabel="The password that you were given" />
      </Stack>
    </LoginFrame>
  );
}
