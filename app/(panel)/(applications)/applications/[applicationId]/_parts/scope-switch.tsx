"use client";

import { SegmentedControl } from "@mantine/core";

/** Renders the switch between this application's objects and the whole account's. */
export function ScopeSwitch({ all, onChange }: { all: boolean; onChange: (all: boolean) => void }) {
  return (
    <SegmentedControl
      aria-label="Which to show"
      data={[
        { value: "own", label: "This application" },
        { value: "all", label: "Whole account" },
      ]}
      value={all ? "all" : "own"}
      onChange={(value) => onChange(value === "all")}
    />
  );
}
