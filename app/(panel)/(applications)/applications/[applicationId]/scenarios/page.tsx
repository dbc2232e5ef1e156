import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { ScenariosPageDocument, type ScenariosPageQuery } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { loadScenariosState, sorts } from "./list-state";
import { type Row, ScenariosList } from "./scenarios-list";

export const metadata: Metadata = { title: "Scenarios" };

export default async function ScenariosPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/scenarios">) {
  const viewer = await requirePage("APPLICATION_SCENARIOS");
  const { applicationId } = await params;
  const state = await loadScenariosState(searchParams);
  const { data } = await runQuery(ScenariosPageDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    shared: state.of && state.of === "shared",
    sort: sorts[state.sort],
    withRules: can(viewer, "APPLICATION_RULES"),
  });
  const connection = data?.application?.scenarios;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Scenarios"
        text="Scripts that decide what happens in a call. Routing says which of them run for which numbers."
      />
      <ScenariosList
        applicationId={applicationId}
        rows={connection?.nodes.map(asRow) ?? []}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
      />
    </Stack>
  );
}

type Node = NonNullable<NonNullable<ScenariosPageQuery["application"]>["scenarios"]>["nodes"][number];

// Fields are nullable because the policy can deny them; every viewer of this page can read what it queries.
const asRow = ({ id, name, isShared, fromParent, version, modifiedBy, modifiedAt, rules }: Node): Row => ({
  id: String(id),
  name,
  isShared,
  fromParent,
  version: version ?? 0,
  modifiedBy: modifiedBy ?? "",
  modifiedAt: new Date(modifiedAt!).toISOString(),
  rules: rules?.map((rule) => rule.name) ?? [],
});
