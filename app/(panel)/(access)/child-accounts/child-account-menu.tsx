"use client";

import { Menu, Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconDoorEnter, IconSnowflake, IconSun, IconTransfer } from "@tabler/icons-react";

import { goOnInAnotherAccount } from "@/app/_shell/account-bar";
import { enterChildAccount } from "@/app/_shell/account-switch";
import type { useAction } from "@/app/_ui/use-action";

import { freezeChildAccount, unfreezeChildAccount } from "./actions";
import type { Row } from "./row";

interface ChildAccountMenuProps {
  child: Row;
  run: ReturnType<typeof useAction>[1];
  onTransfer: () => void;
}

/** Renders the three-dots menu of a child account. */
export function ChildAccountMenu({ child: { id, name, state }, run, onTransfer }: ChildAccountMenuProps) {
  const ask = (question: { title: string; text: string; confirm: string; color?: string; onConfirm: () => void }) =>
    modals.openConfirmModal({
      title: question.title,
      children: <Text size="sm">{question.text}</Text>,
      labels: { confirm: question.confirm, cancel: "Cancel" },
      cancelProps: { "data-autofocus": true },
      confirmProps: { color: question.color },
      onConfirm: question.onConfirm,
    });

  const enter = () =>
    ask({
      title: `Enter ${name}?`,
      text: `You act in ${name} with the role that you hold here, until you go back or your session ends. Its audit log and yours tell of it.`,
      confirm: `Enter ${name}`,
      onConfirm: () =>
        run(
          () => enterChildAccount(id),
          ({ accountName }) => {
            goOnInAnotherAccount();
            return `You are in ${accountName} now.`;
          },
        ),
    });

  const freeze = () =>
    ask({
      title: `Freeze ${name}?`,
      text: "Its people and programs may look at everything from now on, and change and spend nothing, until you unfreeze it.",
      confirm: `Freeze ${name}`,
      color: "red.9",
      onConfirm: () => run(() => freezeChildAccount(id), `Froze ${name}.`),
    });

  const unfreeze = () =>
    ask({
      title: `Unfreeze ${name}?`,
      text: "Its people and programs may change and spend again.",
      confirm: `Unfreeze ${name}`,
      onConfirm: () => run(() => unfreezeChildAccount(id), `Unfroze ${name}.`),
    });

  return (
    <>
      <Menu.Item leftSection={<IconDoorEnter size={16} aria-hidden />} disabled={state === "INACTIVE"} onClick={enter}>
        Enter
      </Menu.Item>
      <Menu.Item leftSection={<IconTransfer size={16} aria-hidden />} onClick={onTransfer}>
        Transfer money
      </Menu.Item>
      <Menu.Divider />
      {state === "FROZEN" ? (
        <Menu.Item leftSection={<IconSun size={16} aria-hidden />} onClick={unfreeze}>
          Unfreeze
        </Menu.Item>
      ) : (
        <Menu.Item
          c="var(--mantine-color-error)"
          leftSection={<IconSnowflake size={16} aria-hidden />}
          onClick={freeze}
        >
          Freeze
        </Menu.Item>
      )}
    </>
  );
}
