"use client";

import { Button, Text } from "@mantine/core";
import { IconArrowBack, IconDoorEnter, IconSnowflake } from "@tabler/icons-react";
import clsx from "clsx";
import type { Route } from "next";
import { useEffect, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { toast } from "@/app/_ui/toast";

import classes from "./account-bar.module.css";
import { leaveChildAccount } from "./account-switch";

/** This tab's end of the channel; a BroadcastChannel doesn't receive its own messages. */
let channel: BroadcastChannel | null = null;
const openChannel = () => (channel ??= new BroadcastChannel("gatehouse-account"));

/**
 * Reloads this tab at a page of another account and every other tab of this browser at its start page: they share the
 * session cookie.
 */
export function goOnInAnotherAccount(path: Route = "/"): void {
  openChannel().postMessage("switched");
  begin(path);
}

/** Does a full page load, so that no client state of the previous account is left. */
const begin = (path: Route) => window.location.replace(new URL(path, window.location.href));

interface AccountBarProps {
  accountName: string;
  enteredFrom: string | null;
  frozen: boolean;
}

/** Renders a notice of the child account that the viewer entered, with the way back, and of a frozen account. */
export function AccountBar({ accountName, enteredFrom, frozen }: AccountBarProps) {
  const [leaving, startTransition] = useTransition();
  useEffect(() => {
    openChannel().onmessage = () => begin("/");
    return () => {
      channel?.close();
      channel = null;
    };
  }, []);

  const leave = () =>
    startTransition(async () => {
      const result = await attempt(leaveChildAccount);
      if (result.ok) goOnInAnotherAccount("/child-accounts");
      else toast.failure(result.message);
    });

  return (
    <>
      {enteredFrom && (
        <div className={clsx(classes.bar, classes.sticky)} role="region" aria-label="Account">
          <IconDoorEnter size={18} aria-hidden />
          <Text size="sm" flex="1 1 200px">
            You are in the child account <strong>{accountName}</strong>, from {enteredFrom}. Both audit logs tell of it.
          </Text>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBack size={16} aria-hidden />}
            loading={leaving}
            onClick={leave}
          >
            Back to {enteredFrom}
          </Button>
        </div>
      )}
      {frozen && (
        <div className={clsx(classes.bar, classes.frozen)} role="status">
          <IconSnowflake size={18} aria-hidden />
          <Text size="sm" flex="1 1 200px">
            This account is frozen: you may look at everything, and change and spend nothing until it is unfrozen.
          </Text>
        </div>
      )}
    </>
  );
}
