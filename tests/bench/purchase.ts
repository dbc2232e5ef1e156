import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

import { resolveSession } from "@/lib/access/auth/resolve-session";
import { buyPhoneNumbers } from "@/lib/numbers/number-offers/buy-phone-numbers";

import { median, milliseconds, report } from "./measure";
import type { Bench } from "./run";

const CLIENTS = 8;
const EACH = 50;
const ROUNDS = 5;
/** Returns the first number of a client's range in a round; ranges don't overlap. */
const numberAt = (side: number, round: number, client: number) =>
  49_000_000_000 + ((side * 100 + round) * CLIENTS + client) * 1_000;

/**
 * Measures purchases of one number each by eight buyers of eight accounts through the verb, against the same SQL sent
 * by pgbench with eight clients, in the same protocol and with parameters. That the product prepares its statements
 * once is its own gain.
 */
export async function benchPurchase({
  databaseUrl,
  folder,
  signUp,
  stopPanel,
}: Pick<Bench, "databaseUrl" | "folder" | "signUp" | "stopPanel">): Promise<void> {
  const buyers: { token: string; accountId: number }[] = [];
  for (let client = 0; client < CLIENTS; client += 1) buyers.push(await signUp(`bench-buyer-${client}`));
  await stopPanel();
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    for (const { accountId } of buyers) {
      await database.query(
        `with paid as (insert into transactions (account_id, transaction_type, amount, currency) values ($1, 'BANK_TRANSFER', 1000000000, 'USD') returning transaction_id)
         insert into ledger_entries (account_id, transaction_id, book, amount) select $1, transaction_id, book::ledger_book, amount from paid, (values ('BALANCE', 1000000000), ('PAYMENTS', -1000000000)) entry (book, amount)`,
        [accountId],
      );
    }
    const request = { id: "bench", address: "127.0.0.1", userAgent: "bench" };
    const contexts = await Promise.all(
      buyers.map(async ({ token }) => ({ viewer: (await resolveSession(token))!, request })),
    );
    const rounds: { verb: number; plain: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      await offer(database, round);
      const took = await milliseconds(() =>
        Promise.all(
          contexts.map(async (ctx, client) => {
            for (let index = 1; index <= EACH; index += 1)
              await buyPhoneNumbers(ctx, {
                numbers: [String(numberAt(0, round, client) + index)],
                requestKey: `bench-${round}-${index}`,
              });
          }),
        ),
      );
      const figures = {
        verb: (CLIENTS * EACH * 1000) / took,
        plain: await pgbench(databaseUrl, folder, buyers, round),
      };
      if (round > 0) rounds.push(figures); // the first is warm-up
    }
    const [{ left }] = (await database.query<{ left: number }>("select count(*)::int as left from number_offers"))
      .rows as [{ left: number }];
    if (left > 0) throw new Error(`${left} numbers were not sold.`);
    const [verb, plain] = [
      median(rounds.map((figures) => figures.verb)),
      median(rounds.map((figures) => figures.plain)),
    ].map(Math.round);
    report(
      `purchases by ${CLIENTS} buyers, a second, against pgbench`,
      rounds.map((figures) => figures.verb / figures.plain),
      ">= 0.5",
      `${verb} a second, the same SQL by pgbench ${plain}`,
    );
  } finally {
    await database.end();
  }
}

/** Puts both sides' numbers of a round up for sale. */
async function offer(database: Client, round: number): Promise<void> {
  const firsts = [0, 1].flatMap((side) =>
    Array.from({ length: CLIENTS }, (_, client) => numberAt(side, round, client)),
  );
  await database.query(
    `insert into number_offers (phone_number, country_code, category_name, region_name, price, currency)
     select (first + index)::text, 'DE', 'GEOGRAPHIC', 'Berlin', 15000, 'USD' from unnest($1::bigint[]) first, generate_series(1, $2::int) index`,
    [firsts, EACH],
  );
}

/** Buys by the SQL statements alone; returns purchases per second. */
async function pgbench(
  databaseUrl: string,
  folder: string,
  buyers: readonly { accountId: number }[],
  round: number,
): Promise<number> {
  const script = join(folder, "purchase.sql");
  writeFileSync(script, purchase(buyers, round));
  const { stdout } = await promisify(execFile)("pgbench", [
    "-n",
    "-M",
    "extended",
    "-c",
    String(CLIENTS),
    "-j",
    "2",
    "-t",
    String(EACH),
    "-D",
    "bought=0",
    "-f",
    script,
    databaseUrl,
  ]);
  return Number(/tps = ([\d.]+)/.exec(stdout)![1]);
}

function purchase(buyers: readonly { accountId: number }[], round: number): string {
  const first = numberAt(1, round, 0);
  const accounts = buyers
    .map(({ accountId }, client) => `\\if :client_id = ${client}\n\\set account ${accountId}\n\\endif`)
    .join("\n");
  return `${accounts}
\\set bought :bought + 1
\\set number ${first} + :client_id * 1000 + :bought
begin;
select set_config('role', 'gatehouse_app', true), set_config('gatehouse.account_id', (:account)::text, true);
with locked as (select number_offer_id from number_offers where phone_number in ((:number)::text) and currency = (select currency from accounts where account_id = :account) order by phone_number for update)
  delete from number_offers where number_offer_id in (select number_offer_id from locked) returning number_offer_id, phone_number, country_code, category_name, region_name, price, installation_price, currency;
insert into number_purchases (account_id, request_key, phone_numbers, total, bought_by) values (:account, 'plain-' || (:number)::text, array[(:number)::text], 15000, 'bench') returning number_purchase_id;
select balance, credit_limit from account_balances where account_id = :account for update;
insert into phone_numbers (account_id, phone_number, country_code, category_name, region_name, price, purchase_date, next_renewal, search_text)
  values (:account, (:number)::text, 'DE', 'GEOGRAPHIC', 'Berlin', 1.5, now(), current_date + 30, (:number)::text || ' de berlin') returning phone_id, phone_number, country_code, category_name, region_name, price, purchase_date, next_renewal, deactivated, canceled, auto_charge, can_be_used, activation_status, required_verification, verification_status, unverified_hold_until, is_sms_supported, is_sms_enabled, incoming_sms_callback_url, emergency_calls_to_be_enabled, emergency_calls_enabled, subscription_id, frozen_at, application_id, rule_id, version, modified_at \\gset
insert into transactions (account_id, transaction_type, amount, currency, transaction_description, resource_type, resource_id)
  values (:account, 'PHONE_NUMBER_CHARGE', -15000, (select currency from accounts where account_id = :account), 'First month', 'phoneNumber', (:phone_id)::text) returning transaction_id, currency, (select min_balance_to_notify from accounts where account_id = :account) \\gset
insert into ledger_entries (account_id, transaction_id, book, amount) values (:account, :transaction_id, 'BALANCE', -15000), (:account, :transaction_id, 'NUMBERS', 15000) returning book, balance_after;
insert into audit_log (account_id, requested_at, actor, actor_name, actor_roles, action, outcome, object_kind, object_id, object_name, new_values, address, user_agent, request_id)
  values (:account, now(), 'MAIN_ACCOUNT', 'bench', '{MainAccount}', 'phoneNumber.buy', 'DONE', 'numberPurchase', '1', (:number)::text, '{"total": "1.5000"}', '127.0.0.1', 'bench', 'bench');
commit;
`;
}
