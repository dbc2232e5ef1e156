"use client";

import { Button, Collapse, Group, NumberInput, Stack } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";

import { ClearFilters } from "@/app/_ui/clear-filters";
import { DayFilter } from "@/app/_ui/day-filter";
import { FilterSelect } from "@/app/_ui/filter-select";
import { SearchInput } from "@/app/_ui/search-input";

import { finishReasons, recordings, results } from "./labels";
import { type CallsState } from "./list-state";

/** Named options of the filters. */
export interface Choices {
  applications: { value: string; label: string }[];
  rules: { value: string; label: string }[];
  users: { value: string; label: string }[];
}

interface CallFiltersProps {
  state: CallsState;
  change: (
    changes: Partial<{ [Key in keyof CallsState]: CallsState[Key] | null }>,
    options?: { history: "replace" },
  ) => void;
  /** Undefined when no filter is set. */
  onClear?: () => void;
  choices: Choices;
}

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** Keeps an id from the URL selected even when it is no longer among the options. */
const withChosen = (list: Choices["rules"], chosen: string | null) =>
  chosen && !list.some(({ value }) => value === chosen) ? [...list, { value: chosen, label: `No. ${chosen}` }] : list;

/** Renders the filters of a call history: the common ones visible, the rest behind a button. */
export function CallFilters({ state, change, onClear, choices }: CallFiltersProps) {
  const { from, to, number, side, result, recorded, end, min, max, application, rule, user } = state;
  const [opened, setOpened] = useState(Boolean(side || end || min || max || application || rule || user));
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <SearchInput
          label="Number, or its beginning and *"
          value={number}
          onSearch={(text) => change({ number: text || null }, { history: "replace" })}
          maxLength={80}
        />
        <DayFilter label="From" value={from} max={to} onChange={(day) => change({ from: day })} />
        <DayFilter label="To" value={to} min={from} onChange={(day) => change({ to: day })} />
        <FilterSelect
          label="Result"
          data={options(results)}
          value={result}
          onChange={(value) => change({ result: value as CallsState["result"] })}
          w={150}
        />
        <FilterSelect
          label="Recording"
          placeholder="Recorded or not"
          data={options(recordings)}
          value={recorded}
          onChange={(value) => change({ recorded: value as CallsState["recorded"] })}
          w={190}
        />
        <Button
          variant="subtle"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          aria-expanded={opened}
          aria-controls="more-call-filters"
          onClick={() => setOpened(!opened)}
        >
          {opened ? "Fewer filters" : "More filters"}
        </Button>
        <ClearFilters onClear={onClear} />
      </Group>
      <Collapse expanded={opened} id="more-call-filters">
        <Group gap="sm" align="flex-end">
          <FilterSelect
            label="Number's side"
            placeholder="Either side"
            data={options({ LOCAL: "Our number", REMOTE: "Their number" })}
            value={side}
            onChange={(value) => change({ side: value as CallsState["side"] })}
            w={160}
          />
          <FilterSelect
            label="End"
            data={options(finishReasons)}
            value={end}
            onChange={(value) => change({ end: value as CallsState["end"] })}
            w={190}
          />
          <Seconds label="Shortest" value={min} onChange={(seconds) => change({ min: seconds })} />
          <Seconds label="Longest" value={max} onChange={(seconds) => change({ max: seconds })} />
          {choices.applications.length > 0 && (
            <FilterSelect
              label="Application"
              searchable
              data={withChosen(choices.applications, application)}
              value={application}
              onChange={(value) => change({ application: value })}
              w={190}
            />
          )}
          <FilterSelect
            label="Rule"
            searchable
            data={withChosen(choices.rules, rule)}
            value={rule}
            onChange={(value) => change({ rule: value })}
            nothingFoundMessage="No call names such a rule"
            w={190}
          />
          <FilterSelect
            label="User"
            searchable
            data={withChosen(choices.users, user)}
            value={user}
            onChange={(value) => change({ user: value })}
            nothingFoundMessage="No call names such a user"
            w={190}
          />
        </Group>
      </Collapse>
    </Stack>
  );
}

interface SecondsProps {
  label: string;
  value: number | null;
  onChange: (seconds: number | null) => void;
}

/** Renders a duration filter that applies on blur or Enter. */
function Seconds({ label, value, onChange }: SecondsProps) {
  const [typed, setTyped] = useState<number | string>(value ?? "");
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value ?? "");
  }
  const send = () => {
    const seconds = typed === "" ? null : Number(typed);
    if (seconds !== value) onChange(seconds);
  };
  return (
    <NumberInput
      aria-label={`${label} duration in seconds`}
      placeholder={`${label}, s`}
      value={typed}
      onChange={setTyped}
      onBlur={send}
      onKeyDown={({ key }) => key === "Enter" && send()}
      min={0}
      max={2_147_483_647}
      allowDecimal={false}
      hideControls
      w={120}
    />
  );
}
