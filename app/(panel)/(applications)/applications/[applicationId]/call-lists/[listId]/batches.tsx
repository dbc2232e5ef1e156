import { Alert, Group, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { When } from "@/app/_ui/when";
import { countOf } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/file-check";

/** Rows of one upload or request. */
export interface Batch {
  id: string;
  fileName: string;
  rowCount: number;
  skippedCount: number;
  totalCount: number | null;
  importing: boolean;
  problem: string | null;
  createdAt: string;
}

/** Renders where a list's rows came from, and the progress of the batches still being imported. */
export function Batches({ batches, timeZone }: { batches: readonly Batch[]; timeZone: string }) {
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>Batches of rows</Title>
      {batches.map((batch) => {
        const read = batch.rowCount + batch.skippedCount;
        return (
          <Paper key={batch.id} withBorder px="md" py="sm">
            <Stack gap={6}>
              <Group justify="space-between" gap="xs">
                <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
                  {batch.fileName || "Rows of a request"}
                </Text>
                <Text size="sm" c="dimmed">
                  {batch.importing
                    ? `${read.toLocaleString("en")} of ${countOf(batch.totalCount ?? 0, "row", "rows")}`
                    : `${countOf(batch.rowCount, "row", "rows")}${batch.skippedCount > 0 ? `, ${batch.skippedCount.toLocaleString("en")} left out as already in the list` : ""}`}
                  {" · "}
                  <When at={batch.createdAt} timeZone={timeZone} />
                </Text>
              </Group>
              {batch.importing && (
                <>
                  <Progress
                    value={batch.totalCount ? (read / batch.totalCount) * 100 : 0}
                    animated
                    aria-label={`Reading ${batch.fileName}`}
                  />
                  <Text size="xs" c="dimmed">
                    The rows are being read. It goes on when you leave this page.
                  </Text>
                </>
              )}
              {batch.problem && (
                <Alert color="red" icon={<IconAlertTriangle aria-hidden />} py="xs">
                  {batch.problem}
                </Alert>
              )}
            </Stack>
          </Paper>
        );
      })}
    </Stack>
  );
}
