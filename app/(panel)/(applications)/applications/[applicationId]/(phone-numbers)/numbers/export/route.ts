import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { loadNumbersState } from "@/app/(panel)/(applications)/applications/[applicationId]/(phone-numbers)/numbers/list-state";
import { numberState } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/number-state";
import { type ApplicationNumberFragment, ApplicationNumbersDocument } from "@/graphql/operations.generated";

/** Exports an application's numbers as CSV, filtered by the search in the URL. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/applications/[applicationId]/numbers/export">,
): Promise<Response> {
  const { applicationId } = await params;
  return downloadCsv(request, "APPLICATION_PHONE_NUMBERS", () => {
    const { q } = loadNumbersState(request);
    return {
      name: "numbers",
      columns,
      page: (ctx, after) =>
        queryPage(
          ctx,
          ApplicationNumbersDocument,
          { id: applicationId, first: 100, after, search: q, mayBind: false },
          ({ application }) => application?.phoneNumbers,
        ),
    };
  });
}

const columns: CsvColumns<ApplicationNumberFragment> = {
  // A leading plus makes the CSV writer escape the value as text; spreadsheets would round a long number.
  Number: ({ phoneNumber }) => `+${phoneNumber}`,
  Country: ({ countryCode }) => countryCode,
  Category: ({ categoryName }) => categoryName,
  Region: ({ regionName }) => regionName,
  Rule: ({ ruleName }) => ruleName,
  "Next renewal": ({ nextRenewal }) => nextRenewal,
  "Renews itself": ({ autoCharge, canceled }) => (autoCharge && !canceled ? "yes" : "no"),
  "Price of a month": ({ price }) => price,
  State: (number) => numberState(number).text,
  Note: (number) => numberState(number).note,
  SMS: ({ isSmsEnabled }) => (isSmsEnabled ? "on" : "off"),
};
