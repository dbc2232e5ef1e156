"use client";

import type { SelectProps } from "@mantine/core";
import { useEffect, useState } from "react";

import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";

interface DestinationFieldProps extends Pick<
  SelectProps,
  "label" | "description" | "placeholder" | "value" | "onChange" | "error"
> {
  /** What is chosen already. */
  current: FoundOption | null;
  find: (search: string) => Promise<FoundOption[]>;
}

/** Chooses a rule or a user of an application; what there is to choose from is asked for when the field appears. */
export function DestinationField({ find, placeholder, ...props }: DestinationFieldProps) {
  const [initial, setInitial] = useState<FoundOption[] | null>(null);
  useEffect(() => {
    let isThere = true;
    void find("").then((found) => isThere && setInitial(found));
    return () => {
      isThere = false;
    };
    // Asked once: another application makes another field.
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
