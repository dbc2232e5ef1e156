"use client";

import { Paper, Text, Title } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { StatusBadge } from "@/app/_ui/status-badge";
import { When } from "@/app/_ui/when";
import type { RuleRunStatus } from "@/graphql/operations.generated";

interface Run {
  id: string;
  status: RuleRunStatus;
  customData: string;
  askedBy: string;
  problem: string | null;
  ruleName: string;
  createdAt: string;
  /** When it entered this state. */
  since: string;
}

const states: Record<RuleRunStatus, { tone: "good" | "warning" | "bad" | "idle"; label: string }> = {
  REQUESTED: { tone: "idle", label: "Waiting for the engine" },
  TAKEN: { tone: "warning", label: "Taken by the engine, no word yet" },
  STARTED: { tone: "good", label: "Started" },
  FAILED: { tone: "bad", label: "Failed" },
  EXPIRED: { tone: "bad", label: "No engine took it in time" },
};

const LOOK_AGAIN_MS = 5_000;

/** Renders the newest requested runs; while one is pending, the list refreshes. */
export function RuleRuns({ runs, total, timeZone }: { runs: readonly Run[]; total: number; timeZone: string }) {
  const router = useRouter();
  const isOpen = runs.some(({ status }) => status === "REQUESTED");
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOpen, router]);

  return (
    <Paper component="section" aria-labelledby="runs-title" bg="transparent">
      <Title order={2} size="h3" id="runs-title" mb="sm">
        Started by hand or by a program
      </Title>
      <ListTable<Run>
        label="Starts, the newest first"
        rows={runs}
        columns={columns(timeZone)}
        nameOf={({ ruleName }) => ruleName}
        pending={false}
        empty={{ title: "Nothing was started yet", text: "Starts that are asked for appear here." }}
      />
      {total > runs.length && (
        <Text size="xs" c="dimmed" mt="xs">
          The newest {runs.length} of {total.toLocaleString("en")}; the API gives all of them.
        </Text>
      )}
    </Paper>
  );
}

const columns = (timeZone: string): ListColumn<Run>[] => [
  {
    key: "rule",
    title: "Rule",
    render: ({ ruleName }) => (
      <Text size="sm" fw={600}>
        {ruleName}
      </Text>
    ),
  },
  {
    key: "status",
    title: "State",
    render: ({ status, problem }) => (
      <>
        <StatusBadge tone={states[status].tone}>{states[status].label}</StatusBadge>
        {problem && <Text size="xs">{problem}</Text>}
      </>
    ),
  },
  {
    key: "data",
    title: "Custom data",
    wideOnly: true,
    render: ({ customData }) => (
      <Text size="sm" lineClamp={2}>
        {customData}
      </Text>
    ),
  },
  { key: "by", title: "Asked by", wideOnly: true, render: ({ askedBy }) => askedBy },
  {
    key: "asked",
    title: "Asked",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
  {
    key: "since",
    title: "Since",
    wideOnly: true,
    noWrap: true,
    render: ({ since }) => <When at={since} timeZone={timeZone} />,
  },
];
