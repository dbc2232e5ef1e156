"use client";

import "@mantine/charts/styles.css";

import { BarChart } from "@mantine/charts";
import { Group, Paper, Text, Title, VisuallyHidden } from "@mantine/core";

import { formatDay } from "@/app/_ui/time";
import { formatAmount } from "@/lib/platform/format-amount";

import classes from "./money-chart.module.css";

interface Day {
  date: string;
  in: string;
  out: string;
}

/** Renders income and spending of the last 30 days as a chart, and as a table for screen readers. */
export function MoneyChart({
  days,
  currency,
  timeZone,
}: {
  days: readonly Day[] | null;
  currency: string;
  timeZone: string;
}) {
  const moved = days?.filter((day) => Number(day.in) > 0 || Number(day.out) > 0) ?? [];
  const total = (side: "in" | "out") => moved.reduce((sum, day) => sum + Number(day[side]), 0).toFixed(2);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="money-title" h="100%" className={classes.card}>
      <Group justify="space-between" gap="xs" mb="md">
        <Title order={2} size="h3" id="money-title">
          The last 30 days
        </Title>
        {days && (
          <Text size="sm" c="dimmed">
            {total("in")} in, {total("out")} out
          </Text>
        )}
      </Group>
      {days === null ? (
        <Text size="sm" c="dimmed" py="xl">
          Too much happened in these days to be added up here. Order a file of the transactions: it has their totals.
        </Text>
      ) : moved.length === 0 ? (
        <Text size="sm" c="dimmed" py="xl">
          Nothing came or went in the last 30 days.
        </Text>
      ) : (
        <div aria-hidden className={classes.chart}>
          <BarChart
            h="100%"
            data={days.map((day) => ({
              day: formatDay(day.date).slice(0, -5),
              "Paid in": Number(day.in),
              Spent: -Number(day.out),
            }))}
            dataKey="day"
            type="stacked"
            withLegend
            legendProps={{ verticalAlign: "bottom" }}
            maxBarWidth={24}
            barProps={{ isAnimationActive: false }}
            barChartProps={{ accessibilityLayer: false, stackOffset: "sign" }}
            series={[
              { name: "Paid in", color: "petrol.6" },
              { name: "Spent", color: "orange.5" },
            ]}
          />
        </div>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        In {currency}. Days are those of {timeZone}.
      </Text>
      <VisuallyHidden component="div">
        <table>
          <caption>Money by day</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Paid in</th>
              <th scope="col">Spent</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((day) => (
              <tr key={day.date}>
                <th scope="row">{formatDay(day.date)}</th>
                <td>{formatAmount(day.in)}</td>
                <td>{formatAmount(day.out)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </Paper>
  );
}
