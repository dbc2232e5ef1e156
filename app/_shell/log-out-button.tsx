"use client";

import { Button } from "@mantine/core";
import { IconLogout } from "@tabler/icons-react";

import { lastLoginPath } from "./login-page";
import { useLeave } from "./use-leave";

/** Renders the log-out button of pages outside the panel. */
export function LogOutButton({ isMainAccount }: { isMainAccount: boolean }) {
  const [leave, leaving] = useLeave(() => lastLoginPath(isMainAccount));
  return (
    <Button
      variant="subtle"
      color="gray"
      onClick={leave}
      loading={leaving}
      leftSection={<IconLogout size={16} aria-hidden />}
      mx="auto"
    >
      Log out
    </Button>
  );
}
