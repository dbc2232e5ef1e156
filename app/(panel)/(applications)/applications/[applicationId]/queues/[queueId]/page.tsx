import { Stack } from "@mantine/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { QueuePageDocument } from "@/graphql/operations.generated";

import { LiveState } from "./live-state";
import { QueueHeader } from "./queue-header";

export const metadata: Metadata = { title: "Queue" };

export default async function QueuePage({ params }: PageProps<"/applications/[applicationId]/queues/[queueId]">) {
  const viewer = await requirePage("APPLICATION_QUEUES");
  const { applicationId, queueId } = await params;
  const { data } = await runQuery(QueuePageDocument, { id: queueId });
  const queue = data?.queue;
  if (!queue || String(queue.applicationId) !== applicationId) notFound();
  const { state } = queue;
  const names = (users: readonly { name: string }[]) => users.map(({ name }) => name);
  const call = ({
    callerId,
    priority,
    waitingTime,
    user,
  }: {
    callerId: string | null;
    priority: number;
    waitingTime: number;
    user?: { name: string } | null;
  }) => ({
    callerId: callerId ?? "",
    priority,
    waitingTime,
    user: user?.name ?? null,
  });
  return (
    <Stack gap="lg">
      <QueueHeader applicationId={applicationId} queue={{ id: queueId, name: queue.name }} />
      <LiveState
        timeZone={viewer.timeZone}
        now={new Date().toISOString()}
        state={
          state && {
            reportedAt: new Date(state.reportedAt).toISOString(),
            ready: names(state.readyUsers),
            locked: names(state.lockedUsers),
            afterService: names(state.afterServiceUsers),
            waiting: state.waiting.map(call),
            inService: state.inService.map(call),
          }
        }
      />
    </Stack>
  );
}
