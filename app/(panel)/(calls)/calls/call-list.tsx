"use client";

import { Anchor, Group, Stack, Text } from "@mantine/core";
import { IconArrowRight, IconMicrophone, IconPhoneIncoming, IconPhoneOutgoing } from "@tabler/icons-react";
import type { Route } from "next";

import { Link } from "@/app/_ui/link";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { formatTime } from "@/app/_ui/time";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import type { OrderCallHistoryReportInput } from "@/graphql/operations.generated";

import { CallFilters, type Choices } from "./call-filters";
import { type CallRow, clock, finishReasons } from "./labels";
import { callsState, type Sort } from "./list-state";
import { OrderReport } from "./order-report";

interface CallListProps {
  rows: readonly CallRow[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  /** Error message for an invalid filter; null otherwise. */
  problem: string | null;
  timeZone: string;
  choices: Choices;
  /** Path of the session pages: this, a slash and the session's id. */
  path: string;
  /** Application of the list, whose name its rows omit; null for the whole account. */
  applicationId: string | null;
  /** What a report is ordered with; null for viewers without downloads. */
  order: { filter: OrderCallHistoryReportInput["filter"]; applicationId: string | null; downloadsPath: string } | null;
}

/** Renders a call history with its filters and pages. */
export function CallList({ rows, list, problem, timeZone, choices, path, applicationId, order }: CallListProps) {
  const { state, filtered, pending, change, clear, pager } = useListState(callsState);
  return (
    <Stack>
      <CallFilters state={state} change={change} onClear={filtered ? clear : undefined} choices={choices} />
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          Days and times are those of {timeZone}.
          {!state.from && ` Without a first day: the 31 days before ${state.to ? "the last one" : "now"}.`}
        </Text>
        {order && list && <OrderReport {...order} />}
      </Group>
      {!list && problem && <Text role="alert">{problem}</Text>}
      <ListFrame list={list} noun={["session", "sessions"]} {...pager}>
        <ListTable<CallRow>
          label="Call sessions"
          rows={rows}
          columns={columns(timeZone, path, applicationId !== null)}
          nameOf={(row) => `the session of ${formatTime(new Date(row.startedAt), timeZone)}`}
          sort={state.sort}
          onSort={(sort) => change({ sort: sort as Sort })}
          pending={pending}
          empty={
            filtered
              ? { title: "No calls found", text: "No call session fits these filters.", onClear: clear }
              : {
                  title: "No calls in the last 31 days",
                  text: "The engine reports calls here when they are over. Choose an earlier first day to see older ones.",
                }
          }
        />
      </ListFrame>
    </Stack>
  );
}

const columns = (timeZone: string, path: string, ofOne: boolean): ListColumn<CallRow>[] => [
  {
    key: "started",
    title: "Started",
    sortKey: "started",
    noWrap: true,
    render: ({ id, startedAt }) => (
      <Anchor component={Link} href={`${path}/${id}` as Route} fw={600} size="sm">
        <When at={startedAt} timeZone={timeZone} />
      </Anchor>
    ),
  },
  {
    key: "numbers",
    title: "From and to",
    render: ({ first, others, duration, successful }) => (
      <>
        {first ? (
          <Numbers {...first} />
        ) : (
          <Text size="sm" c="dimmed">
            no calls
          </Text>
        )}
        {others > 0 && (
          <Text size="xs" c="dimmed">
            and {others} more {others === 1 ? "call" : "calls"}
          </Text>
        )}
        <Text size="xs" hiddenFrom="sm">
          {clock(duration)}, {successful ? "successful" : "failed"}
        </Text>
      </>
    ),
  },
  {
    key: "by",
    title: ofOne ? "Rule and user" : "Application, rule and user",
    wideOnly: true,
    render: ({ applicationName, ruleName, userName }) => (
      <>
        <Text size="sm">{ofOne ? ruleName : applicationName}</Text>
        <Text size="xs" c="dimmed">
          {[ofOne ? "" : ruleName, userName].filter(Boolean).join(", ")}
        </Text>
      </>
    ),
  },
  {
    key: "duration",
    title: "Duration",
    wideOnly: true,
    align: "right",
    noWrap: true,
    render: ({ duration }) => clock(duration),
  },
  {
    key: "result",
    title: "Result",
    wideOnly: true,
    noWrap: true,
    render: ({ successful, finishReason }) => (
      <>
        <StatusBadge tone={successful ? "good" : "bad"}>{successful ? "Successful" : "Failed"}</StatusBadge>
        {finishReason !== "NORMAL" && (
          <Text size="xs" c="dimmed">
            {finishReasons[finishReason]}
          </Text>
        )}
      </>
    ),
  },
  { key: "cost", title: "Cost", wideOnly: true, align: "right", noWrap: true, render: ({ cost }) => cost },
  {
    key: "recorded",
    title: "Recorded",
    wideOnly: true,
    render: ({ recorded }) => recorded && <IconMicrophone size={18} role="img" aria-label="recorded" />,
  },
];

/** Renders a call's numbers with its direction. */
export function Numbers({ from, to, incoming }: { from: string; to: string; incoming: boolean }) {
  const Icon = incoming ? IconPhoneIncoming : IconPhoneOutgoing;
  return (
    <Group gap={6} wrap="wrap">
      <Icon size={16} role="img" aria-label={incoming ? "incoming" : "outgoing"} />
      <Text size="sm" span>
        {from}
      </Text>
      <IconArrowRight size={14} role="img" aria-label="to" />
      <Text size="sm" span>
        {to}
      </Text>
    </Group>
  );
}
