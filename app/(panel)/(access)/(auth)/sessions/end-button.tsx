"use client";

import { Button, Text } from "@mantine/core";
import { modals } from "@mantine/modals";

import { lastLoginPath } from "@/app/_shell/login-page";
import { useLeave } from "@/app/_shell/use-leave";
import { useAction } from "@/app/_ui/use-action";

import { endSession } from "./actions";

interface EndButtonProps {
  id: string;
  browser: string;
  current: boolean;
  isMainAccount: boolean;
}

/** Renders a button that ends a session after confirmation; ending the current one logs out. */
export function EndButton({ id, browser, current, isMainAccount }: EndButtonProps) {
  const [ending, run] = useAction();
  const [leave, leaving] = useLeave(() => lastLoginPath(isMainAccount));

  const ask = () =>
    modals.openConfirmModal({
      title: current ? "Log out?" : "End this session?",
      children: (
        <Text size="sm">
          {current ? "This is the session that you are using now." : `${browser} is logged out at its next step.`}
        </Text>
      ),
      labels: { confirm: current ? "Log out" : "End the session", cancel: "Cancel" },
      confirmProps: { color: "red" },
      closeButtonProps: { "aria-label": "Close" },
      onConfirm: () => (current ? leave() : run(() => endSession(id), "The session is ended.")),
    });

  return (
    <Button
      variant="default"
      size="xs"
      onClick={ask}
      loading={ending || leaving}
      aria-label={current ? "Log out" : `End the session of ${browser}`}
    >
      {current ? "Log out" : "End"}
    </Button>
  );
}
