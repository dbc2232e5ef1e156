"use client";

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { restrictToParentElement, restrictToVerticalAxis } from "@dnd-kit/modifiers";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { Button, EmptyState, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { parseAsString, parseAsStringLiteral, useQueryState } from "nuqs";
import { useId, useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";

import { reorderRules } from "./actions";
import type { Row, ScenarioChoice } from "./row";
import { RuleForm } from "./rule-form";
import { RuleItem } from "./rule-item";
import classes from "./rules-list.module.css";
import { RunRuleForm } from "./run-rule-form";

interface RulesListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Initial scenarios to choose from; more are found by typing. */
  scenarios: readonly ScenarioChoice[];
  /** Service accounts that a rule can be bound to; null for viewers without access to them. */
  keys: readonly { value: string; label: string }[] | null;
  mayRun: boolean;
  timeZone: string;
}

/** Renders the rules in their order, sortable by dragging and keyboard, with the drawers that add, edit and run one. */
export function RulesList({ applicationId, rows, scenarios, keys, mayRun, timeZone }: RulesListProps) {
  const dndId = useId();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [search, setSearch] = useQueryState("q", parseAsString.withDefault("").withOptions({ throttleMs: 300 }));
  const [dialog, setDialog] = useState<{ kind: "edit" | "run"; rule: Row } | null>(null);
  const [opened, drawer] = useDisclosure();
  const [acting, run] = useAction();
  const [ordering, startOrdering] = useTransition();
  // The dropped order shows immediately and stays until the server's order arrives.
  const [dropped, setDropped] = useState<{ over: readonly Row[]; rows: Row[] } | null>(null);
  const shown = dropped?.over === rows ? dropped.rows : rows;
  const found = shown.filter(({ name, pattern, scenarios: runs }) =>
    [name, pattern, ...runs.map((scenario) => scenario.name)].join("\n").toLowerCase().includes(search.toLowerCase()),
  );
  const placeOf = (id: unknown) => shown.findIndex((rule) => rule.id === id);

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  function move(from: number, to: number) {
    if (from === to || from < 0 || to < 0 || to >= shown.length) return;
    const moved = arrayMove([...shown], from, to);
    setDropped({ over: rows, rows: moved });
    startOrdering(async () => {
      const result = await attempt(() =>
        reorderRules({ applicationId, ruleIds: moved.map(({ id }) => id), from: rows.map(({ id }) => id) }),
      );
      if (result.ok) return void toast.success(`${shown[from]!.name} is tried as number ${to + 1} now.`);
      setDropped(null);
      toast.failure(result.message);
    });
  }

  const open = (kind: "edit" | "run", rule: Row) => {
    setDialog({ kind, rule });
    drawer.open();
  };
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add rule
    </Button>
  );

  return (
    <Stack>
      {rows.length === 0 ? (
        <Paper withBorder px="md" py={48}>
          <EmptyState
            title="No rules yet"
            description="A rule names the scenarios that run for numbers that fit a pattern. Without one, no call reaches this application."
          >
            <EmptyState.Actions>{add}</EmptyState.Actions>
          </EmptyState>
        </Paper>
      ) : (
        <>
          <Group justify="space-between" gap="sm">
            <TextInput
              type="search"
              aria-label="Search name, pattern or scenario"
              placeholder="Search name, pattern or scenario"
              leftSection={<IconSearch size={16} aria-hidden />}
              defaultValue={search}
              onChange={(event) => void setSearch(event.currentTarget.value || null)}
              flex="1 1 260px"
              maw={{ base: "100%", sm: 320 }}
            />
            {add}
          </Group>
          <DndContext
            id={dndId}
            sensors={sensors}
            collisionDetection={closestCenter}
            modifiers={[restrictToVerticalAxis, restrictToParentElement]}
            onDragEnd={({ active, over }: DragEndEvent) => over && move(placeOf(active.id), placeOf(over.id))}
            accessibility={{ announcements: announcements(shown), screenReaderInstructions: INSTRUCTIONS }}
          >
            <SortableContext
              items={found.map(({ id }) => id)}
              strategy={verticalListSortingStrategy}
              disabled={search !== "" || ordering}
            >
              <ol
                className={classes.list}
                aria-label="Rules in the order in which they are tried"
                aria-busy={acting || ordering}
              >
                {found.map((rule) => (
                  <RuleItem
                    key={rule.id}
                    rule={rule}
                    place={placeOf(rule.id)}
                    last={shown.length - 1}
                    mayMove={search === "" && !ordering}
                    mayRun={mayRun}
                    timeZone={timeZone}
                    keyName={
                      rule.bindKeyId &&
                      (keys?.find(({ value }) => value === rule.bindKeyId)?.label ?? "a service account")
                    }
                    run={run}
                    onMove={move}
                    onEdit={() => open("edit", rule)}
                    onRun={() => open("run", rule)}
                  />
                ))}
              </ol>
            </SortableContext>
          </DndContext>
          {found.length === 0 && <Text size="sm">No rule&apos;s name, pattern or scenario holds this text.</Text>}
          <Text size="xs" c="dimmed">
            {rows.length} {rows.length === 1 ? "rule" : "rules"}, of at most 100.
            {search
              ? " Clear the search to change the order."
              : " Drag a rule by its handle, or press Space on the handle and use the arrow keys."}
          </Text>
        </>
      )}
      <FormDrawer title="Add rule" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <RuleForm
          applicationId={applicationId}
          scenarios={scenarios}
          keys={keys}
          onClose={() => void setAdding(null)}
        />
      </FormDrawer>
      <FormDrawer
        title={dialog ? `${dialog.kind === "edit" ? "Edit" : "Start"} ${dialog.rule.name}` : ""}
        opened={opened}
        onClose={drawer.close}
      >
        {dialog?.kind === "edit" && (
          <RuleForm
            applicationId={applicationId}
            rule={dialog.rule}
            scenarios={scenarios}
            keys={keys}
            onClose={drawer.close}
          />
        )}
        {dialog?.kind === "run" && <RunRuleForm rule={dialog.rule} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const INSTRUCTIONS = {
  draggable:
    "To move a rule, press Space. Move it with the arrow keys, press Space again to put it there, or Escape to leave it where it was.",
};

const announcements = (rows: readonly Row[]): Announcements => {
  const nameOf = (id: unknown) => rows.find((rule) => rule.id === id)?.name ?? "The rule";
  const placeOf = (id: unknown) => rows.findIndex((rule) => rule.id === id) + 1;
  return {
    onDragStart: ({ active }) =>
      `${nameOf(active.id)} is picked up from place ${placeOf(active.id)} of ${rows.length}.`,
    onDragOver: ({ active, over }) =>
      over
        ? `${nameOf(active.id)} is over place ${placeOf(over.id)} of ${rows.length}.`
        : `${nameOf(active.id)} is over no place.`,
    onDragEnd: ({ active, over }) =>
      over
        ? `${nameOf(active.id)} is put at place ${placeOf(over.id)} of ${rows.length}.`
        : `${nameOf(active.id)} is back where it was.`,
    onDragCancel: ({ active }) => `${nameOf(active.id)} is back where it was.`,
  };
};
