"use client";

import { Button, Group, Select, Switch } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { SearchInput } from "@/app/_ui/search-input";
import { type RoleName, roleNames } from "@/lib/policy/roles";

import classes from "./access.module.css";
import { accessState, exportAddress } from "./list-state";

/** Renders the filters of the matrix (role, role to compare, search, actions) and its exports. */
export function AccessFilters() {
  const [pending, startTransition] = useTransition();
  const [state, change] = useQueryStates(accessState, { shallow: false, history: "push", startTransition });
  const { role, compare, q, actions } = state;

  return (
    <Group gap="sm" className={classes.filters} aria-busy={pending}>
      <SearchInput
        label="Search sections"
        value={q}
        onSearch={(text) => change({ q: text || null }, { history: "replace" })}
        flex="1 1 160px"
        maw={{ base: "100%", sm: 220 }}
      />
      <FilterSelect
        label="Role"
        data={[...roleNames]}
        value={role}
        onChange={(chosen) => change(chosen ? { role: chosen as RoleName } : { role: null, compare: null })}
        searchable
        w={165}
      />
      <Select
        aria-label="Compare with"
        placeholder="Compare with"
        data={roleNames.filter((name) => name !== role)}
        value={compare}
        onChange={(chosen) => change({ compare: chosen as RoleName | null })}
        disabled={role === null}
        clearable
        clearButtonProps={{ "aria-label": "Compare with none" }}
        searchable
        w={165}
      />
      <Switch
        label="Show actions"
        checked={actions === "1"}
        onChange={(event) => change({ actions: event.currentTarget.checked ? "1" : null })}
      />
      <Group gap="xs" ml="auto">
        {(["csv", "json"] as const).map((format) => (
          <Button
            key={format}
            component="a"
            href={exportAddress("/access/export", { ...state, format })}
            download
            variant="default"
            size="xs"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {format.toUpperCase()}
          </Button>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </Group>
    </Group>
  );
}
