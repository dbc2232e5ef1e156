import { Alert, Grid, GridCol, Stack } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { formatTime } from "@/app/_ui/time";
import { asRow, asText } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/call-list-row";
import { loadChoices } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/choices";
import { KeepFresh } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/keep-fresh";
import { callListPermissions } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/permissions";
import { CallListPageDocument, CallListTasksDocument } from "@/graphql/operations.generated";

import { type Batch, Batches } from "./batches";
import { ListHeader } from "./list-header";
import { ResultChart } from "./result-chart";
import { SettingsCard } from "./settings-card";
import { loadTasksState } from "./task-state";
import { TasksList } from "./tasks-list";

export const metadata: Metadata = { title: "Call list" };

export default async function CallListPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/call-lists/[listId]">) {
  const viewer = await requirePage("APPLICATION_CALL_LISTS");
  const { applicationId, listId } = await params;
  const { data } = await runQuery(CallListPageDocument, { id: listId });
  if (!data?.callList || String(data.callList.applicationId) !== applicationId) notFound();
  const list = asRow(data.callList);
  const batches = (data.callList.batches ?? []).map((batch) => ({
    ...batch,
    id: String(batch.id),
    createdAt: asText(batch.createdAt)!,
  }));
  const may = callListPermissions(viewer);
  const { timeZone } = viewer;
  return (
    <Stack gap="lg">
      <ListHeader
        applicationId={applicationId}
        list={list}
        may={may}
        timeZone={timeZone}
        choices={may.update ? await loadChoices(applicationId) : null}
      />
      {!list.rule && list.status !== "CANCELED" && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title="The rule of this list is gone">
          Nothing is dialed until another rule is chosen.
        </Alert>
      )}
      <Grid>
        <GridCol span={{ base: 12, md: 5 }}>
          <ResultChart counts={list.counts} />
        </GridCol>
        <GridCol span={{ base: 12, md: 7 }}>
          <SettingsCard list={list} timeZone={timeZone} />
        </GridCol>
      </Grid>
      <Batches batches={batches} timeZone={timeZone} />
      {may.readTasks && (
        <Tasks
          applicationId={applicationId}
          listId={list.id}
          searchParams={searchParams}
          batches={batches}
          timeZone={timeZone}
          mayUpdate={may.updateTasks}
        />
      )}
      {(list.status === "IN_PROGRESS" || batches.some(({ importing }) => importing)) && (
        <KeepFresh everySeconds={batches.some(({ importing }) => importing) ? 2 : 10} />
      )}
    </Stack>
  );
}

interface TasksProps {
  applicationId: string;
  listId: string;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  batches: readonly Batch[];
  timeZone: string;
  mayUpdate: boolean;
}

/** Renders the list's tasks, for viewers with access to them: they contain personal data. */
async function Tasks({ applicationId, listId, searchParams, batches, timeZone, mayUpdate }: TasksProps) {
  const state = await loadTasksState(searchParams);
  const { data } = await runQuery(CallListTasksDocument, {
    ...pageArgs(state),
    id: listId,
    status: state.status,
    uuid: state.uuid,
    batchId: state.batch,
  });
  const tasks = data?.callList?.tasks;
  return (
    <TasksList
      applicationId={applicationId}
      listId={listId}
      columns={data?.callList?.columns ?? []}
      rows={(tasks?.nodes ?? []).map((task) => ({
        ...task,
        id: String(task.id),
        batchId: task.batchId,
        callSchedule: task.callSchedule === null ? null : JSON.stringify(task.callSchedule),
        customData: (task.customData ?? {}) as Record<string, string>,
        resultData: task.resultData as Record<string, unknown> | null,
        nextAttemptAt: asText(task.nextAttemptAt),
        lastAttemptAt: asText(task.lastAttemptAt),
      }))}
      list={tasks ? asPagedList(tasks) : null}
      batches={batches.map(({ id, fileName, createdAt }) => ({
        value: id,
        label: `${fileName || "Rows of a request"}, ${formatTime(new Date(createdAt), timeZone)}`,
      }))}
      timeZone={timeZone}
      mayUpdate={mayUpdate}
    />
  );
}
