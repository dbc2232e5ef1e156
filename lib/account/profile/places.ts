import { getCountries } from "libphonenumber-js/min";

/** Option of a select field. */
export interface Choice {
  value: string;
  label: string;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const countryNames = new Intl.DisplayNames("en", { type: "region" });

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, "en");

/** Languages with a two-letter code. */
export const languages: readonly Choice[] = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  .flatMap((value) => {
    const isOwnCode = new Intl.Locale(value).language === value && Intl.getCanonicalLocales(value)[0] === value;
    const label = isOwnCode ? languageNames.of(value) : undefined;
    return label ? [{ value, label }] : [];
  })
  .sort(byLabel);

/** Countries and territories with telephone numbers. */
export const countries: readonly Choice[] = getCountries()
  .map((value) => ({ value: value as string, label: countryNames.of(value)! }))
  .sort(byLabel);

/** IANA time zones known to this server. */
export const timeZones: readonly string[] = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
