"use client";

import { Button, Group, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { ClearFilters } from "@/app/_ui/clear-filters";
import { DayFilter } from "@/app/_ui/day-filter";
import { FilterSelect } from "@/app/_ui/filter-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { AuditOutcome } from "@/graphql/operations.generated";

import { ActorSelect } from "./actor-select";
import type { Entry } from "./entries";
import { EntryDetails } from "./entry-details";
import { auditState, exportAddress, filterArgs } from "./list-state";
import { OrderFile } from "./order-file";
import { actionOptions } from "./sentences";

const outcomes = {
  DONE: { label: "Done", tone: "good" },
  FAILED: { label: "Failed", tone: "warning" },
  DENIED: { label: "Refused", tone: "bad" },
} as const satisfies Record<AuditOutcome, unknown>;

interface AuditListProps {
  entries: readonly Entry[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  accountName: string;
  timeZone: string;
  /** Name of the filter's actor, when the rows have it; null otherwise. */
  actorName: string | null;
  maySearchActors: boolean;
}

/** Renders the audit log with its filters, pages and export. */
export function AuditList({ entries, list, accountName, timeZone, actorName, maySearchActors }: AuditListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(auditState);
  const { actor, action, address, kind, object, outcome, from, to } = state;

  return (
    <Stack>
      <Group gap="sm">
        <ActorSelect
          value={actor}
          onChange={(chosen) => change({ actor: chosen })}
          chosenName={actorName}
          accountName={accountName}
          maySearch={maySearchActors}
        />
        <FilterSelect
          label="Action"
          data={
            action && !actionOptions.some(({ value }) => value === action) ? [...actionOptions, action] : actionOptions
          }
          value={action}
          onChange={(chosen) => change({ action: chosen })}
          searchable
          w={180}
        />
        <FilterSelect
          label="Outcome"
          data={Object.entries(outcomes).map(([value, { label }]) => ({ value, label }))}
          value={outcome}
          onChange={(chosen) => change({ outcome: chosen as AuditOutcome | null })}
          w={145}
        />
        <SearchInput
          label="Address or network"
          value={address}
          onSearch={(text) => change({ address: text.trim() || null }, { history: "replace" })}
          error={!list && address ? "No address or network." : undefined}
          w={200}
        />
        <SearchInput
          label={kind ? `Id of ${kind}` : "Object's id"}
          value={object}
          onSearch={(text) => change({ kind: null, object: text.trim() || null }, { history: "replace" })}
          w={170}
        />
        <DayFilter label="From" value={from} max={to} onChange={(day) => change({ from: day })} />
        <DayFilter label="To" value={to} min={from} onChange={(day) => change({ to: day })} />
      </Group>
      <Group gap="sm" justify="space-between">
        <Text size="xs" c="dimmed">
          Days and times are those of {timeZone}.
        </Text>
        <Group gap="sm">
          <ClearFilters size="xs" onClear={filtered ? clear : undefined} />
          <OrderFile filter={filterArgs(state, timeZone)} />
          <Button
            component="a"
            href={exportAddress("/audit-log/export", { actor, action, address, kind, object, outcome, from, to })}
            download
            variant="default"
            size="xs"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Export CSV
          </Button>
        </Group>
      </Group>

      <ListFrame list={list} noun={["entry", "entries"]} {...pager}>
        <ListTable<Entry>
          label="Audit log, the newest first"
          rows={entries}
          columns={columns(timeZone)}
          nameOf={({ sentence, time }) => `${sentence}, ${formatTime(new Date(time), timeZone)}`}
          details={(entry) => (
            <EntryDetails
              entry={entry}
              onObject={(next) => change({ ...next, actor: null, action: null, address: null })}
              onAddress={(next) => change({ address: next, actor: null, action: null, kind: null, object: null })}
            />
          )}
          pending={pending}
          empty={
            filtered
              ? { title: "Nothing matches", text: "Nothing in the audit log fits these filters.", onClear: clear }
              : { title: "Nothing yet", text: "Whatever is done, tried or refused in the account will be listed here." }
          }
        />
      </ListFrame>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Entry>[] => [
  {
    key: "time",
    title: "When",
    wideOnly: true,
    noWrap: true,
    render: ({ time }) => <When at={time} timeZone={timeZone} />,
  },
  {
    key: "who",
    title: "Who",
    wideOnly: true,
    render: ({ actorName, actorRoles }) => (
      <>
        <Text size="sm" fw={600}>
          {actorName}
        </Text>
        <Text size="xs" c="dimmed">
          {actorRoles.join(", ")}
        </Text>
      </>
    ),
  },
  {
    key: "what",
    title: "What",
    render: ({ sentence, action, actorName, time }) => (
      <>
        <Text size="sm">{sentence}</Text>
        <Text size="xs" hiddenFrom="sm">
          {actorName}, <When at={time} timeZone={timeZone} />
        </Text>
        <Text size="xs" c="dimmed" ff="monospace">
          {action}
        </Text>
      </>
    ),
  },
  {
    key: "outcome",
    title: "Outcome",
    noWrap: true,
    render: ({ outcome, count }) => (
      <Group gap={6} wrap="nowrap">
        <StatusBadge tone={outcomes[outcome].tone}>{outcomes[outcome].label}</StatusBadge>
        {count > 1 && (
          <Text size="xs" span>
            {count} times
          </Text>
        )}
      </Group>
    ),
  },
  {
    key: "where",
    title: "From where",
    wideOnly: true,
    render: ({ address, browser }) => (
      <>
        <Text size="sm">{address}</Text>
        <Text size="xs" c="dimmed">
          {browser}
        </Text>
      </>
    ),
  },
];
