"use client";

import { Button, Group, MultiSelect, SegmentedControl, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";

import { formatDuration } from "@/app/_ui/duration";
import { FilterSelect } from "@/app/_ui/filter-select";
import { type ListColumn, ListProblem, ListTable } from "@/app/_ui/list-table";
import { choicesOf, taskKinds } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/labels";
import {
  type Period,
  statisticsExportAddress,
  statisticsState,
} from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import type { SmartQueueStatisticsPageQuery, SmartQueueTaskKind } from "@/graphql/operations.generated";

type Figures = NonNullable<NonNullable<SmartQueueStatisticsPageQuery["application"]>["smartQueueStatistics"]>[number];
type Row = Omit<Figures, "id"> & { id: string };

const MOST = 5;

interface StatisticsProps {
  /** Null when the URL asks for a page that can't be shown. */
  figures: readonly Figures[] | null;
  queues: readonly { value: string; label: string }[];
  agents: readonly { value: string; label: string }[];
  exportPath: string;
}

/** Renders the results of an application's tasks over a period, by queue or by agent. */
export function Statistics({ figures, queues, agents, exportPath }: StatisticsProps) {
  const [pending, startTransition] = useTransition();
  const [state, setState] = useQueryStates(statisticsState, { shallow: false, history: "push", startTransition });
  const filtered = Boolean(state.kind || state.queues.length > 0 || state.agents.length > 0);
  return (
    <Stack>
      <Group gap="sm">
        <SegmentedControl
          aria-label="Period"
          data={[
            { value: "30min", label: "30 minutes" },
            { value: "2days", label: "2 days" },
            { value: "half-year", label: "Half a year" },
          ]}
          value={state.period}
          onChange={(period) => void setState({ period: period as Period })}
        />
        <SegmentedControl
          aria-label="Rows"
          data={[
            { value: "queue", label: "By queue" },
            { value: "agent", label: "By agent" },
          ]}
          value={state.by}
          onChange={(by) => void setState({ by: by as "queue" | "agent" })}
        />
        <FilterSelect
          label="Kind"
          data={choicesOf(taskKinds)}
          value={state.kind}
          onChange={(kind) => void setState({ kind: kind as SmartQueueTaskKind | null })}
          w={130}
        />
      </Group>
      <Group gap="sm" align="flex-start">
        <MultiSelect
          aria-label="Queues"
          placeholder={state.queues.length > 0 ? undefined : "Any queue"}
          data={[...queues]}
          value={state.queues}
          onChange={(chosen) => void setState({ queues: chosen })}
          maxValues={MOST}
          searchable
          hidePickedOptions
          flex="1 1 220px"
          maw={420}
        />
        <MultiSelect
          aria-label="Agents"
          placeholder={state.agents.length > 0 ? undefined : "Any agent"}
          data={[...agents]}
          value={state.agents}
          onChange={(chosen) => void setState({ agents: chosen })}
          maxValues={MOST}
          searchable
          hidePickedOptions
          flex="1 1 220px"
          maw={420}
        />
        <Button
          component="a"
          href={statisticsExportAddress(exportPath, state)}
          download
          variant="default"
          size="sm"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          Export CSV
        </Button>
      </Group>
      {!figures ? (
        <ListProblem />
      ) : (
        <ListTable<Row>
          label={state.by === "queue" ? "Tasks by queue" : "Tasks by agent"}
          rows={figures.map(({ id, ...row }) => ({ ...row, id: id === null ? "nobody" : String(id) }))}
          columns={columns(state.by)}
          nameOf={({ name }) => name ?? "nobody"}
          pending={pending}
          empty={
            filtered
              ? { title: "Nothing matches", text: "No task that began in this period fits these filters." }
              : {
                  title: "No tasks in this period",
                  text: "The engine reports each call and chat of SmartQueue; the figures come from these reports.",
                }
          }
        />
      )}
    </Stack>
  );
}

const ms = (value: number) => formatDuration(value / 1000);

const columns = (by: "queue" | "agent"): ListColumn<Row>[] => [
  {
    key: "name",
    title: by === "queue" ? "Queue" : "Agent",
    render: ({ id, name }) => name ?? (id === "nobody" ? "Nobody took them" : `Deleted user ${id}`),
  },
  { key: "tasks", title: "Tasks", align: "right", render: ({ tasks }) => tasks.toLocaleString("en") },
  { key: "ended", title: "Ended", align: "right", wideOnly: true, render: ({ ended }) => ended.toLocaleString("en") },
  { key: "failed", title: "Failed", align: "right", render: ({ failed }) => failed.toLocaleString("en") },
  { key: "live", title: "Under way", align: "right", wideOnly: true, render: ({ live }) => live.toLocaleString("en") },
  {
    key: "wait",
    title: "Average wait",
    align: "right",
    noWrap: true,
    render: ({ averageWaitingTime }) => ms(averageWaitingTime),
  },
  {
    key: "longest",
    title: "Longest wait",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ longestWaitingTime }) => ms(longestWaitingTime),
  },
  {
    key: "average",
    title: "Average service",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ averageProcessingTime }) => ms(averageProcessingTime),
  },
  {
    key: "total",
    title: "Service in all",
    align: "right",
    wideOnly: true,
    noWrap: true,
    render: ({ totalProcessingTime }) => ms(totalProcessingTime),
  },
];
