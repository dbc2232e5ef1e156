"use client";

import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState, useTransition } from "react";

import type { FoundOption } from "@/app/_ui/found-select";
import { findApplications } from "@/app/(panel)/_pickers/find";

const WAIT_MS = 250;

/** Renders a select of applications, found by typing; `known` are those chosen before. */
export function ApplicationsField({
  known,
  ...props
}: Omit<MultiSelectProps, "data"> & { known: readonly FoundOption[] }) {
  const [options, setOptions] = useState(known);
  const [searching, startSearch] = useTransition();
  const look = (text: string) =>
    startSearch(async () => {
      const found = await findApplications(text);
      setOptions((before) => [
        ...before,
        ...found.filter(({ value }) => !before.some((option) => option.value === value)),
      ]);
    });
  const search = useDebouncedCallback(look, WAIT_MS);
  return (
    <MultiSelect
      label="Applications"
      description="Those that use it."
      required
      searchable
      hidePickedOptions
      comboboxProps={{ shadow: "md" }}
      nothingFoundMessage={searching ? "Searching" : "Nothing found"}
      {...props}
      data={[...options]}
      onSearchChange={(text) => text !== "" && search(text)}
      onDropdownOpen={() => look("")}
    />
  );
}
