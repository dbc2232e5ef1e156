"use client";

import {
  Button,
  Code,
  Group,
  Stack,
  Table,
  TableTbody,
  TableTd,
  TableTh,
  TableThead,
  TableTr,
  Text,
} from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";

import { StatusBadge } from "@/app/_ui/status-badge";
import { When } from "@/app/_ui/when";

import { statuses } from "./list-state";
import type { Row } from "./row";

interface DeliveryDetailsProps {
  row: Row;
  timeZone: string;
  /** Undefined while there is no webhook to send to. */
  onAgain?: () => void;
}

/** Renders a delivery's event and the result of each attempt. */
export function DeliveryDetails({ row, timeZone, onAgain }: DeliveryDetailsProps) {
  const { callbackId, body, status, nextAttemptAt, createdAt, attempts } = row;
  return (
    <Stack>
      <Group gap="sm">
        <StatusBadge tone={statuses[status].tone}>{statuses[status].label}</StatusBadge>
        <Text size="sm">
          happened <When at={createdAt} timeZone={timeZone} />
        </Text>
      </Group>
      <div>
        <Text size="sm" c="dimmed" mb={2}>
          Callback id
        </Text>
        <Code block style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
          {callbackId}
        </Code>
      </div>
      <div>
        <Text size="sm" c="dimmed" mb={2}>
          What it tells
        </Text>
        <Code block style={{ overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
          {body}
        </Code>
      </div>
      {attempts.length > 0 ? (
        <Table withTableBorder aria-label="Tries">
          <TableThead>
            <TableTr>
              <TableTh>Tried</TableTh>
              <TableTh>Answer</TableTh>
              <TableTh ta="right">Took</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {attempts.map(({ id, attemptedAt, statusCode, durationMs, problem }) => (
              <TableTr key={id}>
                <TableTd style={{ whiteSpace: "nowrap" }}>
                  <When at={attemptedAt} timeZone={timeZone} />
                </TableTd>
                <TableTd>{problem ?? statusCode}</TableTd>
                <TableTd ta="right" style={{ whiteSpace: "nowrap" }}>
                  {durationMs.toLocaleString("en")} ms
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      ) : (
        <Text size="sm">It was not tried yet.</Text>
      )}
      {status === "QUEUED" && (
        <Text size="sm">
          The next try comes <When at={nextAttemptAt} timeZone={timeZone} />.
        </Text>
      )}
      {onAgain && (
        <Group justify="flex-end">
          <Button variant="default" leftSection={<IconRepeat size={16} aria-hidden />} onClick={onAgain}>
            Send again
          </Button>
        </Group>
      )}
    </Stack>
  );
}
