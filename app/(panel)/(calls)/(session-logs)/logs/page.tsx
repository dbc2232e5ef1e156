import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { readChoices } from "@/app/(panel)/(calls)/calls/choices";
import { SessionLogsPageDocument } from "@/graphql/operations.generated";
import { CALL_HISTORY_SECTIONS } from "@/lib/calls/calls/call-session";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { filterArgs, loadLogsState } from "./list-state";
import { LogsList } from "./logs-list";

const section = sectionById("LOGS");

export const metadata: Metadata = { title: section.name };

export default async function LogsPage({ searchParams }: PageProps<"/logs">) {
  const viewer = await requirePage("LOGS");
  const state = await loadLogsState(searchParams);
  const mayChoose = CALL_HISTORY_SECTIONS.some((history) => can(viewer, history));
  const [{ data }, choices] = await Promise.all([
    runQuery(SessionLogsPageDocument, { ...pageArgs(state), ...filterArgs(state, viewer.timeZone) }),
    mayChoose ? readChoices(null) : null,
  ]);
  const logs = data?.sessionLogs;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <LogsList
        rows={
          logs?.nodes.map(({ sessionId, startedAt, applicationName, size, storeUntil }) => ({
            id: String(sessionId),
            startedAt: new Date(startedAt).toISOString(),
            applicationName,
            size,
            storeUntil: new Date(storeUntil).toISOString(),
          })) ?? []
        }
        list={logs ? asPagedList(logs) : null}
        timeZone={viewer.timeZone}
        applications={choices?.applications ?? []}
      />
    </Stack>
  );
}
