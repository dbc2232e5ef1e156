import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { loadAgentsState } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import { SmartQueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/smart-queue-header";
import { SmartQueueAgentsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { AgentsList } from "./agents-list";

export const metadata: Metadata = { title: "Agents" };

export default async function AgentsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/smart-queue/agents">) {
  const viewer = await requirePage("APPLICATION_SMART_QUEUE");
  const { applicationId } = await params;
  const state = await loadAgentsState(searchParams);
  const { data } = await runQuery(SmartQueueAgentsPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    queueId: state.queue,
    skillId: state.skill,
    status: state.status,
  });
  const application = data?.application;
  const agents = application?.smartQueueAgents;
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: String(id), label: name });
  return (
    <Stack gap="lg">
      <SmartQueueHeader applicationId={applicationId} viewer={viewer} />
      <AgentsList
        applicationId={applicationId}
        rows={
          agents?.nodes.map(({ user, queues, skills, callStatusSince, imStatusSince, ...agent }) => ({
            ...agent,
            id: String(user.id),
            name: user.name,
            callStatusSince: new Date(callStatusSince).toISOString(),
            imStatusSince: new Date(imStatusSince).toISOString(),
            queues: queues?.map(choice) ?? [],
            skills: skills?.map((skill) => ({ ...choice(skill), level: skill.level })) ?? [],
          })) ?? []
        }
        list={agents ? asPagedList(agents) : null}
        queues={application?.smartQueues?.nodes.map(choice) ?? []}
        skills={application?.smartQueueSkills?.nodes.map(choice) ?? []}
        statuses={application?.smartQueueStatuses ?? []}
        timeZone={viewer.timeZone}
        mayWrite={can(viewer, "smartQueue.agents.write")}
        maySetSkills={can(viewer, "smartQueue.skills.write")}
      />
    </Stack>
  );
}
