import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { loadTasksState } from "@/app/(panel)/(applications)/applications/[applicationId]/call-lists/[listId]/task-state";
import { execute } from "@/graphql/execute";
import {
  CallListColumnsDocument,
  CallListExportDocument,
  type CallListTaskRowFragment,
} from "@/graphql/operations.generated";
import { notFound } from "@/lib/platform/errors";

/** Exports a list's tasks with their results as CSV, filtered as in the URL. */
export function GET(
  request: Request,
  { params }: RouteContext<"/applications/[applicationId]/call-lists/[listId]/export">,
): Promise<Response> {
  return downloadCsv<CallListTaskRowFragment>(request, "callListTask.read", async (ctx) => {
    const { applicationId, listId } = await params;
    const { status, uuid, batch: batchId } = loadTasksState(request);
    const { data } = await execute(ctx, CallListColumnsDocument, { id: listId });
    const list = data?.callList;
    if (!list || String(list.applicationId) !== applicationId) throw notFound("call list");
    return {
      name: `call-list-${listId}`,
      columns: columnsWith(list.columns ?? []),
      page: (asking, after) =>
        queryPage(
          asking,
          CallListExportDocument,
          { id: listId, status, uuid, batchId, after },
          (answer) => answer.callList?.tasks,
        ),
    };
  });
}

const settings: CsvColumns<CallListTaskRowFragment> = {
  task_uuid: ({ uuid }) => uuid,
  status: ({ status }) => status,
  batch: ({ batchId }) => batchId,
  attempts_left: ({ attemptsLeft }) => attemptsLeft,
  last_attempt: ({ lastAttemptAt }) => lastAttemptAt && new Date(lastAttemptAt).toISOString(),
  next_attempt_time: ({ nextAttemptAt }) => nextAttemptAt && new Date(nextAttemptAt).toISOString(),
  task_priority: ({ priority }) => priority,
  start_execution_time: ({ startExecutionTime }) => startExecutionTime,
  finish_execution_time: ({ finishExecutionTime }) => finishExecutionTime,
};

/**
 * Returns the tasks' columns, the rows' own and the result; an own column with a conflicting or numeric name is
 * prefixed.
 */
function columnsWith(own: readonly string[]): CsvColumns<CallListTaskRowFragment> {
  const data = own.map(
    (name) =>
      [
        name in settings || name === "result" || /^\d+$/.test(name) ? `row ${name}` : name,
        (row: CallListTaskRowFragment) => (row.customData as Record<string, string>)[name],
      ] as const,
  );
  return {
    ...settings,
    ...Object.fromEntries(data),
    result: ({ resultData }) => resultData && JSON.stringify(resultData),
  };
}
