import { Alert, Badge, Group, List, Paper, ScrollArea, Stack, Table, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";

import type { CheckedFile } from "./upload-file";

const DELIMITERS: Record<string, string> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" };

const SPECIAL =
  /^(__)?(task_uuid|start_execution_time|(finish|end)_execution_time|task_priority|next_attempt_time|call_schedule)$/i;

/** Renders the result of a file's check: the number of valid rows, the errors of the others, and a preview. */
export function FileCheck({ file }: { file: CheckedFile }) {
  const { fileName, rowCount, problemCount, problems, delimiter, preview } = file;
  return (
    <Stack>
      <Alert
        color={rowCount === 0 ? "red" : "teal"}
        icon={rowCount === 0 ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />}
        title={fileName}
        role="status"
      >
        {countOf(rowCount, "row is", "rows are")} good. Columns are parted by {DELIMITERS[delimiter] ?? delimiter}.
      </Alert>
      {problemCount > 0 && (
        <Alert
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title={`${countOf(problemCount, "row", "rows")} can't be taken${rowCount > 0 ? ` and will be left out` : ""}`}
        >
          <ScrollArea.Autosize mah={220} tabIndex={0} aria-label="What is wrong with the rows">
            <List size="sm" listStyleType="none">
              {problems.map(({ line, message }) => (
                <List.Item key={line}>
                  <Text span fw={600} size="sm">
                    Line {line}:
                  </Text>{" "}
                  {message}
                </List.Item>
              ))}
            </List>
          </ScrollArea.Autosize>
          {problemCount > problems.length && <Text size="sm">These are the first {problems.length}.</Text>}
        </Alert>
      )}
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3}>First rows</Title>
          {file.specialColumns.length > 0 && (
            <Text size="sm" c="dimmed">
              Marked columns set up the row itself.
            </Text>
          )}
        </Group>
        <Paper withBorder>
          <Table.ScrollContainer minWidth={300}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  {preview.header.map((name) => (
                    <Table.Th key={name} style={{ whiteSpace: "nowrap" }}>
                      {SPECIAL.test(name) ? (
                        <Badge variant="light" tt="none" radius="sm">
                          {name}
                        </Badge>
                      ) : (
                        name
                      )}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {preview.rows.map((row, index) => (
                  <Table.Tr key={index}>
                    {row.map((value, column) => (
                      <Table.Td key={column}>
                        <Text size="sm" lineClamp={2} maw={260}>
                          {value}
                        </Text>
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Paper>
      </Stack>
    </Stack>
  );
}

export const countOf = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
