import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { SmartQueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/smart-queue-header";
import { SmartQueueStatusesPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { StatusesList } from "./statuses-list";

export const metadata: Metadata = { title: "SmartQueue statuses" };

export default async function StatusesPage({
  params,
}: PageProps<"/applications/[applicationId]/smart-queue/statuses">) {
  const viewer = await requirePage("APPLICATION_SMART_QUEUE");
  const { applicationId } = await params;
  const { data } = await runQuery(SmartQueueStatusesPageDocument, { id: applicationId });
  return (
    <Stack gap="lg">
      <SmartQueueHeader applicationId={applicationId} viewer={viewer} />
      <StatusesList
        applicationId={applicationId}
        statuses={data?.application?.smartQueueStatuses ?? []}
        mayWrite={can(viewer, "smartQueue.write")}
      />
    </Stack>
  );
}
