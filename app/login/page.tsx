import { Text } from "@mantine/core";
import type { Metadata } from "next";

import { AnchorLink } from "@/app/_shell/links";

import { LoginPage } from "./login-page";

export const metadata: Metadata = { title: "Log in" };

export default function MainLoginPage({ searchParams }: PageProps<"/login">) {
  return (
    <LoginPage
      title="Log in"
      lead="With the main account's own login."
      searchParams={searchParams}
      below={
        <>
          <Text size="sm" ta="center">
            No account yet? <AnchorLink href="/sign-up">Sign up</AnchorLink>
          </Text>
          <Text size="sm" c="dimmed" ta="center">
            Are you a subuser? You log in through your account&apos;s own link. Whoever made your login can give it to
            you.
          </Text>
        </>
      }
    />
  );
}
