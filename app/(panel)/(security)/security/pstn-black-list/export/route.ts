import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { loadPstnBlackListState } from "@/app/(panel)/(security)/security/pstn-black-list/list-state";
import { type BlockedCallerRowFragment, PstnBlackListExportDocument } from "@/graphql/operations.generated";

/** Exports the PSTN black list as CSV, filtered by the search in the URL. */
export function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "PSTN_BLACK_LIST", () => {
    const { q: search } = loadPstnBlackListState(request);
    return {
      name: "pstn-black-list",
      columns,
      page: (ctx, after) =>
        queryPage(ctx, PstnBlackListExportDocument, { search, after }, ({ pstnBlackList }) => pstnBlackList),
    };
  });
}

const columns: CsvColumns<BlockedCallerRowFragment> = {
  phone: ({ phone }) => phone,
  pattern: ({ isPattern }) => (isPattern ? "yes" : "no"),
  description: ({ description }) => description,
  "added (UTC)": ({ createdAt }) => createdAt && new Date(createdAt).toISOString(),
};
