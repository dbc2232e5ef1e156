import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import {
  loadStatisticsState,
  statisticsArgs,
} from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import { SmartQueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/smart-queue-header";
import { SmartQueueStatisticsPageDocument } from "@/graphql/operations.generated";
import { tabPath } from "@/lib/policy/navigation";

import { Statistics } from "./statistics";

export const metadata: Metadata = { title: "SmartQueue statistics" };

export default async function StatisticsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/smart-queue/statistics">) {
  await requirePage("APPLICATION_SMART_QUEUE");
  const viewer = await requirePage("smartQueue.statistics.read");
  const { applicationId } = await params;
  const state = await loadStatisticsState(searchParams);
  const { data } = await runQuery(SmartQueueStatisticsPageDocument, { id: applicationId, ...statisticsArgs(state) });
  const application = data?.application;
  return (
    <Stack gap="lg">
      <SmartQueueHeader applicationId={applicationId} viewer={viewer} />
      <Statistics
        figures={application?.smartQueueStatistics ?? null}
        queues={application?.smartQueues?.nodes.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
        agents={
          application?.smartQueueAgents?.nodes.map(({ user }) => ({ value: String(user.id), label: user.name })) ?? []
        }
        exportPath={tabPath(applicationId, "smart-queue/statistics/export")}
      />
    </Stack>
  );
}
