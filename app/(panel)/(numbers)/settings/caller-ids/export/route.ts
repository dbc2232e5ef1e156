import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { loadCallerIdsState, states } from "@/app/(panel)/(numbers)/settings/caller-ids/list-state";
import { type CallerIdRowFragment, CallerIdsExportDocument } from "@/graphql/operations.generated";

/** Exports the caller IDs as CSV, filtered as in the URL. */
export function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "CALLER_IDS", () => {
    const { q: search, state } = loadCallerIdsState(request);
    return {
      name: "caller-ids",
      columns,
      page: (ctx, after) =>
        queryPage(ctx, CallerIdsExportDocument, { search, state, after }, ({ callerIds }) => callerIds),
    };
  });
}

const columns: CsvColumns<CallerIdRowFragment> = {
  // A leading plus makes the CSV writer escape the value as text; spreadsheets would round a long number.
  Number: ({ phoneNumber }) => `+${phoneNumber}`,
  Description: ({ description }) => description,
  State: ({ state }) => state && states[state].label,
  "Verified until (UTC)": ({ verifiedUntil }) => asUtc(verifiedUntil),
  "Added (UTC)": ({ createdAt }) => asUtc(createdAt),
};

const asUtc = (moment: string | null) => moment && new Date(moment).toISOString();
