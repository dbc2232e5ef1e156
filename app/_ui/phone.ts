import "server-only";

import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A phone number as people write it: "+49 30 901820" for the digits "4930901820". */
export function readablePhone(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`;
}

const countries = new Intl.DisplayNames("en", { type: "region" });

/** A country's name for its two letters; the letters themselves where they are none. */
export function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}
