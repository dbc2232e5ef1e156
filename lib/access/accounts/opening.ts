import { z } from "zod";

/** The name and e-mail of an account that is opened; a sign-up and a child account take the same. */
export const AccountName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z][a-z0-9-]{4,19}$/,
    "The account name has 5 to 20 characters: Latin letters, digits and hyphens, a letter first.",
  );

export const AccountEmail = z
  .email("This is not an e-mail address.")
  .max(254, "The e-mail address is too long.")
  .toLowerCase();

/** What is said of a name or an e-mail that another account has, by the index that refuses it. */
export const TAKEN: Record<string, Record<string, string>> = {
  accounts_name_key: { accountName: "This account name is taken." },
  accounts_email_key: { email: "This e-mail address can't be used for a new account." },
};
