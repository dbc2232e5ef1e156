import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { loadTasksState } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import { SmartQueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/smart-queue-header";
import { SmartQueueTasksPageDocument } from "@/graphql/operations.generated";

import { TasksList } from "./tasks-list";

export const metadata: Metadata = { title: "SmartQueue live tasks" };

export default async function TasksPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/smart-queue/tasks">) {
  await requirePage("APPLICATION_SMART_QUEUE");
  const viewer = await requirePage("smartQueue.statistics.read");
  const { applicationId } = await params;
  const state = await loadTasksState(searchParams);
  const { data } = await runQuery(SmartQueueTasksPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    queueId: state.queue,
    kind: state.kind,
    status: state.status,
  });
  const tasks = data?.application?.smartQueueTasks;
  return (
    <Stack gap="lg">
      <SmartQueueHeader applicationId={applicationId} viewer={viewer} />
      <TasksList
        rows={
          tasks?.nodes.map(({ agent, customData, beganAt, ...task }) => ({
            ...task,
            id: String(task.id),
            agent: agent?.name ?? null,
            customData: customData ?? "",
            beganAt: new Date(beganAt).toISOString(),
          })) ?? []
        }
        list={tasks ? asPagedList(tasks) : null}
        queues={data?.application?.smartQueues?.nodes.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}
