import { Paper, Stack, Text, Title } from "@mantine/core";

import { formatDuration } from "@/app/_ui/duration";
import { Facts } from "@/app/_ui/row-details";
import { formatTime } from "@/app/_ui/time";
import type { QueueHistoryPageQuery } from "@/graphql/operations.generated";

type Figures = NonNullable<NonNullable<QueueHistoryPageQuery["queue"]>["figures"]>;

/** Renders the results of a queue's calls in a period, and how many were answered within each of its service levels. */
export function QueueFigures({ figures, timeZone }: { figures: Figures; timeZone: string }) {
  const { from, to, calls, answered, averageWaitingTime, longestWaitingTime, averageServiceTime, serviceLevels } =
    figures;
  const share = (count: number) =>
    calls === 0 ? "none" : `${count.toLocaleString("en")} (${((count / calls) * 100).toFixed(1)} %)`;
  const duration = (seconds: number | null) => (seconds === null ? "none" : formatDuration(seconds));
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="figures-title">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id="figures-title">
            Figures
          </Title>
          <Text size="xs" c="dimmed">
            {formatTime(new Date(from), timeZone)} to {formatTime(new Date(to), timeZone)}, answered or not.
          </Text>
        </div>
        <Facts
          facts={{
            Calls: calls.toLocaleString("en"),
            Answered: share(answered),
            ...Object.fromEntries(
              serviceLevels.map((level) => [
                `Answered within ${formatDuration(level.threshold)}`,
                share(level.answered),
              ]),
            ),
            "Average wait": duration(averageWaitingTime),
            "Longest wait": duration(longestWaitingTime),
            "Average service": duration(averageServiceTime),
          }}
        />
      </Stack>
    </Paper>
  );
}
