import { sql } from "drizzle-orm";
import { randomInt } from "node:crypto";

import { withAccount } from "@/db/with-account";
import { post } from "@/lib/billing/ledger/post";
import { inAccount } from "@/lib/platform/ctx";
import { toUnits } from "@/lib/platform/money";

import { phoneNumber } from "./rows";
import { type Account, asSuperuser } from "./world";

interface Offered {
  number?: string;
  country?: string;
  category?: string;
  region?: string;
  /** Decimals. */
  price?: string;
  installation?: string;
  currency?: string;
  addressProof?: string | null;
  needsConfiguration?: boolean;
  sms?: boolean;
}

/** Offers a number for sale, by default for 1.50 a month and 2.00 once, and returns the number. */
export async function offer({
  number = `49${randomInt(1e10, 9e10)}`,
  country = "DE",
  category = "GEOGRAPHIC",
  region = "Berlin",
  price = "1.5",
  installation = "2",
  currency = "USD",
  addressProof = null,
  needsConfiguration = false,
  sms = false,
}: Offered = {}): Promise<string> {
  await asSuperuser(sql`
    insert into number_offers (phone_number, country_code, category_name, region_name, price, installation_price, currency, is_sms_supported, address_proof, needs_configuration)
    values (${number}, ${country}, ${category}, ${region}, ${toUnits(price)}, ${toUnits(installation)}, ${currency}, ${sms}, ${addressProof}, ${needsConfiguration})`);
  return number;
}

/** Pays an amount, a decimal, into an account. */
export const fund = ({ id, main }: Account, amount: string) =>
  withAccount(inAccount(main), (tx) =>
    post(tx, id, { type: "BANK_TRANSFER", amount: toUnits(amount), book: "PAYMENTS" }),
  );

/** Creates a number of the account that awaits configuration and returns its id as in the API. */
export async function awaitingNumber(account: Pick<Account, "id">): Promise<string> {
  const id = await phoneNumber(account);
  await asSuperuser(
    sql`update phone_numbers set activation_status = 'AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION', can_be_used = false where phone_id = ${id}`,
  );
  return id;
}

/** Creates a test number of the operator and returns its id as in the API. */
export async function testNumber(number = `49${randomInt(1e10, 9e10)}`): Promise<string> {
  const [row] = await asSuperuser<{ id: string }>(
    sql`insert into test_numbers (phone_number, country_code) values (${number}, 'DE') returning test_number_id::text as id`,
  );
  return row!.id;
}
