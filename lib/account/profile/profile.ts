import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts } from "@/db/schema";

/** Billing address of an account; unset fields are empty strings. */
interface BillingAddress {
  name: string;
  /** ISO 3166-1 alpha-2 code. */
  countryCode: string;
  state: string;
  address: string;
  zip: string;
  phone: string;
}

/** Profile of an account. */
export interface Profile {
  firstName: string;
  lastName: string;
  languageCode: string;
  /** IANA name. */
  timeZone: string;
  currency: string;
  customData: string;
  billingAddress: BillingAddress;
  version: number;
}

/** Reads the account's profile. */
export async function readProfile(tx: Tx, accountId: number): Promise<Profile> {
  const [row] = await tx
    .select({
      firstName: accounts.firstName,
      lastName: accounts.lastName,
      languageCode: accounts.languageCode,
      timeZone: accounts.location,
      currency: accounts.currency,
      customData: accounts.customData,
      billingAddress: {
        name: accounts.billingAddressName,
        countryCode: accounts.billingAddressCountryCode,
        state: accounts.billingAddressState,
        address: accounts.billingAddress,
        zip: accounts.billingAddressZip,
        phone: accounts.billingAddressPhone,
      },
      version: accounts.version,
    })
    .from(accounts)
    .where(eq(accounts.accountId, accountId));
  return row!;
}
