import { downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { numberColumns } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/csv-columns";
import { filterOf, loadNumbersState } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/list-state";
import { PurchasedNumbersPageDocument } from "@/graphql/operations.generated";

/** Exports the purchased numbers as CSV, filtered as in the URL. */
export async function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "PURCHASED_NUMBER_LIST", () => {
    const filter = filterOf(loadNumbersState(request));
    return {
      name: "purchased-numbers",
      columns: numberColumns,
      page: (ctx, after) =>
        queryPage(
          ctx,
          PurchasedNumbersPageDocument,
          { first: 100, after, ...filter },
          ({ purchasedNumbers }) => purchasedNumbers,
        ),
    };
  });
}
