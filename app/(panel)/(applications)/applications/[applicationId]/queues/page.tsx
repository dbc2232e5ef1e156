import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { type QueueRowFragment, QueuesPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { loadQueuesState, sorts } from "./list-state";
import type { QueueSettings } from "./queue-form";
import { QueuesHeader } from "./queues-header";
import { QueuesList } from "./queues-list";

export const metadata: Metadata = { title: "Queues" };

export default async function QueuesPage({ params, searchParams }: PageProps<"/applications/[applicationId]/queues">) {
  const viewer = await requirePage("APPLICATION_QUEUES");
  const { applicationId } = await params;
  const state = await loadQueuesState(searchParams);
  const { data } = await runQuery(QueuesPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    sort: sorts[state.sort],
  });
  const queues = data?.application?.queues;
  return (
    <Stack gap="lg">
      <QueuesHeader applicationId={applicationId} />
      <QueuesList
        applicationId={applicationId}
        rows={
          queues?.nodes.map((queue) => ({
            ...settingsOf(queue),
            operators: queue.operatorCount ?? 0,
            createdAt: new Date(queue.createdAt).toISOString(),
            modifiedAt: new Date(queue.modifiedAt).toISOString(),
            live: queue.state && {
              ready: queue.state.readyUsers.length,
              waiting: queue.state.waiting.length,
              inService: queue.state.inService.length,
            },
          })) ?? []
        }
        list={queues ? asPagedList(queues) : null}
        skills={data?.skills?.nodes.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        timeZone={viewer.timeZone}
        mayWrite={can(viewer, "queue.write")}
      />
    </Stack>
  );
}

const settingsOf = (queue: QueueRowFragment): QueueSettings => ({
  id: String(queue.id),
  name: queue.name,
  priority: queue.priority,
  serviceProbability: queue.serviceProbability,
  autoBinding: queue.autoBinding,
  maxWaitingTime: queue.maxWaitingTime,
  maxQueueSize: queue.maxQueueSize,
  averageServiceTime: queue.averageServiceTime,
  slThresholds: queue.slThresholds,
  skills: queue.skills?.map(({ id, name }) => ({ value: String(id), label: name })) ?? [],
  version: queue.version,
});
