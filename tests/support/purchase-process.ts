import { sql } from "drizzle-orm";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { migratePostgres, openConnection } from "@/db/operator";
import { numberOffers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { signUp } from "@/lib/access/accounts/sign-up";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { post } from "@/lib/billing/ledger/post";
import { env } from "@/lib/platform/env";

import { serveApi } from "./http-server";
import { PASSWORD } from "./names";

// A process that serves the API on the database of its settings and can be killed at any moment. It creates an account
// that can pay for all offered numbers, and prints its URL, a token, and what the database holds.

const OFFERS = 1_000;
const PRICE = 12_345n;
const account = join(env().DATA_DIR, "account.json");
const FIRST = 49_300_000_000;

if (env().DATABASE_URL) await migratePostgres(env().DATABASE_URL!);
const db = await openConnection();

async function buyersToken(): Promise<string> {
  if (!existsSync(account)) {
    const { token } = await signUp(
      { viewer: null, request: { id: "purchases", address: "127.0.0.1", userAgent: "tests" } },
      { accountName: "buyer", email: "buyer@example.com", password: PASSWORD },
    );
    const { accountId } = (await resolveSession(token))!;
    await withAccount({ accountId }, (tx) =>
      post(tx, accountId, { type: "BANK_TRANSFER", amount: PRICE * BigInt(OFFERS), book: "PAYMENTS" }),
    );
    await withWorker((tx) =>
      tx.insert(numberOffers).values(
        Array.from({ length: OFFERS }, (_, index) => ({
          phoneNumber: String(FIRST + index),
          countryCode: "DE",
          categoryName: "GEOGRAPHIC",
          price: PRICE - 1n,
          installationPrice: 1n,
          currency: "USD",
        })),
      ),
    );
    writeFileSync(account, token);
  }
  return readFileSync(account, "utf8");
}

async function state() {
  const answer = await db.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    const one = async (query: ReturnType<typeof sql>) =>
      Object.values(((await tx.execute(query)) as unknown as { rows: Record<string, unknown>[] }).rows[0]!)[0];
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
  return { ...answer, price: String(PRICE), paid: String(PRICE * BigInt(OFFERS)) };
}

const token = await buyersToken();
const holds = await state();
const { url } = await serveApi();
process.stdout.write(`${JSON.stringify({ url, token, holds })}\n`);
