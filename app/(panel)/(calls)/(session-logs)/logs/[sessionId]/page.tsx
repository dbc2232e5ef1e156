import { Group, Stack, Text, Title } from "@mantine/core";
import { IconPhone } from "@tabler/icons-react";
import type { Metadata } from "next";
import type { Route } from "next";

import { AnchorLink, ButtonLink } from "@/app/_shell/links";
import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { fileSize } from "@/app/_ui/file-size";
import { formatTime } from "@/app/_ui/time";
import { LogView } from "@/app/(panel)/(calls)/(session-logs)/logs/log-view";
import { SessionLogPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

export const metadata: Metadata = { title: "Session log" };

export default async function LogPage({ params }: PageProps<"/logs/[sessionId]">) {
  const viewer = await requirePage("LOGS");
  const { sessionId } = await params;
  const { data } = await runQuery(SessionLogPageDocument, { sessionId });
  const { log, text, secureRecordStorage } = data!.sessionLog!;
  const { timeZone } = viewer;
  return (
    <Stack gap="md">
      <Stack gap={4}>
        <AnchorLink href={"/logs" as Route} size="sm">
          Back to the logs
        </AnchorLink>
        <Group justify="space-between" gap="sm">
          <Title order={1}>Log of session {log.sessionId}</Title>
          {can(viewer, "CALL_HISTORY") && (
            <ButtonLink
              href={`/calls/${log.sessionId}` as Route}
              variant="default"
              leftSection={<IconPhone size={16} aria-hidden />}
            >
              The call
            </ButtonLink>
          )}
        </Group>
        <Text c="dimmed" size="sm">
          {log.applicationName}, started {formatTime(new Date(log.startedAt), timeZone, { seconds: true })} ({timeZone}
          ), {fileSize(log.size)}, kept until {formatTime(new Date(log.storeUntil), timeZone)}.
        </Text>
        <Text c="dimmed" size="sm">
          {secureRecordStorage === false
            ? "The application does not ask for secure storage. This page and its download need a login all the same."
            : "This page and its download open to the account's own people only: they need a login and the section Logs."}
        </Text>
      </Stack>
      <LogView text={text ?? ""} downloadPath={`/logs/${log.sessionId}/text`} />
    </Stack>
  );
}
