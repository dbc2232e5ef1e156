"use client";

import { ActionIcon, Group, Input, Select, Stack, Text } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useId, useState } from "react";

import { findScenarios } from "./actions";
import type { ScenarioChoice } from "./row";

const WAIT_MS = 300;

interface ScenariosFieldProps {
  applicationId: string;
  /** Options offered before anything is typed. */
  offered: readonly ScenarioChoice[];
  value?: ScenarioChoice[];
  onChange?: (chosen: ScenarioChoice[]) => void;
  error?: React.ReactNode;
}

/** Renders the scenarios that a rule runs, in their order; more are found by name. */
export function ScenariosField({ applicationId, offered, value = [], onChange, error }: ScenariosFieldProps) {
  const label = useId();
  const [found, setFound] = useState(offered);
  const [typed, setTyped] = useState("");
  const search = useDebouncedCallback(async (text: string) => {
    const answer = text ? await findScenarios(applicationId, text).catch(() => null) : offered;
    if (answer) setFound(answer);
  }, WAIT_MS);

  const change = (chosen: ScenarioChoice[]) => onChange?.(chosen);
  const swap = (from: number, to: number) => {
    const next = [...value];
    [next[from], next[to]] = [next[to]!, next[from]!];
    change(next);
  };
  const choices = found.filter(({ id }) => !value.some((chosen) => chosen.id === id));

  return (
    <div role="group" aria-labelledby={label}>
      <Input.Label id={label} component="div">
        Scenarios
      </Input.Label>
      <Input.Description>In the order in which they run.</Input.Description>
      {value.length > 0 && (
        <Stack component="ol" gap={4} my={6} p={0} m={0} style={{ listStyle: "none" }}>
          {value.map((scenario, index) => (
            <Group component="li" key={scenario.id} gap={4} wrap="nowrap">
              <Text size="sm" c="dimmed" w={24} ta="right">
                {index + 1}
              </Text>
              <Text size="sm" flex={1} ml={6}>
                {labelOf(scenario)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={index === 0}
                aria-label={`Run ${scenario.name} earlier`}
                onClick={() => swap(index, index - 1)}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={index === value.length - 1}
                aria-label={`Run ${scenario.name} later`}
                onClick={() => swap(index, index + 1)}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Leave ${scenario.name} out`}
                onClick={() => change(value.filter(({ id }) => id !== scenario.id))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
      <Select
        aria-label="Add a scenario"
        placeholder={value.length === 0 ? "Choose a scenario" : "Add another scenario"}
        mt={6}
        searchable
        error={error}
        value={null}
        searchValue={typed}
        onSearchChange={(text) => {
          setTyped(text);
          search(text);
        }}
        data={choices.map((scenario) => ({ value: scenario.id, label: labelOf(scenario) }))}
        filter={({ options }) => options}
        nothingFoundMessage={
          offered.length === 0 ? "There is no scenario yet: make one under Scenarios" : "No scenario goes by that name"
        }
        onChange={(id) => {
          const scenario = choices.find((choice) => choice.id === id);
          if (scenario) change([...value, scenario]);
          setTyped("");
          setFound(offered);
        }}
      />
    </div>
  );
}

function labelOf({ name, isShared, fromParent }: ScenarioChoice): string {
  if (fromParent) return `${name} (from ${fromParent})`;
  return isShared ? `${name} (shared)` : name;
}
