import type { ApplicationName } from "./applications";
import type { Chance } from "./chance";

export type Country = "GB" | "DE" | "FR";

/** A number with its country and kind of phone. */
export interface Phone {
  number: string;
  country: Country;
  kind: "pstn" | "mobile";
}

interface OwnNumber extends Phone {
  region: string;
  application?: ApplicationName;
  rule?: string;
}

// Only numbers that national regulators reserve for fiction: they reach nobody.
const OUTSIDE: (Phone & { digits: number })[] = [
  { number: "442079460", country: "GB", digits: 3, kind: "pstn" },
  { number: "447700900", country: "GB", digits: 3, kind: "mobile" },
  { number: "493023125", country: "DE", digits: 3, kind: "pstn" },
  { number: "4917139200", country: "DE", digits: 2, kind: "mobile" },
  { number: "3319900", country: "FR", digits: 4, kind: "pstn" },
  { number: "3363998", country: "FR", digits: 4, kind: "mobile" },
];

/** The account's own numbers; two of them have no application. */
export const OWN_NUMBERS: readonly OwnNumber[] = [
  {
    number: "442079460100",
    kind: "pstn",
    country: "GB",
    region: "London",
    application: "support-line",
    rule: "Support, London",
  },
  {
    number: "442079460101",
    kind: "pstn",
    country: "GB",
    region: "London",
    application: "support-line",
    rule: "Support, London",
  },
  {
    number: "447700900150",
    kind: "mobile",
    country: "GB",
    region: "",
    application: "support-line",
    rule: "Support, United Kingdom",
  },
  {
    number: "493023125200",
    kind: "pstn",
    country: "DE",
    region: "Berlin",
    application: "support-line",
    rule: "Support, Berlin",
  },
  {
    number: "33199001200",
    kind: "pstn",
    country: "FR",
    region: "Paris",
    application: "support-line",
    rule: "Support, Paris",
  },
  {
    number: "442079460300",
    kind: "pstn",
    country: "GB",
    region: "London",
    application: "sales-outbound",
    rule: "Customers who call back",
  },
  {
    number: "493023125300",
    kind: "pstn",
    country: "DE",
    region: "Berlin",
    application: "sales-outbound",
    rule: "Customers who call back",
  },
  {
    number: "33199001300",
    kind: "pstn",
    country: "FR",
    region: "Paris",
    application: "sales-outbound",
    rule: "Customers who call back",
  },
  {
    number: "442079460400",
    kind: "pstn",
    country: "GB",
    region: "London",
    application: "delivery-notices",
    rule: "Customers who call back",
  },
  {
    number: "493023125400",
    kind: "pstn",
    country: "DE",
    region: "Berlin",
    application: "delivery-notices",
    rule: "Customers who call back",
  },
  { number: "442079460900", kind: "pstn", country: "GB", region: "London" },
  { number: "33199001900", kind: "pstn", country: "FR", region: "Paris" },
];

/** Returns a number that is not the account's own, from any country or a given one. */
export function customerPhone(chance: Chance, from?: Country): Phone {
  const outside = OUTSIDE.filter(({ country }) => from === undefined || country === from);
  for (;;) {
    const { number, digits, country, kind } = chance.pick(outside);
    const phone = {
      number: `${number}${String(chance.whole(0, 10 ** digits - 1)).padStart(digits, "0")}`,
      country,
      kind,
    };
    if (!OWN_NUMBERS.some((own) => own.number === phone.number)) return phone;
  }
}

/** Returns a customer's number for a conversation with one of the account's numbers, mostly from the same country. */
export const customerOf = (chance: Chance, own: Phone): Phone =>
  customerPhone(chance, chance.happens(0.86) ? own.country : undefined);
