import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";

/** Schema of an international number in any notation; parsed to E.164 without the plus, and its country. */
export const InternationalNumber = z
  .string()
  .max(40, "This is no phone number.")
  .transform((typed, issues) => {
    const number = parsePhoneNumberFromString(`+${typed.replace(/^\s*\+?/, "")}`);
    if (number?.isPossible() && number.country)
      return { phoneNumber: number.number.slice(1), countryCode: number.country };
    issues.addIssue({ code: "custom", message: "Give the whole number with its country code, such as +49 30 901820." });
    return z.NEVER;
  });
