import "server-only";

import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** Formats a phone number's digits for display: "4930901820" as "+49 30 901820". */
export function readablePhone(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`;
}

const countries = new Intl.DisplayNames("en", { type: "region" });

/** Returns the name of a country by its two-letter code, or the code itself when it is unknown. */
export function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}
