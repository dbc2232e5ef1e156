import { sql } from "drizzle-orm";
import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { sealedColumns } from "@/lib/platform/secrets/sealed-columns";
import { type Account, asSuperuser, makeAccount, run, unique } from "@/tests/support/world";

const OLD = Buffer.alloc(32, "tests").toString("base64");
const NEW = randomBytes(32).toString("base64");

/** Imports the modules that seal and rotate with these keys, as another process started with them would. */
async function withKeys(newest: string, ...old: string[]) {
  vi.resetModules();
  vi.stubEnv("ENCRYPTION_KEY", newest);
  vi.stubEnv("ENCRYPTION_KEYS_OLD", old.join(","));
  const [{ rotateSecrets }, sealing] = await Promise.all([
    import("@/lib/platform/secrets/rotate"),
    import("@/lib/platform/secrets/seal"),
  ]);
  sealing.seal(1, "the keys are read at the first use");
  vi.unstubAllEnvs();
  return { rotateSecrets, ...sealing };
}

const storedSecrets = (account: Account) =>
  asSuperuser<{ name: string; value: string }>(
    sql`select name, value from secrets where account_id = ${account.id} order by name`,
  );
const countsOf = (
  rotated: { column: string; resealed: number; changedMeanwhile: number; unopened: number }[],
  column: string,
) => rotated.find((counts) => counts.column === column);

let account: Account;
let applicationId: string;
beforeEach(async () => {
  account = await makeAccount();
  applicationId = await account.application();
});

const addSecret = async (name: string, value: string) => {
  const { errors } = await run(
    account.main,
    "mutation($input: AddSecretInput!) { addSecret(input: $input) { secret { id } } }",
    { input: { applicationId, name, value } },
  );
  expect(errors).toEqual([]);
};

it("finds every sealed column that the database has", async () => {
  const stored = await asSuperuser<{ name: string }>(sql`
    select relname || '.' || attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where atttypid = 'sealed'::regtype and relkind in ('r', 'p') and not attisdropped`);
  expect(
    sealedColumns()
      .map(({ tableName, column }) => `${tableName}.${column.name}`)
      .sort(),
  ).toEqual(stored.map(({ name }) => name).sort());
  expect(stored.length).toBeGreaterThan(8);
});

