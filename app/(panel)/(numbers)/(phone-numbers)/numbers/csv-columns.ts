import type { CsvColumns } from "@/app/_shell/csv-export";
import type { AccountNumberFragment } from "@/graphql/operations.generated";

import { numberState } from "./number-state";

const yesOrNo = (value: boolean | null) => (value ? "yes" : "no");

/** CSV columns of the account's numbers. */
export const numberColumns: CsvColumns<AccountNumberFragment> = {
  // A leading plus makes the CSV writer escape the value as text; spreadsheets would round a long number.
  Number: ({ phoneNumber }) => `+${phoneNumber}`,
  Country: ({ countryCode }) => countryCode,
  Category: ({ categoryName }) => categoryName,
  Region: ({ regionName }) => regionName,
  Application: ({ applicationName }) => applicationName,
  Rule: ({ ruleName }) => ruleName,
  Bought: ({ purchasedAt }) => purchasedAt && new Date(purchasedAt).toISOString(),
  "Next renewal": ({ nextRenewal }) => nextRenewal,
  "Renews itself": ({ autoCharge, canceled }) => yesOrNo(autoCharge && !canceled),
  "Price of a month": ({ price }) => price,
  State: (number) => numberState(number).text,
  Note: (number) => numberState(number).note,
  SMS: ({ isSmsSupported, isSmsEnabled }) => (!isSmsSupported ? "not supported" : isSmsEnabled ? "on" : "off"),
  "Emergency calls": ({ emergencyCallsEnabled }) => yesOrNo(emergencyCallsEnabled),
};
