"use client";

import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from "@mantine/core";
import { useState } from "react";

import type { FoundOption } from "@/app/_ui/found-select";

import { findUsers } from "./find-users";
import { useFoundUsers } from "./use-found-users";

interface UsersSelectProps extends Omit<MultiSelectProps, "data"> {
  applicationId: string;
}

/** Renders a select of several of the application's users, found by typing. */
export function UsersSelect({ applicationId, onChange, ...props }: UsersSelectProps) {
  const { found, searching, search, searchLater } = useFoundUsers((text) => findUsers(applicationId, text));
  const [picked, setPicked] = useState<FoundOption[]>([]);
  const data = [...picked, ...found.filter(({ value }) => !picked.some((other) => other.value === value))];
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      data={data}
      onChange={(values) => {
        setPicked(data.filter(({ value }) => values.includes(value)));
        onChange?.(values);
      }}
      onSearchChange={searchLater}
      onDropdownOpen={() => found.length === 0 && search("")}
      nothingFoundMessage={searching ? "Searching" : "No user has this name"}
      {...props}
    />
  );
}

interface UserSelectProps extends Omit<SelectProps, "data"> {
  applicationId: string;
}

/** Renders a select of one of the application's users, found by typing. */
export function UserSelect({ applicationId, ...props }: UserSelectProps) {
  const { found, searching, search, searchLater } = useFoundUsers((text) => findUsers(applicationId, text));
  return (
    <Select
      searchable
      data={found}
      onSearchChange={searchLater}
      onDropdownOpen={() => found.length === 0 && search("")}
      nothingFoundMessage={searching ? "Searching" : "No user has this name"}
      {...props}
    />
  );
}
