import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { postMany } from "@/lib/billing/ledger/post";
import { seal } from "@/lib/platform/secrets/seal";
import { permissionsOf } from "@/lib/policy/can";
import { roleNames } from "@/lib/policy/roles";
import { statementsDuring } from "@/tests/integration/statements";
import { type Account, asSuperuser, makeAccount, run } from "@/tests/support/world";

const FEW = 2;
const MANY = 50;

let few: Account;
let many: Account;
beforeAll(async () => {
  few = await accountWith(FEW);
  many = await accountWith(MANY);
});

it.each([
  ["childAccounts(first: 50)", "nodes { id name email state balance currency createdAt }"],
  ["invoices(first: 50)", "nodes { id number total toPay billTo path rows { serviceName quantity amount taxAmount } }"],
  ["callerIds(first: 50)", "nodes { id phoneNumber state codeAttemptsLeft verificationCallsLeft callProblem }"],
  [
    "sipRegistrations(first: 50)",
    "nodes { id sipUsername successful subscriptionPrice applicationName ruleName userName }",
  ],
  ["smsMessages(first: 50)", "nodes { id sourceNumber destinationNumber cost transactionId text }"],
  ["recordStorages", "id name isDefault host testedAt holdsRecordings"],
  [
    'auditLog(first: 50, action: "test.done")',
    "nodes { id time actorName actorRoles subuserId objectName oldValues newValues count }",
  ],
  ["apiKeys", "id prefix live expiresAt lastUsedAt"],
  ["webhookDeliveries(first: 50)", "nodes { id type body status attempts { id statusCode problem } }"],
  [
    "phoneNumbers(first: 50)",
    "nodes { id phoneNumber price applicationName ruleName configuration { businessName contactName } }",
  ],
  [
    "transactions(first: 50)",
    "nodes { id amount balanceAfter description applicationName userName relatedAccountName entries { book amount balanceAfter } } totals { sum startBalance }",
  ],
])("50 of %s take as many statements as 2", async (list, fields) => {
  const name = list.replace(/\(.*/, "");
  const asked = async ({ main }: Account) => {
    const ctx = { ...main, viewer: { ...main.viewer, permissions: permissionsOf(roleNames) } }; // no viewer has all
    let rows = 0;
    const statements = await statementsDuring(async () => {
      const { data, errors } = await run(ctx, `{ ${list} { ${fields} } }`);
      expect(errors).toEqual([]);
      rows = (data[name].nodes ?? data[name]).filter(({ id }: { id: string }) => id !== "local").length;
    });
    return { rows, statements };
  };
  const [ofFew, ofMany] = [await asked(few), await asked(many)];
  expect([ofFew.rows, ofMany.rows]).toEqual([FEW, MANY]);
  expect(ofFew.statements).toBeGreaterThan(0);
  expect(ofMany.statements).toBe(ofFew.statements);
});

/** Creates an account with `count` rows of each kind, each with everything that a list can show beside it. */
async function accountWith(count: number): Promise<Account> {
  const account = await makeAccount();
  const { id } = account;
  const application = await account.application();
  const series = sql`generate_series(1, ${count}::int) n`;
  const secret = seal(id, "secret");
  const [rule] = await asSuperuser<{ id: string }>(
    sql`insert into rules (account_id, application_id, name, pattern, position, search_text) values (${id}, ${application}, 'rule', '.*', 0, 'rule') returning rule_id::text as id`,
  );
  await asSuperuser(
    sql`insert into users (account_id, name, display_name, search_text, password, used_passwords) select ${id}, 'user-' || n, 'User', 'user', ${secret}, '{}' from ${series}`,
  );
  await asSuperuser(
    sql`insert into accounts (account_name, account_email, password_hash, parent_account_id) select 'kid-' || ${id}::text || '-' || n, 'kid-' || ${id}::text || '-' || n || '@example.com', 'none', ${id} from ${series}`,
  );
  await asSuperuser(sql`with made as (
      insert into invoices (account_id, invoice_number, invoice_date, period_from, period_to, currency, amount_tax, amount_discount, amount_total, amount_to_pay, bill_to)
      select ${id}::bigint, 'N' || ${id}::text || '-' || n, current_date, current_date - n, current_date, 'USD', 0, 0, 1, 1, '[]' from ${series} returning account_id, invoice_id)
    insert into invoice_rows (account_id, invoice_id, position, service_name, quantity, amount) select account_id, invoice_id, position, 'Calls', 1, 1 from made, generate_series(1, 3) position`);
  await asSuperuser(sql`insert into caller_ids (account_id, callerid_number) select ${id}, '4930' || n from ${series}`);
  await asSuperuser(
    sql`insert into verification_calls (account_id, purpose, phone_number, code, status, problem) select ${id}, 'CALLER_ID', '4930' || n, ${secret}, 'FAILED', 'busy' from ${series}`,
  );
  await asSuperuser(sql`insert into sip_registrations (account_id, application_id, rule_id, user_id, sip_username, password, proxy, next_subscription_renewal, subscription_price, search_text)
    select account_id, ${application}, ${rule!.id}, user_id, name, ${secret}, 'p', current_date, 0, '' from users where account_id = ${id}`);
  await asSuperuser(sql`insert into sms_messages (account_id, external_id, source_number, destination_number, direction, fragments, status, processed_date)
    select ${id}, 'sms-' || n, '1555' || n, '1556' || n, 'IN', 1, 'SUCCESS', now() from ${series}`);
  await asSuperuser(
    sql`insert into record_storages (account_id, record_storage_name, host, region, bucket, key_id, secret_key) select ${id}, 's' || n, 's3.example.com', 'r', 'b' || n, ${secret}, ${secret} from ${series}`,
  );
  await asSuperuser(sql`insert into audit_log (account_id, requested_at, actor, actor_name, actor_roles, action, outcome, address, user_agent, request_id)
    select ${id}, now(), 'MAIN_ACCOUNT', 'somebody', '{MainAccount}', 'test.done', 'DONE', '', '', '' from ${series}`);
  await asSuperuser(
    sql`insert into api_keys (account_id, key_hash, prefix) select ${id}, sha256((${id}::text || n)::bytea), 'gh_' || n from ${series}`,
  );
  await asSuperuser(sql`with made as (insert into webhook_deliveries (account_id, type, body) select ${id}::bigint, 'webhook.test', '{}' from ${series} returning account_id, delivery_id)
    insert into webhook_attempts (account_id, delivery_id, duration_ms, problem) select account_id, delivery_id, 1, 'nothing' from made, generate_series(1, 3)`);
  await asSuperuser(sql`with made as (
      insert into phone_numbers (account_id, application_id, rule_id, phone_number, country_code, category_name, price, purchase_date, next_renewal, search_text)
      select ${id}::bigint, ${application}, ${rule!.id}, '49' || ${id}::text || n, 'DE', 'MOBILE', 1, now(), now(), '' from ${series} returning account_id, phone_id)
    insert into number_configurations (account_id, phone_id, business_name, purpose, contact_name, contact_email, contact_phone, submitted_by)
    select account_id, phone_id, 'Harbour', 'calls', 'Jo', 'jo@example.com', '15550001', 'somebody' from made`);
  const related = await asSuperuser<{ user: number; child: number }>(
    sql`select user_id::int as user, kid.account_id::int as child from users join accounts kid on kid.parent_account_id = users.account_id and kid.account_name like '%-' || substr(name, 6) where users.account_id = ${id}`,
  );
  await withAccount({ accountId: id }, (tx) =>
    postMany(
      tx,
      id,
      related.map(({ user, child }) => ({
        type: "GIFT",
        book: "ADJUSTMENTS",
        amount: 1n,
        applicationId: Number(application),
        userId: user,
        relatedAccountId: child,
      })),
    ),
  );
  return account;
}
