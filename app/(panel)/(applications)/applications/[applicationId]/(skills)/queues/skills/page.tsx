import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { loadSearchedState } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";
import { QueuesHeader } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/queues-header";
import { SkillsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { SkillsList } from "./skills-list";

export const metadata: Metadata = { title: "Skills" };

export default async function SkillsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/queues/skills">) {
  const viewer = await requirePage("APPLICATION_QUEUES");
  const { applicationId } = await params;
  const state = await loadSearchedState(searchParams);
  const { data } = await runQuery(SkillsPageDocument, { ...pageArgs(state), search: state.q });
  return (
    <Stack gap="lg">
      <QueuesHeader applicationId={applicationId} />
      <SkillsList
        rows={data?.skills?.nodes.map(({ id, name, userCount }) => ({ id: String(id), name, userCount })) ?? []}
        list={data?.skills ? asPagedList(data.skills) : null}
        mayWrite={can(viewer, "queue.write")}
      />
    </Stack>
  );
}
