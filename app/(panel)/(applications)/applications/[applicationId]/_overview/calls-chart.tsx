"use client";

import "@mantine/charts/styles.css";

import { BarChart } from "@mantine/charts";
import { Group, Paper, Text, Title, VisuallyHidden } from "@mantine/core";

interface Day {
  date: string;
  sessions: number;
  successful: number;
  isCapped: boolean;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const inWords = (date: string) => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

/** Renders the call sessions of the last 14 days as a chart, and as a table for screen readers. */
export function CallsChart({ days, timeZone }: { days: readonly Day[]; timeZone: string }) {
  const total = days.reduce((sum, { sessions }) => sum + sessions, 0);
  const isCapped = days.some((day) => day.isCapped);
  const data = days.map(({ date, sessions, successful }) => ({
    day: inWords(date),
    Answered: successful,
    "Not answered": sessions - successful,
  }));
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="calls-title" h="100%">
      <Group justify="space-between" gap="xs" mb="md">
        <Title order={2} size="h3" id="calls-title">
          Calls of the last 14 days
        </Title>
        <Text size="sm" c="dimmed">
          {isCapped ? "more than " : ""}
          {total.toLocaleString("en")} {total === 1 ? "call session" : "call sessions"}
        </Text>
      </Group>
      {total === 0 ? (
        <Text size="sm" c="dimmed" py="xl">
          No call has run through this application in the last 14 days. Calls appear here when the telephony engine
          reports them.
        </Text>
      ) : (
        <div aria-hidden>
          <BarChart
            h={240}
            data={data}
            dataKey="day"
            type="stacked"
            withLegend
            legendProps={{ verticalAlign: "bottom" }}
            maxBarWidth={34}
            barProps={{ isAnimationActive: false }}
            barChartProps={{ accessibilityLayer: false }}
            series={[
              { name: "Answered", color: "petrol.6" },
              { name: "Not answered", color: "orange.5" },
            ]}
          />
        </div>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        Days are those of {timeZone}.{isCapped && " Counting stops at 10,000 call sessions a day."}
      </Text>
      <VisuallyHidden component="div">
        <table>
          <caption>Call sessions by day</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Call sessions</th>
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, sessions, successful, isCapped: capped }) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                <td>{capped ? `more than ${sessions}` : sessions}</td>
                <td>{successful}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </Paper>
  );
}
