import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { PhoneNumberSort, PhoneNumberState } from "@/graphql/operations.generated";

/** Sort orders of the list: URL value to API value. */
const sorts = {
  number: "NUMBER_ASC",
  "-number": "NUMBER_DESC",
  renewal: "RENEWAL_ASC",
  "-renewal": "RENEWAL_DESC",
  bought: "PURCHASED_ASC",
  "-bought": "PURCHASED_DESC",
} as const satisfies Record<string, PhoneNumberSort>;

export type Sort = keyof typeof sorts;

/** Filter labels of the number states. */
export const states: Record<PhoneNumberState, string> = {
  ACTIVE: "Active",
  BEING_SET_UP: "Being set up",
  AWAITING_CONFIGURATION: "Awaits configuration",
  NEEDS_DOCUMENTS: "Needs documents",
  REFUSED: "Refused",
  NOT_RENEWED: "Not paid again",
  FROZEN: "Frozen",
  GIVEN_UP: "Given up",
};

export const attachments = { attached: true, free: false } as const;

const filters = {
  q: parseAsString.withDefault(""),
  country: parseAsString,
  category: parseAsString,
  state: parseAsStringLiteral(Object.keys(states) as PhoneNumberState[]),
  attached: parseAsStringLiteral(Object.keys(attachments) as (keyof typeof attachments)[]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("number"),
};

/** URL state of the list, parsed on the server and in the browser. */
export const numbersState = { ...pagerParsers, ...filters };

export const loadNumbersState = createLoader(numbersState);

/** Serializes the filters and the sort order for the URL of the CSV export. */
export const exportAddress = createSerializer(filters);

/** Returns the filters as the API takes them. */
export const filterOf = ({
  q,
  country,
  category,
  state,
  attached,
  sort,
}: Omit<Awaited<ReturnType<typeof loadNumbersState>>, "after" | "before" | "size">) => ({
  search: q,
  countryCode: country,
  categoryName: category,
  state,
  attached: attached && attachments[attached],
  sort: sorts[sort],
});
