import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import {
  historyArgs,
  loadHistoryState,
} from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";
import { QueueHistoryExportDocument, type QueueSessionRowFragment } from "@/graphql/operations.generated";

/** Exports a queue's history as CSV, filtered as in the URL, newest first; durations in seconds. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/applications/[applicationId]/queues/[queueId]/history/export">,
): Promise<Response> {
  const { queueId: id } = await params;
  return downloadCsv(request, "APPLICATION_QUEUES", ({ viewer }) => {
    const filter = historyArgs(loadHistoryState(request), viewer.timeZone);
    return {
      name: "queue-history",
      columns,
      page: (ctx, after) =>
        queryPage(ctx, QueueHistoryExportDocument, { id, ...filter, after }, ({ queue }) => queue?.sessions),
    };
  });
}

const columns: CsvColumns<QueueSessionRowFragment> = {
  "Began (UTC)": ({ beganAt }) => new Date(beganAt).toISOString(),
  "Answered by": ({ userName }) => userName,
  Priority: ({ priority }) => priority,
  "Waited (s)": ({ waitingTime }) => waitingTime,
  "In service (s)": ({ inServiceTime }) => inServiceTime,
  "After service (s)": ({ afterServiceTime }) => afterServiceTime,
  Request: ({ requestId }) => requestId,
  Events: ({ events }) => events.map(({ type, time }) => `${time} ${type}`).join("; "),
};
