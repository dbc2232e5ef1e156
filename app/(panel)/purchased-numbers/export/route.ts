import { downloadCsv, queryPage } from "@/app/_ui/csv-export";
import { PurchasedNumbersPageDocument } from "@/graphql/operations.generated";

import { numberColumns } from "../../numbers/csv-columns";
import { filterOf, loadNumbersState } from "../../numbers/list-state";

/** The purchased numbers as CSV, as far as the filters in the address leave them. */
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
