import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { SmartQueuesPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { loadQueuesState, sorts } from "./list-state";
import { SmartQueueHeader } from "./smart-queue-header";
import { SmartQueuesList } from "./smart-queues-list";

export const metadata: Metadata = { title: "SmartQueue" };

export default async function SmartQueuesPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/smart-queue">) {
  const viewer = await requirePage("APPLICATION_SMART_QUEUE");
  const { applicationId } = await params;
  const state = await loadQueuesState(searchParams);
  const { data } = await runQuery(SmartQueuesPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    sort: sorts[state.sort],
  });
  const queues = data?.application?.smartQueues;
  return (
    <Stack gap="lg">
      <SmartQueueHeader applicationId={applicationId} viewer={viewer} />
      <SmartQueuesList
        applicationId={applicationId}
        rows={
          queues?.nodes.map(({ agentCount, createdAt, modifiedAt, ...queue }) => ({
            ...queue,
            id: String(queue.id),
            agentCount: agentCount ?? 0,
            createdAt: new Date(createdAt).toISOString(),
            modifiedAt: new Date(modifiedAt).toISOString(),
          })) ?? []
        }
        list={queues ? asPagedList(queues) : null}
        timeZone={viewer.timeZone}
        mayWrite={can(viewer, "smartQueue.write")}
      />
    </Stack>
  );
}
