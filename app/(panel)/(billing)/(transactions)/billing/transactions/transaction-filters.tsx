"use client";

import { Button, Collapse, Group, Stack } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";

import { ClearFilters } from "@/app/_ui/clear-filters";
import { DayFilter } from "@/app/_ui/day-filter";
import { FilterSelect } from "@/app/_ui/filter-select";
import { type FoundOption, FoundSelect } from "@/app/_ui/found-select";
import { SearchInput } from "@/app/_ui/search-input";
import { findApplications } from "@/app/(panel)/_pickers/find";

import { findChildAccounts, findUsers } from "./actions";
import { directions, holds, types } from "./labels";
import type { TransactionsState } from "./list-state";

interface TransactionFiltersProps {
  state: TransactionsState;
  change: (
    changes: Partial<{ [Key in keyof TransactionsState]: TransactionsState[Key] | null }>,
    options?: { history: "replace" },
  ) => void;
  /** Undefined when no filter is set. */
  onClear?: () => void;
  /** Initial applications to choose from; null for viewers without access. */
  applications: readonly FoundOption[] | null;
  /** Initial users to choose from; null for viewers without access. */
  users: readonly FoundOption[] | null;
  /** Initial child accounts to choose from; null for viewers without access. */
  childAccounts: readonly FoundOption[] | null;
}

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** Renders the filters of the transactions: the common ones visible, the rest behind a button. */
export function TransactionFilters({
  state,
  change,
  onClear,
  applications,
  users,
  childAccounts,
}: TransactionFiltersProps) {
  const { from, to, type, direction, hold, application, user, child, resource } = state;
  const [opened, setOpened] = useState(Boolean(hold || application || user || child || resource));
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <DayFilter label="From" value={from} max={to} onChange={(day) => change({ from: day })} />
        <DayFilter label="To" value={to} min={from} onChange={(day) => change({ to: day })} />
        <FilterSelect
          label="Direction"
          data={options(directions)}
          value={direction}
          onChange={(value) => change({ direction: value as TransactionsState["direction"] })}
          w={160}
        />
        <FilterSelect
          label="Type"
          searchable
          data={options(types)}
          value={type}
          onChange={(value) => change({ type: value as TransactionsState["type"] })}
          w={230}
        />
        <Button
          variant="subtle"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          aria-expanded={opened}
          aria-controls="more-transaction-filters"
          onClick={() => setOpened(!opened)}
        >
          {opened ? "Fewer filters" : "More filters"}
        </Button>
        <ClearFilters onClear={onClear} />
      </Group>
      <Collapse expanded={opened} id="more-transaction-filters">
        <Group gap="sm" align="flex-end">
          <FilterSelect
            label="Hold"
            placeholder="On hold or not"
            data={options(holds)}
            value={hold}
            onChange={(value) => change({ hold: value as TransactionsState["hold"] })}
            w={170}
          />
          {applications && (
            <FoundSelect
              aria-label="Application"
              placeholder="Any application"
              initial={applications}
              current={application ? { value: application, label: `No. ${application}` } : null}
              find={findApplications}
              value={application}
              onChange={(value) => change({ application: value })}
              w={200}
            />
          )}
          {users ? (
            (users.length > 0 || user) && (
              <FoundSelect
                aria-label="User"
                placeholder="Any user"
                initial={users}
                current={user ? { value: user, label: `No. ${user}` } : null}
                find={findUsers}
                value={user}
                onChange={(value) => change({ user: value })}
                w={200}
              />
            )
          ) : (
            <SearchInput
              label="User's number"
              value={user ?? ""}
              onSearch={(text) => change({ user: text.trim() || null }, { history: "replace" })}
              maxLength={16}
              w={170}
            />
          )}
          {childAccounts ? (
            (childAccounts.length > 0 || child) && (
              <FoundSelect
                aria-label="Child account"
                placeholder="Any child account"
                initial={childAccounts}
                current={child ? { value: child, label: `No. ${child}` } : null}
                find={findChildAccounts}
                value={child}
                onChange={(value) => change({ child: value })}
                w={220}
              />
            )
          ) : (
            <SearchInput
              label="Child account's number"
              value={child ?? ""}
              onSearch={(text) => change({ child: text.trim() || null }, { history: "replace" })}
              maxLength={16}
              w={250}
            />
          )}
          <SearchInput
            label="Paid for: phoneNumber:12"
            value={resource ?? ""}
            onSearch={(text) => change({ resource: text.trim() || null }, { history: "replace" })}
            maxLength={256}
            w={270}
          />
        </Group>
      </Collapse>
    </Stack>
  );
}
