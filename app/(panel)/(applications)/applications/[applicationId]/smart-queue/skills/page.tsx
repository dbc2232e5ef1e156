import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { loadSkillsState } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import { SmartQueueHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/smart-queue-header";
import { SmartQueueSkillsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { SkillsList } from "./skills-list";

export const metadata: Metadata = { title: "SmartQueue skills" };

export default async function SmartQueueSkillsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/smart-queue/skills">) {
  const viewer = await requirePage("APPLICATION_SMART_QUEUE");
  const { applicationId } = await params;
  const state = await loadSkillsState(searchParams);
  const { data } = await runQuery(SmartQueueSkillsPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
  });
  const skills = data?.application?.smartQueueSkills;
  return (
    <Stack gap="lg">
      <SmartQueueHeader applicationId={applicationId} viewer={viewer} />
      <SkillsList
        applicationId={applicationId}
        rows={
          skills?.nodes.map(({ id, name, description, agentCount }) => ({
            id: String(id),
            name,
            description,
            agentCount: agentCount ?? 0,
          })) ?? []
        }
        list={skills ? asPagedList(skills) : null}
        mayWrite={can(viewer, "smartQueue.skills.write")}
      />
    </Stack>
  );
}
