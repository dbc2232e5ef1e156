import { Stack } from "@mantine/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { QueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/[queueId]/queue-header";
import { loadSearchedState } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";
import { QueueUsersPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { QueueUsers } from "./queue-users";

export const metadata: Metadata = { title: "Users of a queue" };

export default async function QueueUsersPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/queues/[queueId]/users">) {
  const viewer = await requirePage("APPLICATION_QUEUES");
  const { applicationId, queueId } = await params;
  const state = await loadSearchedState(searchParams);
  const { data } = await runQuery(QueueUsersPageDocument, { id: queueId, ...pageArgs(state), search: state.q });
  const queue = data?.queue;
  if (data && (!queue || String(queue.applicationId) !== applicationId)) notFound();
  return (
    <Stack gap="lg">
      <QueueHeader applicationId={applicationId} queue={{ id: queueId, name: queue?.name ?? "Queue" }} />
      <QueueUsers
        applicationId={applicationId}
        queueId={queueId}
        queueName={queue?.name ?? ""}
        rows={queue?.users?.nodes.map(({ id, name }) => ({ id: String(id), name })) ?? []}
        list={queue?.users ? asPagedList(queue.users) : null}
        mayWrite={can(viewer, "queue.write")}
      />
    </Stack>
  );
}
