import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { CallListsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { asRow } from "./call-list-row";
import { CallListsList } from "./call-lists-list";
import { loadChoices } from "./choices";
import { KeepFresh } from "./keep-fresh";
import { loadCallListsState, sorts } from "./list-state";
import { callListPermissions } from "./permissions";

const section = sectionById("APPLICATION_CALL_LISTS");

export const metadata: Metadata = { title: "Call lists" };

export default async function CallListsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/call-lists">) {
  const viewer = await requirePage("APPLICATION_CALL_LISTS");
  const { applicationId } = await params;
  const state = await loadCallListsState(searchParams);
  const { data } = await runQuery(CallListsPageDocument, {
    ...pageArgs(state),
    applicationId,
    search: state.q,
    status: state.status,
    type: state.type,
    sort: sorts[state.sort],
  });
  const lists = data?.application?.callLists;
  const rows = (lists?.nodes ?? []).map((list) => ({
    ...asRow(list),
    importing: list.batches?.find(({ importing }) => importing) ?? null,
  }));
  const may = callListPermissions(viewer);
  return (
    <Stack gap="lg">
      <PageHeader title="Call lists" text={section.description} />
      <CallListsList
        applicationId={applicationId}
        rows={rows}
        list={lists ? asPagedList(lists) : null}
        timeZone={viewer.timeZone}
        may={may}
        choices={may.update ? await loadChoices(applicationId) : null}
      />
      {rows.some(({ status, importing }) => status === "IN_PROGRESS" || importing) && (
        <KeepFresh everySeconds={rows.some(({ importing }) => importing) ? 2 : 10} />
      )}
    </Stack>
  );
}