describe("a rotation", () => {
  it("seals every secret anew with the newest key, and a second one changes nothing", async () => {
    await addSecret("ONE", "first");
    await addSecret("TWO", "second");
    const before = await storedSecrets(account);
    const { rotateSecrets, unseal, isSealedWithOldKey } = await withKeys(NEW, OLD);
    expect(countsOf(await rotateSecrets([account.id]), "secrets.value")).toEqual({
      column: "secrets.value",
      resealed: 2,
      changedMeanwhile: 0,
      unopened: 0,
    });
    const after = await storedSecrets(account);
    expect(after.map(({ value }) => unseal(account.id, value))).toEqual(["first", "second"]);
    expect(after.map(({ value }) => isSealedWithOldKey(value))).toEqual([false, false]);
    expect(after.map(({ value }) => value)).not.toEqual(before.map(({ value }) => value));

    expect((await rotateSecrets([account.id])).map(({ resealed, unopened }) => resealed + unopened)).toEqual(
      sealedColumns().map(() => 0),
    );
    expect(await storedSecrets(account)).toEqual(after);
    const alone = await withKeys(NEW);
    expect(after.map(({ value }) => alone.unseal(account.id, value))).toEqual(["first", "second"]);
  });

  it("seals each kind of secret anew, whatever table it stands in", async () => {
    const { seal } = await withKeys(OLD);
    const secret = (text: string) => seal(account.id, text);
    await asSuperuser(
      sql`insert into key_value_items (account_id, application_id, key, value, expires_at) values (${account.id}, ${applicationId}, 'k', ${secret("item")}, now() + interval '1 day')`,
    );
    await asSuperuser(sql`insert into push_credentials (account_id, provider, credential_bundle, search_text, cert_content, cert_password, server_key, service_account_file, huawei_client_secret)
      values (${account.id}, 'APPLE', 'b', '', ${secret("content")}, ${secret("")}, ${secret("server")}, ${secret("file")}, ${secret("huawei")})`);
    await asSuperuser(
      sql`insert into dialogflow_keys (account_id, project_id, json_credentials) values (${account.id}, 'p', ${secret("json")})`,
    );
    await asSuperuser(
      sql`insert into sip_registrations (account_id, sip_username, password, proxy, next_subscription_renewal, subscription_price, search_text) values (${account.id}, 'u', ${secret("sip")}, 'p', now(), 0, '')`,
    );
    await asSuperuser(
      sql`insert into whatsapp_numbers (account_id, wab_phone_number, country_code, voice_password) values (${account.id}, '49', 'DE', ${secret("voice")})`,
    );
    await asSuperuser(
      sql`insert into users (account_id, name, display_name, search_text, password, used_passwords) values (${account.id}, ${unique("u")}, '', '', ${secret("user")}, '{}')`,
    );
    await asSuperuser(
      sql`insert into mails (account_id, recipient, subject, text) values (${account.id}, 'a@example.com', 's', ${secret("mail")})`,
    );
    await asSuperuser(
      sql`insert into verification_calls (account_id, purpose, phone_number, code) values (${account.id}, 'CALLER_ID', '49', ${secret("123456")})`,
    );
    await asSuperuser(
      sql`insert into record_storages (account_id, record_storage_name, host, region, bucket, key_id, secret_key) values (${account.id}, 's', 'h', 'r', 'b', ${secret("key")}, ${secret("secret")})`,
    );
    await asSuperuser(
      sql`insert into bank_cards (account_id, provider, provider_token, last_digits, card_holder, card_type, expiry_month, expiry_year) values (${account.id}, 'p', ${secret("token")}, '4242', 'h', 'Visa', 1, 2030)`,
    );
    await asSuperuser(
      sql`insert into webhooks (account_id, callback_url, secret, old_secret, types) values (${account.id}, 'https://example.com', ${secret("new")}, ${secret("old")}, '{}')`,
    );
    await addSecret("ONE", "secret");
    const { rotateSecrets } = await withKeys(NEW, OLD);
    const rotated = await rotateSecrets([account.id]);
    expect(rotated.filter(({ resealed }) => resealed !== 1)).toEqual([]);
    const { unseal } = await withKeys(NEW);
    const [row] = await asSuperuser<Record<string, string>>(
      sql`select cert_content, cert_password, server_key, service_account_file, huawei_client_secret from push_credentials where account_id = ${account.id}`,
    );
    expect(Object.values(row!).map((text) => unseal(account.id, text))).toEqual([
      "content",
      "",
      "server",
      "file",
      "huawei",
    ]);
  });

  it("leaves the secrets of other accounts alone, and empty columns empty", async () => {
    await addSecret("ONE", "first");
    const before = await storedSecrets(account);
    const other = await makeAccount();
    const { rotateSecrets } = await withKeys(NEW, OLD);
    expect(countsOf(await rotateSecrets([other.id]), "secrets.value")).toMatchObject({ resealed: 0 });
    expect(await storedSecrets(account)).toEqual(before);
  });

  it("goes over more than a batch", async () => {
    const { seal } = await withKeys(OLD);
    const text = seal(account.id, "many");
    await asSuperuser(
      sql`insert into secrets (account_id, application_id, name, value) select ${account.id}, ${applicationId}, 'S' || n, ${text} from generate_series(1, 1203) n`,
    );
    const { rotateSecrets } = await withKeys(NEW, OLD);
    expect(countsOf(await rotateSecrets([account.id]), "secrets.value")).toMatchObject({ resealed: 1203, unopened: 0 });
  });

  it("says how many no key opens, leaves them as they are, and goes on with the rest", async () => {
    await addSecret("ONE", "first");
    const { seal } = await withKeys(randomBytes(32).toString("base64"));
    const strange = seal(account.id, "lost");
    await asSuperuser(
      sql`insert into secrets (account_id, application_id, name, value) values (${account.id}, ${applicationId}, 'LOST', ${strange})`,
    );
    const { rotateSecrets } = await withKeys(NEW, OLD);
    expect(countsOf(await rotateSecrets([account.id]), "secrets.value")).toMatchObject({ resealed: 1, unopened: 1 });
    expect((await storedSecrets(account)).find(({ name }) => name === "LOST")!.value).toBe(strange);
  });

  it("runs beside people who change secrets: what they wrote stays", async () => {
    for (let index = 0; index < 20; index += 1) await addSecret(`S${index}`, "before");
    const { data } = await run(
      account.main,
      "query($id: ID!) { application(id: $id) { secrets(first: 100) { nodes { id } } } }",
      { id: applicationId },
    );
    const ids = (data.application.secrets.nodes as { id: string }[]).map(({ id }) => id);
    const { rotateSecrets, unseal } = await withKeys(NEW, OLD);
    const changes = ids.map((id) =>
      run(account.main, 'mutation($id: ID!) { updateSecret(input: { id: $id, value: "after" }) { secret { id } } }', {
        id,
      }),
    );
    await Promise.all([rotateSecrets([account.id]), ...changes]);
    expect((await storedSecrets(account)).map(({ value }) => unseal(account.id, value))).toEqual(
      ids.map(() => "after"),
    );
  });
});
