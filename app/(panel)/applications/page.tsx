import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { ApplicationsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { applicationTabs } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

import { ApplicationsList } from "./applications-list";
import { loadApplicationsState, sorts } from "./list-state";

const section = sectionById("APPLICATIONS");

export const metadata: Metadata = { title: section.name };

export default async function ApplicationsPage({ searchParams }: PageProps<"/applications">) {
  const viewer = await requirePage("APPLICATIONS");
  const state = await loadApplicationsState(searchParams);
  const { data } = await runQuery(ApplicationsPageDocument, { ...pageArgs(state), search: state.q, sort: sorts[state.sort] });
  const connection = data?.applications;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <ApplicationsList
        rows={(connection?.nodes ?? []).map(({ id, name, description, modifiedAt }) => ({
          id: String(id),
          name,
          description: description ?? "",
          modifiedAt: new Date(modifiedAt!).toISOString(),
        }))}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
        firstTab={applicationTabs(viewer)[0]?.slug ?? null}
        mayAdd={can(viewer, "application.create")}
      />
    </Stack>
  );
}
