"use client";

import { Select, type SelectProps } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState, useTransition } from "react";

export interface FoundOption {
  value: string;
  label: string;
}

interface FoundSelectProps extends Omit<SelectProps, "data" | "onSearchChange"> {
  /** Options offered before anything is typed. */
  initial: readonly FoundOption[];
  /** The current value's option, in case it is not among the offered ones. */
  current?: FoundOption | null;
  find: (search: string) => Promise<FoundOption[]>;
}

const WAIT_MS = 250;

/** Renders a select whose options are searched on the server while typing. */
export function FoundSelect({ initial, current, find, ...props }: FoundSelectProps) {
  const [found, setFound] = useState(initial);
  const [searching, startSearch] = useTransition();
  const search = useDebouncedCallback((text: string) => startSearch(async () => setFound(await find(text))), WAIT_MS);
  const missing = current && !found.some(({ value }) => value === current.value);
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ "aria-label": "Clear" }}
      comboboxProps={{ shadow: "md" }}
      nothingFoundMessage={searching ? "Searching" : "Nothing found"}
      {...props}
      data={missing ? [current, ...found] : [...found]}
      onSearchChange={(text) => text !== "" && !found.some(({ label }) => label === text) && search(text)}
    />
  );
}
