import { downloadCsv, queryPage } from "@/app/_ui/csv-export";
import { NumbersPageDocument } from "@/graphql/operations.generated";

import { numberColumns } from "../csv-columns";
import { filterOf, loadNumbersState } from "../list-state";

/** The account's numbers as CSV, as far as the filters in the address leave them. */
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
