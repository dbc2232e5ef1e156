import { Stack } from "@mantine/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { QueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/[queueId]/queue-header";
import {
  haveFigures,
  historyArgs,
  loadHistoryState,
} from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";
import { QueueHistoryPageDocument } from "@/graphql/operations.generated";
import { tabPath } from "@/lib/policy/navigation";

import { QueueFigures } from "./queue-figures";
import { QueueHistory } from "./queue-history";

export const metadata: Metadata = { title: "History of a queue" };

export default async function QueueHistoryPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/queues/[queueId]/history">) {
  const viewer = await requirePage("APPLICATION_QUEUES");
  const { applicationId, queueId } = await params;
  const state = await loadHistoryState(searchParams);
  const { data } = await runQuery(QueueHistoryPageDocument, {
    id: queueId,
    ...pageArgs(state),
    ...historyArgs(state, viewer.timeZone),
    withFigures: haveFigures(state, viewer.timeZone),
  });
  const queue = data?.queue;
  if (data && (!queue || String(queue.applicationId) !== applicationId)) notFound();
  return (
    <Stack gap="lg">
      <QueueHeader applicationId={applicationId} queue={{ id: queueId, name: queue?.name ?? "Queue" }} />
      {queue?.figures && <QueueFigures figures={queue.figures} timeZone={viewer.timeZone} />}
      <QueueHistory
        rows={
          queue?.sessions?.nodes.map((session) => ({
            ...session,
            id: String(session.id),
            beganAt: new Date(session.beganAt).toISOString(),
          })) ?? []
        }
        list={queue?.sessions ? asPagedList(queue.sessions) : null}
        exportPath={tabPath(applicationId, `queues/${queueId}/history/export`)}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}
