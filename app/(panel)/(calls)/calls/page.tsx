import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { type CallSessionFilter, CallSessionsPageDocument } from "@/graphql/operations.generated";
import type { Viewer } from "@/lib/platform/ctx";
import { can } from "@/lib/policy/can";
import { tabPath } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

import { CallList } from "./call-list";
import { readChoices } from "./choices";
import { asCallRow } from "./labels";
import { filterArgs, loadCallsState, sorts } from "./list-state";

const section = sectionById("CALL_HISTORY");

export const metadata: Metadata = { title: section.name };

export default async function CallHistoryPage({ searchParams }: PageProps<"/calls">) {
  const viewer = await requirePage("CALL_HISTORY");
  const state = await loadCallsState(searchParams);
  const filter = filterArgs(state, viewer.timeZone);
  const variables = { ...pageArgs(state), sort: sorts[state.sort], filter, applicationId: state.application };
  const [{ data, problem }, choices] = await Promise.all([
    runQuery(CallSessionsPageDocument, variables),
    readChoices(null),
  ]);
  const sessions = data?.callSessions;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <CallList
        rows={sessions?.nodes.map(asCallRow) ?? []}
        list={sessions ? asPagedList(sessions) : null}
        problem={problem}
        timeZone={viewer.timeZone}
        choices={choices}
        path="/calls"
        applicationId={null}
        order={orderOf(viewer, state.application, filter)}
      />
    </Stack>
  );
}

/** Reports of an application belong to that application and have their own section. */
function orderOf(viewer: Viewer, applicationId: string | null, filter: CallSessionFilter) {
  if (!can(viewer, applicationId === null ? "CALL_HISTORY_DOWNLOADS" : "APPLICATION_CALL_HISTORY_DOWNLOADS"))
    return null;
  return {
    filter,
    applicationId,
    downloadsPath: applicationId === null ? "/call-downloads" : tabPath(applicationId, "downloads"),
  };
}
