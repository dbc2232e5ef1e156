"use client";

import { Anchor, Group, Stack, Text } from "@mantine/core";
import type { Route } from "next";

import { ClearFilters } from "@/app/_ui/clear-filters";
import { DayFilter } from "@/app/_ui/day-filter";
import { fileSize } from "@/app/_ui/file-size";
import { FilterSelect } from "@/app/_ui/filter-select";
import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";

import { logsState } from "./list-state";

/** List row of a log; its id is the session's. */
export interface LogRow {
  id: string;
  startedAt: string;
  applicationName: string;
  size: number;
  storeUntil: string;
}

interface LogsListProps {
  rows: readonly LogRow[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
  applications: { value: string; label: string }[];
}

/** Renders the sessions with stored logs, with their search. */
export function LogsList({ rows, list, timeZone, applications }: LogsListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(logsState);
  const { session, application, from, to } = state;
  return (
    <Stack>
      <Group gap="sm">
        <SearchInput
          label="Session id"
          inputMode="numeric"
          value={session}
          onSearch={(text) => change({ session: text.trim() || null }, { history: "replace" })}
          w={{ base: "100%", sm: 200 }}
        />
        {applications.length > 0 && (
          <FilterSelect
            label="Application"
            searchable
            data={applications}
            value={application}
            onChange={(chosen) => change({ application: chosen })}
            w={200}
          />
        )}
        <DayFilter label="From" value={from} max={to} onChange={(day) => change({ from: day })} />
        <DayFilter label="To" value={to} min={from} onChange={(day) => change({ to: day })} />
        <ClearFilters onClear={filtered ? clear : undefined} />
      </Group>
      <Text size="xs" c="dimmed">
        Days and times are those of {timeZone}. A log is kept for a month.
      </Text>
      <ListFrame list={list} noun={["log", "logs"]} {...pager}>
        <ListTable<LogRow>
          label="Session logs, the newest first"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ id }) => `the log of session ${id}`}
          pending={pending}
          empty={
            filtered
              ? { title: "No log found", text: "No log that is kept fits these filters.", onClear: clear }
              : {
                  title: "No logs yet",
                  text: "What the scenarios of a call session write is kept here for a month, once the engine has reported it.",
                }
          }
        />
      </ListFrame>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<LogRow>[] => [
  {
    key: "session",
    title: "Session",
    render: ({ id }) => (
      <Anchor component={Link} href={`/logs/${id}` as Route} fw={600} size="sm">
        {id}
      </Anchor>
    ),
  },
  {
    key: "started",
    title: "Started",
    noWrap: true,
    render: ({ startedAt }) => <When at={startedAt} timeZone={timeZone} />,
  },
  { key: "application", title: "Application", wideOnly: true, render: ({ applicationName }) => applicationName },
  { key: "size", title: "Size", align: "right", noWrap: true, render: ({ size }) => fileSize(size) },
  {
    key: "until",
    title: "Kept until",
    wideOnly: true,
    noWrap: true,
    render: ({ storeUntil }) => <When at={storeUntil} timeZone={timeZone} />,
  },
];
