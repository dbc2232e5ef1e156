import { Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";

import { When } from "@/app/_ui/when";
import type { Row } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/call-list-row";
import {
  durationOf,
  strategies,
  types,
} from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/labels";

/** Renders a list's dialing settings. */
export function SettingsCard({ list, timeZone }: { list: Row; timeZone: string }) {
  const figures: [string, React.ReactNode][] =
    list.type === "PREDICTIVE" || list.type === "PROGRESSIVE"
      ? [
          ["SmartQueue", list.queue?.name ?? "none any more"],
          ["Buffer", list.bufferSize],
          ["Abandoned calls", list.maximumErrorRate],
          ["Busy factor", list.busyFactor],
          ["Multiplier", list.multiplier],
        ]
      : [];
  const entries: [string, React.ReactNode][] = [
    ["Type", types[list.type].label],
    ["Rule", list.rule?.name ?? "none any more"],
    ...figures,
    ["Calls at once", list.maxSimultaneous.toLocaleString("en")],
    ["Attempts", list.numAttempts],
    ["Between attempts", durationOf(list.intervalSeconds)],
    ["Priority", list.priority],
    ["Order", strategies[list.taskPriorityStrategy]],
    ["Start", list.startAt ? <When key="start" at={list.startAt} timeZone={timeZone} /> : "at once"],
    ["Submitted", <When key="submitted" at={list.submittedAt} timeZone={timeZone} />],
    ...(list.completedAt
      ? [["Ended", <When key="ended" at={list.completedAt} timeZone={timeZone} />] as [string, React.ReactNode]]
      : []),
  ];
  return (
    <Paper withBorder p="md" h="100%">
      <Stack>
        <Title order={2}>Settings</Title>
        <SimpleGrid component="dl" cols={{ base: 2, sm: 3 }} verticalSpacing="sm" m={0}>
          {entries.map(([term, value]) => (
            <div key={term}>
              <Text component="dt" size="xs" c="dimmed">
                {term}
              </Text>
              <Text component="dd" size="sm" m={0} style={{ overflowWrap: "anywhere" }}>
                {value}
              </Text>
            </div>
          ))}
        </SimpleGrid>
        {list.customData && (
          <div>
            <Text size="xs" c="dimmed">
              Data for the scenario
            </Text>
            <Text size="sm" lineClamp={4} style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
              {list.customData}
            </Text>
          </div>
        )}
      </Stack>
    </Paper>
  );
}
