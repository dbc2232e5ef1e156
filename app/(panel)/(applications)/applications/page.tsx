import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { ApplicationsPageDocument, type ApplicationsPageQuery } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { applicationTabs } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

import { ApplicationsList, type Row } from "./applications-list";
import { loadApplicationsState, sorts } from "./list-state";

const section = sectionById("APPLICATIONS");

export const metadata: Metadata = { title: section.name };

export default async function ApplicationsPage({ searchParams }: PageProps<"/applications">) {
  const viewer = await requirePage("APPLICATIONS");
  const state = await loadApplicationsState(searchParams);
  const mayEdit = can(viewer, "application.update");
  const { data } = await runQuery(ApplicationsPageDocument, {
    ...pageArgs(state),
    search: state.q,
    sort: sorts[state.sort],
    withSettings: mayEdit,
  });
  const connection = data?.applications;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <ApplicationsList
        rows={(connection?.nodes ?? []).map((node) => asRow(node, mayEdit))}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
        firstTab={applicationTabs(viewer)[0]?.slug ?? null}
        mayAdd={can(viewer, "application.create")}
        mayDelete={can(viewer, "application.delete")}
      />
    </Stack>
  );
}

type Node = NonNullable<ApplicationsPageQuery["applications"]>["nodes"][number];

// Fields are nullable because the policy can deny them; every viewer of this page can read what it queries.
function asRow(
  { id: rawId, name, description, icon, modifiedAt, secureRecordStorage, version }: Node,
  mayEdit: boolean,
): Row {
  const own = { id: String(rawId), name, description: description ?? "", icon: icon ?? "apps" };
  return {
    ...own,
    modifiedAt: new Date(modifiedAt!).toISOString(),
    settings: mayEdit ? { ...own, secureRecordStorage: secureRecordStorage ?? true, version: version ?? 0 } : null,
  };
}
