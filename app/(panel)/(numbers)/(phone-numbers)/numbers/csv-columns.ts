import type { CsvColumns } from "@/app/_shell/csv-export";
import type { AccountNumberFragment } from "@/graphql/operations.generated";

import { numberState } from "./number-state";

const yesOrNo = (value: boolean | null) => (value ? "yes" : "no");

/** The account's numbers as a file. */
export const numberColumns: CsvColumns<AccountNumberFragment> = {
  // Spreadsheets make a sum of a plus and round long numbers: a formula's first sign makes it a text.
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
