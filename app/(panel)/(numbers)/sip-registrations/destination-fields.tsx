"use client";

import type { SelectProps } from "@mantine/core";
import { useEffect, useState } from "react";

import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";

interface DestinationFieldProps extends Pick<
  SelectProps,
  "label" | "description" | "placeholder" | "value" | "onChange" | "error"
> {
  /** Current selection. */
  current: FoundOption | null;
  find: (search: string) => Promise<FoundOption[]>;
}

/** Renders a select of an application's rules or users; the options are loaded when the field appears. */
export function DestinationField({ find, placeholder, ...props }: DestinationFieldProps) {
  const [initial, setInitial] = useState<FoundOption[] | null>(null);
  useEffect(() => {
    let isThere = true;
    void find("").then((found) => isThere && setInitial(found));
    return () => {
      isThere = false;
    };
    // Loaded once: another application mounts another field.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <FoundSelect
      key={initial ? "found" : "looking"}
      placeholder={initial ? placeholder : "Looking"}
      initial={initial ?? []}
      find={find}
      {...props}
    />
  );
}
