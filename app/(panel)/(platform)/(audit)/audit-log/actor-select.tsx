"use client";

import { useDebouncedCallback } from "@mantine/hooks";
import { useState, useTransition } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";

import { findActors } from "./actions";

interface Option {
  value: string;
  label: string;
}

interface ActorSelectProps {
  value: string | null;
  onChange: (actor: string | null) => void;
  /** Name of the selected actor, when the list's rows have it; null otherwise. */
  chosenName: string | null;
  accountName: string;
  /** Whether the viewer can search the subusers. */
  maySearch: boolean;
}

const WAIT_MS = 250;

/** Renders the select of an actor: a subuser or service account found by typing, or one of the other kinds. */
export function ActorSelect({ value, onChange, chosenName, accountName, maySearch }: ActorSelectProps) {
  const [found, setFound] = useState<Option[]>([]);
  const [picked, setPicked] = useState<Option | null>(null);
  const [typed, setTyped] = useState("");
  const [searching, startSearch] = useTransition();
  const search = useDebouncedCallback(
    (text: string) => startSearch(async () => setFound(await findActors(text))),
    WAIT_MS,
  );

  const kinds = [
    { value: "main", label: `${accountName} (main account)` },
    { value: "apiKey", label: "API key" },
    { value: "parent", label: "Parent account" },
    { value: "operator", label: "Operator of the server" },
    { value: "system", label: "The server itself" },
    { value: "nobody", label: "Somebody unknown" },
  ];
  const options = found.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  const chosen =
    value && !kinds.some((kind) => kind.value === value)
      ? {
          value,
          label:
            picked?.value === value
              ? picked.label
              : (chosenName ?? (value.includes("-") ? `Service account ${value}` : `Subuser ${value}`)),
        }
      : null;
  const data = [...kinds, ...(chosen ? [chosen] : []), ...options.filter((option) => option.value !== value)];

  return (
    <FilterSelect
      label="Actor"
      data={data}
      value={value}
      onChange={(actor) => {
        setPicked(data.find((option) => option.value === actor) ?? null);
        onChange(actor);
      }}
      searchable={maySearch}
      onSearchChange={(text) => {
        setTyped(text);
        search(text);
      }}
      onDropdownOpen={() => maySearch && found.length === 0 && search("")}
      nothingFoundMessage={searching ? "Searching" : "Nobody has this name"}
      w={190}
    />
  );
}
