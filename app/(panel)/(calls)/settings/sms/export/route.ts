import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { filterArgs, loadSmsState } from "@/app/(panel)/(calls)/settings/sms/list-state";
import { SmsExportDocument, type SmsRowFragment } from "@/graphql/operations.generated";

/** Exports the text messages as CSV, filtered as in the URL, newest first. */
export function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "SMS_CONFIGURATION", ({ viewer }) => {
    const filter = filterArgs(loadSmsState(request), viewer.timeZone);
    return {
      name: "sms",
      columns,
      page: (ctx, after) => queryPage(ctx, SmsExportDocument, { ...filter, after }, ({ smsMessages }) => smsMessages),
    };
  });
}

const columns: CsvColumns<SmsRowFragment> = {
  "Time (UTC)": ({ processedAt }) => new Date(processedAt!).toISOString(),
  Direction: ({ direction }) => direction,
  // A leading plus makes the CSV writer escape the value as text; spreadsheets would round a long number.
  From: ({ sourceNumber }) => asText(sourceNumber),
  To: ({ destinationNumber }) => asText(destinationNumber),
  State: ({ status }) => status,
  Delivery: ({ deliveryStatus }) => deliveryStatus,
  Problem: ({ errorMessage }) => errorMessage,
  Parts: ({ fragments }) => fragments,
  Cost: ({ cost }) => cost,
  Transaction: ({ transactionId }) => transactionId,
  Text: ({ text }) => text,
};

const asText = (number: string | null) => (number && /^\d/.test(number) ? `+${number}` : number);
