import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import {
  loadStatisticsState,
  statisticsArgs,
} from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import { SmartQueueStatisticsPageDocument, type SmartQueueStatisticsPageQuery } from "@/graphql/operations.generated";

type Figures = NonNullable<NonNullable<SmartQueueStatisticsPageQuery["application"]>["smartQueueStatistics"]>[number];

/** Exports the statistics as CSV, filtered as in the URL; durations in seconds. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/applications/[applicationId]/smart-queue/statistics/export">,
): Promise<Response> {
  const { applicationId: id } = await params;
  return downloadCsv(request, "smartQueue.statistics.read", () => {
    const state = loadStatisticsState(request);
    return {
      name: `smart-queue-by-${state.by}`,
      columns,
      page: (ctx) =>
        queryPage(ctx, SmartQueueStatisticsPageDocument, { id, ...statisticsArgs(state) }, ({ application }) => {
          const nodes = application?.smartQueueStatistics;
          return nodes && { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
        }),
    };
  });
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);

const columns: CsvColumns<Figures> = {
  Id: ({ id }) => id,
  Name: ({ name }) => name,
  Tasks: ({ tasks }) => tasks,
  Ended: ({ ended }) => ended,
  Failed: ({ failed }) => failed,
  "Under way": ({ live }) => live,
  "Average wait (s)": ({ averageWaitingTime }) => seconds(averageWaitingTime),
  "Longest wait (s)": ({ longestWaitingTime }) => seconds(longestWaitingTime),
  "Average service (s)": ({ averageProcessingTime }) => seconds(averageProcessingTime),
  "Service in all (s)": ({ totalProcessingTime }) => seconds(totalProcessingTime),
};
