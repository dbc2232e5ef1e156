"use client";

import { Select, type SelectProps } from "@mantine/core";

interface FilterSelectProps extends SelectProps {
  /** Name of the filter, e.g. "Role"; the empty choice reads "Any role". */
  label: string;
}

/** Renders one filter of a list; empty means any. */
export function FilterSelect({ label, ...props }: FilterSelectProps) {
  const small = label.toLowerCase();
  return (
    <Select
      aria-label={label}
      placeholder={`Any ${small}`}
      clearable
      clearButtonProps={{ "aria-label": `Any ${small}` }}
      comboboxProps={{ shadow: "md" }}
      flex={{ base: "1 1 auto", sm: "initial" }}
      {...props}
      label={undefined}
    />
  );
}
