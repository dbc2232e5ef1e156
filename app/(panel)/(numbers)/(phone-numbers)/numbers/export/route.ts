import { downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { numberColumns } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/csv-columns";
import { filterOf, loadNumbersState } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/list-state";
import { NumbersPageDocument } from "@/graphql/operations.generated";

/** Exports the account's numbers as CSV, filtered as in the URL. */
export async function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "PHONE_NUMBERS", () => {
    const filter = filterOf(loadNumbersState(request));
    return {
      name: "phone-numbers",
      columns: numberColumns,
      page: (ctx, after) =>
        queryPage(ctx, NumbersPageDocument, { first: 100, after, ...filter }, ({ phoneNumbers }) => phoneNumbers),
    };
  });
}
