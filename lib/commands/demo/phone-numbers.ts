import type { ApplicationName } from "./applications";
import type { Chance } from "./chance";

/** A number and what kind of telephone it rings. */
export interface Phone {
  number: string;
  kind: "pstn" | "mobile";
}

interface OwnNumber extends Phone {
  country: "GB" | "DE" | "FR";
  region: string;
  application?: ApplicationName;
  rule?: string;
}

// Only numbers that the countries' authorities keep for films and books: they ring at nobody's.
const OUTSIDE: (Phone & { digits: number })[] = [
  { number: "442079460", digits: 3, kind: "pstn" },
  { number: "447700900", digits: 3, kind: "mobile" },
  { number: "493023125", digits: 3, kind: "pstn" },
  { number: "4917139200", digits: 2, kind: "mobile" },
  { number: "3319900", digits: 4, kind: "pstn" },
  { number: "3363998", digits: 4, kind: "mobile" },
];

/** The account's own numbers: two of them lead nowhere. */
export const OWN_NUMBERS: readonly OwnNumber[] = [
  { number: "442079460100", kind: "pstn", country: "GB", region: "London", application: "support-line", rule: "Support, London" },
  { number: "442079460101", kind: "pstn", country: "GB", region: "London", application: "support-line", rule: "Support, London" },
  { number: "447700900150", kind: "mobile", country: "GB", region: "", application: "support-line", rule: "Support, United Kingdom" },
  { number: "493023125200", kind: "pstn", country: "DE", region: "Berlin", application: "support-line", rule: "Support, Berlin" },
  { number: "33199001200", kind: "pstn", country: "FR", region: "Paris", application: "support-line", rule: "Support, Paris" },
  { number: "442079460300", kind: "pstn", country: "GB", region: "London", application: "sales-outbound", rule: "Customers who call back" },
  { number: "493023125300", kind: "pstn", country: "DE", region: "Berlin", application: "sales-outbound", rule: "Customers who call back" },
  { number: "33199001300", kind: "pstn", country: "FR", region: "Paris", application: "sales-outbound", rule: "Customers who call back" },
  { number: "442079460400", kind: "pstn", country: "GB", region: "London", application: "delivery-notices", rule: "Customers who call back" },
  { number: "493023125400", kind: "pstn", country: "DE", region: "Berlin", application: "delivery-notices", rule: "Customers who call back" },
  { number: "442079460900", kind: "pstn", country: "GB", region: "London" },
  { number: "33199001900", kind: "pstn", country: "FR", region: "Paris" },
];

/** A number from anywhere that is none of the account's own. */
export function customerPhone(chance: Chance): Phone {
  for (;;) {
    const { number, digits, kind } = chance.pick(OUTSIDE);
    const phone = { number: `${number}${String(chance.whole(0, 10 ** digits - 1)).padStart(digits, "0")}`, kind };
    if (!OWN_NUMBERS.some((own) => own.number === phone.number)) return phone;
  }
}
