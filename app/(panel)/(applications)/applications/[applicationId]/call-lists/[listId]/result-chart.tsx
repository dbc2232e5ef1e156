"use client";

import "@mantine/charts/styles.css";

import { DonutChart } from "@mantine/charts";
import { ColorSwatch, Group, Paper, Stack, Table, Text, Title, useMantineTheme } from "@mantine/core";

import type { Row } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/call-list-row";
import { taskStatuses } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/labels";

/** Renders the results of a list's tasks as a donut chart and in numbers. */
export function ResultChart({ counts }: Pick<Row, "counts">) {
  const theme = useMantineTheme();
  const parts = [
    { ...taskStatuses.PROCESSED, value: counts.processed },
    { ...taskStatuses.IN_PROGRESS, value: counts.inProgress },
    { ...taskStatuses.NEW, value: counts.new },
    { ...taskStatuses.ERROR, value: counts.error },
    { ...taskStatuses.CANCELED, value: counts.canceled },
  ];
  const percent = (value: number) => (counts.total === 0 ? "" : `${((value / counts.total) * 100).toFixed(1)} %`);
  const colorOf = (color: string) => {
    const [name, shade] = color.split(".") as [string, string];
    return theme.colors[name]?.[Number(shade)] ?? color;
  };
  return (
    <Paper withBorder p="md" h="100%">
      <Stack>
        <Title order={2}>Results</Title>
        <Group gap="lg" justify="center">
          <div aria-hidden>
            <DonutChart
              data={
                counts.total === 0
                  ? [{ name: "No tasks", value: 1, color: "gray.3" }]
                  : parts
                      .filter(({ value }) => value > 0)
                      .map(({ label, value, color }) => ({ name: label, value, color }))
              }
              size={140}
              thickness={22}
              withTooltip={counts.total > 0}
              tooltipDataSource="segment"
              chartLabel={counts.total.toLocaleString("en")}
              pieProps={{ isAnimationActive: false, rootTabIndex: -1 }}
              pieChartProps={{ accessibilityLayer: false }}
            />
          </div>
          <Table
            withRowBorders={false}
            verticalSpacing={4}
            w="auto"
            flex="1 1 220px"
            style={{ whiteSpace: "nowrap", overflowWrap: "normal" }}
            aria-label="Tasks by status"
          >
            <Table.Tbody>
              {parts.map(({ label, value, color }) => (
                <Table.Tr key={label}>
                  <Table.Th scope="row" fw={400}>
                    <Group gap={8} wrap="nowrap">
                      <ColorSwatch size={12} color={colorOf(color)} withShadow={false} aria-hidden />
                      {label}
                    </Group>
                  </Table.Th>
                  <Table.Td ta="right">{value.toLocaleString("en")}</Table.Td>
                  <Table.Td ta="right">
                    <Text size="sm" c="dimmed">
                      {percent(value)}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Group>
      </Stack>
    </Paper>
  );
}
