"use client";

import { Alert, Button, Group, Modal, Text, Tooltip } from "@mantine/core";
import { IconClock, IconClockExclamation } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { getSession } from "next-auth/react";
import { useEffect, useState } from "react";

import { lastLoginPath } from "./login-page";

const WARN_MS = 5 * 60_000;
const MINUTE = 60_000;

/** When the session ends, and how the header displays it. */
export interface SessionEnd {
  expiresAt: string;
  /** Milliseconds left when the server rendered: the server's clock counts, not the browser's. */
  left: number;
  timeZone: string;
}

/** Returns the milliseconds left of the session; updates every second near the end and every minute before. */
export function useSessionLeft(leftAtRender: number): number {
  const [left, setLeft] = useState(leftAtRender);
  useEffect(() => {
    const end = Date.now() + leftAtRender;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const now = end - Date.now();
      setLeft(now);
      if (now > 0) timer = setTimeout(tick, now > WARN_MS + MINUTE ? MINUTE / 2 : 1000);
    };
    tick();
    document.addEventListener("visibilitychange", tick); // timers stop while the computer sleeps
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [leftAtRender]);
  return left;
}

const clockText = (left: number) => {
  const minutes = Math.max(0, Math.ceil(left / MINUTE));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
};

const inWords = (left: number) => {
  if (left <= MINUTE) return "less than a minute";
  const minutes = Math.ceil(left / MINUTE);
  return minutes < 120 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} hours ${minutes % 60} minutes`;
};

/** Renders the time left of the session, in hours and minutes. */
export function SessionClock({ left, session }: { left: number; session: SessionEnd }) {
  const end = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: session.timeZone }).format(
    new Date(session.expiresAt),
  );
  const text = `Your session ends at ${end}, in ${inWords(left)}`;
  return (
    <Tooltip label={text} events={{ hover: true, focus: true, touch: true }}>
      <Group
        component="span"
        gap={4}
        wrap="nowrap"
        px={4}
        c="dimmed"
        tabIndex={0}
        role="timer"
        aria-label={text}
        flex="none"
      >
        <IconClock size={16} stroke={1.7} aria-hidden />
        <Text component="span" size="sm" ff="monospace" aria-hidden>
          {clockText(left)}
        </Text>
      </Group>
    </Tooltip>
  );
}

/** Warns before the session ends and blocks the page when it has, without losing the page's state. */
export function SessionWatch({ left, isMainAccount }: { left: number; isMainAccount: boolean }) {
  if (left > WARN_MS) return null;
  if (left <= 0) return <SessionOver isMainAccount={isMainAccount} />;
  return (
    <Alert
      color="yellow"
      icon={<IconClockExclamation aria-hidden />}
      title={`Your session ends in ${inWords(left)}`}
      mb="lg"
      role="alert"
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm">Save what you are doing, then log in again: you come back to this page.</Text>
        <Button size="xs" onClick={() => window.location.assign(loginAgain(isMainAccount))}>
          Log in again
        </Button>
      </Group>
    </Alert>
  );
}

function SessionOver({ isMainAccount }: { isMainAccount: boolean }) {
  const router = useRouter();

  // A user who logs in again in another tab continues here with everything they typed.
  useEffect(() => {
    const onReturn = async () => {
      if (document.visibilityState === "visible" && (await getSession())) router.refresh();
    };
    document.addEventListener("visibilitychange", onReturn);
    return () => document.removeEventListener("visibilitychange", onReturn);
  }, [router]);

  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      centered
      title="Your session is over"
      zIndex={500}
    >
      <Text size="sm">
        A session ends eight hours after its login. What you typed on this page is still here, but can&apos;t be saved
        before you log in again. To keep it, log in in a new tab and come back to this one.
      </Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={() => window.open(lastLoginPath(isMainAccount), "_blank", "noopener")}>
          Log in in a new tab
        </Button>
        <Button onClick={() => window.location.assign(loginAgain(isMainAccount))}>Log in again</Button>
      </Group>
    </Modal>
  );
}

/** Returns the login page's path with its form shown even to a logged-in viewer, and this page as the destination. */
const loginAgain = (isMainAccount: boolean) =>
  `${lastLoginPath(isMainAccount)}?${new URLSearchParams({ again: "1", next: window.location.pathname + window.location.search })}`;
