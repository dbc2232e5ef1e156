"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, Badge, Code, Group, Menu, Stack, Text } from "@mantine/core";
import {
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconGripVertical,
  IconPlayerPlay,
} from "@tabler/icons-react";
import clsx from "clsx";
import { useRef } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import type { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { deleteRule } from "./actions";
import type { Row } from "./row";
import classes from "./rules-list.module.css";

const SHOWN_OF_A_PATTERN = 160;

interface RuleItemProps {
  rule: Row;
  place: number;
  last: number;
  mayMove: boolean;
  mayRun: boolean;
  timeZone: string;
  /** Name of the service account that it is bound to. */
  keyName: string | null;
  run: ReturnType<typeof useAction>[1];
  onMove: (from: number, to: number) => void;
  onEdit: () => void;
  onRun: () => void;
}

/** Renders one rule of the list: its drag handle, its patterns, its scenarios and its menu. */
export function RuleItem({
  rule,
  place,
  last,
  mayMove,
  mayRun,
  timeZone,
  keyName,
  run,
  onMove,
  onEdit,
  onRun,
}: RuleItemProps) {
  const { id, name, pattern, patternExclude, videoConference, scenarios, createdAt, modifiedAt } = rule;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    disabled: !mayMove,
  });
  const menuButton = useRef<HTMLButtonElement>(null);

  const remove = () =>
    confirmDelete({
      what: "rule",
      name,
      consequence: "Calls that it took go to the next rule that fits. Its scenarios stay. This can't be undone.",
      onConfirm: () => run(() => deleteRule(id), `Deleted rule ${name}.`),
    });

  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx(classes.rule, isDragging && classes.dragged)}
    >
      <ActionIcon
        ref={setActivatorNodeRef}
        variant="subtle"
        color="gray"
        {...attributes}
        {...listeners}
        disabled={!mayMove}
        aria-label={`Move ${name}`}
        className={classes.handle}
      >
        <IconGripVertical size={18} aria-hidden />
      </ActionIcon>
      <Text size="sm" c="dimmed" className={classes.place}>
        {place + 1}
      </Text>
      <Stack gap={6} className={classes.about}>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          {videoConference && (
            <Badge variant="default" tt="none" fw={500}>
              Video conference
            </Badge>
          )}
          {keyName && (
            <Badge variant="default" tt="none" fw={500}>
              Started by {keyName} only
            </Badge>
          )}
        </Group>
        <Text size="sm" component="div" className={classes.pattern}>
          fits <Code>{short(pattern)}</Code>
          {patternExclude && (
            <>
              {" "}
              but not <Code>{short(patternExclude)}</Code>
            </>
          )}
        </Text>
        {scenarios.length === 0 ? (
          <StatusBadge tone="warning">Runs no scenario</StatusBadge>
        ) : (
          <Text size="sm" c="dimmed">
            runs{" "}
            {scenarios
              .map((scenario) => (scenario.isShared ? `${scenario.name} (shared)` : scenario.name))
              .join(", then ")}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          added <When at={createdAt} timeZone={timeZone} />
          {modifiedAt !== createdAt && (
            <>
              , changed <When at={modifiedAt} timeZone={timeZone} />
            </>
          )}
        </Text>
      </Stack>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon ref={menuButton} variant="subtle" color="gray" aria-label={`Actions for ${name}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown onClickCapture={() => menuButton.current?.focus()}>
          <EditItem onClick={onEdit} />
          {mayRun && (
            <Menu.Item
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              onClick={onRun}
              disabled={scenarios.length === 0 || rule.bindKeyId !== null}
            >
              Start now
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowBarToUp size={16} aria-hidden />}
            disabled={!mayMove || place === 0}
            onClick={() => onMove(place, 0)}
          >
            Move to the top
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowUp size={16} aria-hidden />}
            disabled={!mayMove || place === 0}
            onClick={() => onMove(place, place - 1)}
          >
            Move up
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} aria-hidden />}
            disabled={!mayMove || place === last}
            onClick={() => onMove(place, place + 1)}
          >
            Move down
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowBarToDown size={16} aria-hidden />}
            disabled={!mayMove || place === last}
            onClick={() => onMove(place, last)}
          >
            Move to the end
          </Menu.Item>
          <Menu.Divider />
          <DeleteItem onClick={remove} />
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

const short = (pattern: string) =>
  pattern.length > SHOWN_OF_A_PATTERN ? `${pattern.slice(0, SHOWN_OF_A_PATTERN)}…` : pattern;
