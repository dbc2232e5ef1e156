import { z } from "zod";

/** Name and e-mail address of a new account, shared by sign-up and child accounts. */
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

/** Messages for a name or e-mail address that another account has, keyed by the violated unique index. */
export const TAKEN: Record<string, Record<string, string>> = {
  accounts_name_key: { accountName: "This account name is taken." },
  accounts_email_key: { email: "This e-mail address can't be used for a new account." },
};
