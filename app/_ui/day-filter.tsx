"use client";

import { Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { parseAsDay } from "./list-state";

interface DayFilterProps {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  min?: string | null;
  max?: string | null;
}

/** Renders a date filter that applies only a complete date, not one whose year is still being typed. */
export function DayFilter({ label, value, onChange, min, max }: DayFilterProps) {
  const [text, setText] = useState(value ?? "");
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setText(value ?? "");
  }
  return (
    <TextInput
      type="date"
      aria-label={`${label} day`}
      leftSection={<Text size="sm">{label}</Text>}
      leftSectionWidth={48}
      flex="1 0 184px"
      maw={{ base: "100%", sm: 184 }}
      min={min ?? undefined}
      max={max ?? undefined}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const day = currentTarget.value ? parseAsDay.parse(currentTarget.value) : null;
        if (day !== null || currentTarget.value === "") onChange(day);
      }}
    />
  );
}
