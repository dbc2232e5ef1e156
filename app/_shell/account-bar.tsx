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

/** This tab's own end of the channel, which does not hear what it says itself. */
let channel: BroadcastChannel | null = null;
const openChannel = () => (channel ??= new BroadcastChannel("gatehouse-account"));

/** Goes on in another account, at a page of it, and in every other tab of this browser at the first one: they share the cookie. */
export function goOnInAnotherAccount(path: Route = "/"): void {
  openChannel().postMessage("switched");
  begin(path);
}

/** Anew, without anything that this tab still holds of the account before. */
const begin = (path: Route) => window.location.replace(new URL(path, window.location.href));

interface AccountBarProps {
  accountName: string;
  enteredFrom: string | null;
  frozen: boolean;
}

/** Which child account somebody of the parent is in, with the way back; and that an account is frozen. */
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
