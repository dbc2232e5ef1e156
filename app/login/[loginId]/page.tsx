import { Text } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { LoginPage } from "@/app/login/login-page";
import { LoginPageDocument } from "@/graphql/operations.generated";

export const metadata: Metadata = { title: "Log in" };

/** Renders an account's login page for subusers. An unknown login link shows the same page without a name. */
export default async function SubuserLoginPage({ params, searchParams }: PageProps<"/login/[loginId]">) {
  const { loginId } = await params;
  const { data } = await runQuery(LoginPageDocument, { loginId });
  const accountName = data?.loginPage?.accountName;
  return (
    <LoginPage
      loginId={loginId}
      title={accountName ? `Log in to ${accountName}` : "Log in"}
      lead="With the login that the account gave you."
      searchParams={searchParams}
      below={
        <Text size="sm" c="dimmed" ta="center">
          This page belongs to one account. If you can&apos;t log in here, ask whoever gave you the link.
        </Text>
      }
    />
  );
}
