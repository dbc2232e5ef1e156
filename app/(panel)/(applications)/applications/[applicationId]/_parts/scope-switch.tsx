"use client";

import { SegmentedControl } from "@mantine/core";

/** Whether a list shows what this application uses, or all that the account has. */
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
