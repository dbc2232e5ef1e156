"use client";

import { Button, Group, Stack, Text } from "@mantine/core";
import { IconArrowDownLeft, IconArrowUpRight, IconDownload } from "@tabler/icons-react";

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
import type { SmsDirection, SmsStatus } from "@/graphql/operations.generated";

import { directions, exportAddress, smsState, statuses } from "./list-state";
import type { Row } from "./row";
import { SmsDetails } from "./sms-details";

interface SmsListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders the text messages with their filters, pages, details and CSV export. */
export function SmsList({ rows, list, timeZone }: SmsListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(smsState);
  const { from, to, number, direction, status } = state;

  return (
    <Stack>
      <Group gap="sm">
        <SearchInput
          label="Number"
          value={number}
          onSearch={(text) => change({ number: text || null }, { history: "replace" })}
        />
        <FilterSelect
          label="Direction"
          data={Object.entries(directions).map(([value, label]) => ({ value, label }))}
          value={direction}
          onChange={(value) => change({ direction: value as SmsDirection | null })}
          w={160}
        />
        <FilterSelect
          label="State"
          data={Object.entries(statuses).map(([value, { label }]) => ({ value, label }))}
          value={status}
          onChange={(value) => change({ status: value as SmsStatus | null })}
          w={150}
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
          {list && list.totalCount > 0 && (
            <Button
              component="a"
              href={exportAddress("/settings/sms/export", { from, to, number, direction, status })}
              download
              variant="default"
              size="xs"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              Export CSV
            </Button>
          )}
        </Group>
      </Group>
      <ListFrame list={list} noun={["message", "messages"]} {...pager}>
        <ListTable<Row>
          label="Messages, the newest first"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ source, processedAt }) =>
            `the message from ${source}, ${formatTime(new Date(processedAt), timeZone)}`
          }
          details={(row) => <SmsDetails row={row} />}
          pending={pending}
          empty={
            filtered
              ? { title: "No message matches", text: "No message fits these filters.", onClear: clear }
              : {
                  title: "No messages yet",
                  text: "Messages show here once the engine has reported them. A number sends and receives SMS when that is switched on for it.",
                }
          }
        />
      </ListFrame>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "time",
    title: "When",
    wideOnly: true,
    noWrap: true,
    render: ({ processedAt }) => <When at={processedAt} timeZone={timeZone} />,
  },
  {
    key: "direction",
    title: "Direction",
    wideOnly: true,
    noWrap: true,
    render: ({ direction }) => {
      const Arrow = direction === "IN" ? IconArrowDownLeft : IconArrowUpRight;
      return (
        <Group gap={4} wrap="nowrap">
          <Arrow size={16} aria-hidden />
          {directions[direction]}
        </Group>
      );
    },
  },
  {
    key: "numbers",
    title: "From and to",
    render: ({ source, destination, direction, processedAt }) => (
      <>
        <Text size="sm" fw={600}>
          {source}
        </Text>
        <Text size="sm">to {destination}</Text>
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {directions[direction]}, <When at={processedAt} timeZone={timeZone} />
        </Text>
      </>
    ),
  },
  {
    key: "state",
    title: "State",
    noWrap: true,
    render: ({ status, direction }) => (
      <StatusBadge tone={statuses[status].tone}>
        {status === "SUCCESS" && direction === "IN" ? "Received" : statuses[status].label}
      </StatusBadge>
    ),
  },
  {
    key: "text",
    title: "Text",
    wideOnly: true,
    render: ({ text }) => (
      <Text size="sm" lineClamp={1} maw={320} c={text === null ? "dimmed" : undefined}>
        {text ?? "not kept"}
      </Text>
    ),
  },
  { key: "cost", title: "Cost", wideOnly: true, align: "right", render: ({ cost }) => cost },
];
