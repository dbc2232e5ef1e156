import { Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";

import { AlreadyIn } from "@/app/_shell/already-in";
import { AnchorLink } from "@/app/_shell/links";
import { LoginFrame } from "@/app/_shell/login-frame";
import { currentCtx } from "@/app/_shell/viewer";

import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignUpPage() {
  const { viewer } = await currentCtx();
  if (viewer) {
    return (
      <LoginFrame>
        <AlreadyIn viewer={viewer} destination="/" />
      </LoginFrame>
    );
  }
  return (
    <LoginFrame
      below={
        <Text size="sm" ta="center">
          Have an account already? <AnchorLink href="/login">Log in</AnchorLink>
        </Text>
      }
    >
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">
            Sign up
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            Open a main account. You can then give other people logins of their own.
          </Text>
        </div>
        <SignUpForm />
      </Stack>
    </LoginFrame>
  );
}
