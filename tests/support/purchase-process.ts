import { sql } from "drizzle-orm";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { migratePostgres, openConnection } from "@/db/operator";
import { numberOffers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { signUp } from "@/lib/accounts/sign-up";
import { resolveSession } from "@/lib/auth/resolve-session";
import type { SignedIn } from "@/lib/ctx";
import { env } from "@/lib/env";
import { post } from "@/lib/ledger/post";
import { buyPhoneNumbers } from "@/lib/number-offers/buy-phone-numbers";

import { PASSWORD } from "./names";

// A process that buys numbers, on the database of its settings, and can be killed at any moment. With "buy" it says on
// its output which purchases are done, a line each; with "check" it says what the database holds then.

const OFFERS = 1_000;
const PRICE = 12_345n;
const request = { id: "purchases", address: "127.0.0.1", userAgent: "tests" };
const account = join(env().DATA_DIR, "account.json");
const numberAt = (index: number) => String(49_300_000_000 + index);

if (env().DATABASE_URL) await migratePostgres(env().DATABASE_URL!);
const db = await openConnection();

async function buyer(): Promise<SignedIn> {
  if (!existsSync(account)) {
    const { token } = await signUp({ viewer: null, request }, { accountName: "buyer", email: "buyer@example.com", password: PASSWORD });
    const { accountId } = (await resolveSession(token))!;
    await withAccount({ accountId }, (tx) => post(tx, accountId, { type: "BANK_TRANSFER", amount: PRICE * BigInt(OFFERS), book: "PAYMENTS" }));
    await withWorker((tx) =>
      tx.insert(numberOffers).values(Array.from({ length: OFFERS }, (_, index) => ({ phoneNumber: numberAt(index), countryCode: "DE", categoryName: "GEOGRAPHIC", price: PRICE - 1n, installationPrice: 1n, currency: "USD" }))),
    );
    writeFileSync(account, token);
  }
  return { viewer: (await resolveSession(readFileSync(account, "utf8")))!, request };
}

if (process.argv[2] === "buy") {
  const ctx = await buyer();
  let next = 0;
  const buyOn = async () => {
    while (next < OFFERS) {
      const number = numberAt(next++);
      await buyPhoneNumbers(ctx, { numbers: [number], requestKey: `request-${number}` });
      process.stdout.write(`${number}\n`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, buyOn));
} else {
  const answer = await db.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    const one = async (query: ReturnType<typeof sql>) => Object.values((await tx.execute(query) as unknown as { rows: Record<string, unknown>[] }).rows[0]!)[0];
    return {
      numbers: await one(sql`select coalesce(json_agg(phone_number), '[]') from phone_numbers`),
      offers: await one(sql`select count(*)::int from number_offers`),
      soldTwice: await one(sql`select count(*)::int from phone_numbers join number_offers using (phone_number)`),
      balance: await one(sql`select balance::text from account_balances`),
      entries: await one(sql`select sum(amount)::text from ledger_entries where book = 'BALANCE'`),
      all: await one(sql`select sum(amount)::text from ledger_entries`),
      charged: await one(sql`select coalesce(-sum(amount), 0)::text from transactions where amount < 0`),
      purchases: await one(sql`select count(*)::int from number_purchases`),
    };
  });
  process.stdout.write(JSON.stringify({ ...answer, price: String(PRICE), paid: String(PRICE * BigInt(OFFERS)) }));
}
process.exit(0);
