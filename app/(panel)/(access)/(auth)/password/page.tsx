import { Paper, Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";
import { forbidden } from "next/navigation";

import { requirePage } from "@/app/_shell/viewer";

import { PasswordForm } from "./password-form";

export const metadata: Metadata = { title: "Password" };

export default async function PasswordPage() {
  const { name, accountName, entered } = await requirePage();
  if (entered) forbidden();
  return (
    <Stack maw={560}>
      <div>
        <Title order={1}>Password</Title>
        <Text c="dimmed" size="sm" mt={4}>
          Change the password that you log in with. Your sessions in other browsers are ended.
        </Text>
      </div>
      <Paper withBorder p="lg">
        <PasswordForm name={name} accountName={accountName} oldLabel="Present password" />
      </Paper>
    </Stack>
  );
}
