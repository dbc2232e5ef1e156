import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { CallList } from "@/app/(panel)/(calls)/calls/call-list";
import { readChoices } from "@/app/(panel)/(calls)/calls/choices";
import { asCallRow } from "@/app/(panel)/(calls)/calls/labels";
import { filterArgs, loadCallsState, sorts } from "@/app/(panel)/(calls)/calls/list-state";
import { ApplicationCallSessionsPageDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { tabPath } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

const section = sectionById("APPLICATION_CALL_HISTORY");

export const metadata: Metadata = { title: "Call history" };

export default async function ApplicationCallsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/calls">) {
  const viewer = await requirePage("APPLICATION_CALL_HISTORY");
  const { applicationId } = await params;
  const state = await loadCallsState(searchParams);
  const filter = filterArgs(state, viewer.timeZone);
  const variables = { ...pageArgs(state), sort: sorts[state.sort], filter, id: applicationId };
  const [{ data, problem }, choices] = await Promise.all([
    runQuery(ApplicationCallSessionsPageDocument, variables),
    readChoices(applicationId),
  ]);
  const sessions = data?.application?.callSessions;
  return (
    <>
      <PageHeader title="Call history" text={section.description} />
      <CallList
        rows={sessions?.nodes.map(asCallRow) ?? []}
        list={sessions ? asPagedList(sessions) : null}
        problem={problem}
        timeZone={viewer.timeZone}
        choices={choices}
        path={tabPath(applicationId, "calls")}
        applicationId={applicationId}
        order={
          can(viewer, "APPLICATION_CALL_HISTORY_DOWNLOADS")
            ? { filter, applicationId, downloadsPath: tabPath(applicationId, "downloads") }
            : null
        }
      />
    </>
  );
}
