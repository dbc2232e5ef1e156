import { Stack, Text, Title } from "@mantine/core";

import { AlreadyIn } from "@/app/_shell/already-in";
import { ClosedChild } from "@/app/_shell/closed-child";
import { LoginFrame } from "@/app/_shell/login-frame";
import { currentCtx, viewerAbove } from "@/app/_shell/viewer";
import { safePath } from "@/lib/platform/http/safe-path";

import { LoginForm } from "./login-form";

interface LoginPageProps {
  /** Login link that was used; undefined on the main account's own page. */
  loginId?: string;
  title: string;
  lead: React.ReactNode;
  below: React.ReactNode;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * Renders a login page: the form, or the current login unless `again` is set, including the session above a closed
 * child account.
 */
export async function LoginPage({ loginId, title, lead, below, searchParams }: LoginPageProps) {
  const { next, again } = await searchParams;
  const destination = safePath(typeof next === "string" ? next : null);
  const { viewer } = await currentCtx();
  if (viewer && again === undefined) {
    return (
      <LoginFrame>
        <AlreadyIn viewer={viewer} destination={destination} />
      </LoginFrame>
    );
  }
  const above = again === undefined ? await viewerAbove() : null;
  if (above) {
    return (
      <LoginFrame>
        <ClosedChild above={above} />
      </LoginFrame>
    );
  }
  return (
    <LoginFrame below={below}>
      <Stack gap="lg">
        <div>
          <Title order={1} size="h2">
            {title}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {lead}
          </Text>
        </div>
        <LoginForm loginId={loginId} destination={destination} />
      </Stack>
    </LoginFrame>
  );
}
