import { sql } from "drizzle-orm";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeTelephony } from "@/tests/support/engine-world";
import { serveApi } from "@/tests/support/http-server";
import { makeKey } from "@/tests/support/service-account";
import { type Account, asSuperuser, makeAccount } from "@/tests/support/world";

let server: Awaited<ReturnType<typeof serveApi>>;
let folder: string;
beforeAll(async () => {
  server = await serveApi();
  folder = mkdtempSync(join(tmpdir(), "gatehouse-engine-"));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the example as in its README and returns its last line. */
async function client(...args: string[]): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "examples/engine-client/main.ts",
    "--url",
    server.url,
    ...args,
  ]);
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as Record<string, number>;
}

async function keyFile(account: Account, engine = true): Promise<string> {
  const { keyId, privateKey } = await makeKey(account.main, { roles: ["Support"], engine });
  const file = join(folder, `${keyId}.json`);
  writeFileSync(
    file,
    JSON.stringify({ account_id: account.id, account_email: account.email, key_id: keyId, private_key: privateKey }),
  );
  return file;
}

/** Returns everything stored about an account's calls and states. */
async function stored({ id }: Account): Promise<string[]> {
  const tables = [
    "call_sessions",
    "calls",
    "recordings",
    "resource_usages",
    "session_logs",
    "sms_messages",
    "usage_charges",
    "acd_sessions",
    "sq_tasks",
    "acd_queue_states",
    "sip_registrations",
    "users",
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      asSuperuser<{ row: string }>(
        sql`select ${table} || kept::text as row from ${sql.identifier(table)} kept where account_id = ${id} order by 1`,
      ),
    ),
  );
  return rows.flat().map(({ row }) => row);
}

describe("the example client", () => {
  it("is refused without the engine's grant, and nothing is kept", async () => {
    const account = await makeAccount();
    const { applicationId } = await makeTelephony(account);
    const before = await stored(account);
    await expect(client("--key", await keyFile(account, false), "--application", applicationId)).rejects.toThrow(
      /engine/,
    );
    expect(await stored(account)).toEqual(before);
  });

  it("reports a day over HTTP; the second time nothing changes, from its file neither", async () => {
    const account = await makeAccount();
    const { applicationId, ruleId } = await makeTelephony(account);
    const args = ["--key", await keyFile(account), "--application", applicationId, "--sessions", "620", "--seed", "7"];
    const file = join(folder, "day.jsonl");
    const first = await client(...args, "--write", file);
    expect(first.added).toBeGreaterThan(2_000);
    expect(first.uploaded).toBeGreaterThan(50);
    expect(first).toMatchObject({ uploadedBefore: 0 });
    const [sums] = await asSuperuser(
      sql`select count(*)::int as sessions, (count(*) filter (where duration > 0))::int as ended, (count(*) filter (where rule_id = ${ruleId}))::int as routed from call_sessions where account_id = ${account.id}`,
    );
    expect(sums).toEqual({ sessions: 620, ended: 620, routed: 620 });
    expect(
      await asSuperuser(
        sql`select 1 from recordings where account_id = ${account.id} and (file_key is null or file_size <> 4044)`,
      ),
    ).toEqual([]);
    expect(
      await asSuperuser(
        sql`select 1 from call_sessions s where account_id = ${account.id} and cost <> (select coalesce(sum(cost), 0) from (select cost, call_session_history_id from calls union all select cost, call_session_history_id from recordings union all select cost, call_session_history_id from resource_usages) part where part.call_session_history_id = s.call_session_history_id)`,
      ),
    ).toEqual([]);

    const before = await stored(account);
    expect(before.length).toBeGreaterThan(2_000);
    for (const again of [args, [...args, "--file", file]]) {
      const second = await client(...again);
      expect(second).toMatchObject({ added: 0, changed: 0, uploaded: 0, uploadedBefore: first.uploaded });
      expect(second.unchanged).toBe(first.added! + first.changed! + first.unchanged!);
      expect(await stored(account)).toEqual(before);
    }
  }, 240_000);

  it("has no import of the product's own code", () => {
    for (const name of ["main", "api", "day", "token"]) {
      const source = readFileSync(join("examples/engine-client", `${name}.ts`), "utf8");
      for (const [, from] of source.matchAll(/from "([^"]+)"/g)) expect(from).toMatch(/^(node:|\.\/)/);
    }
  });
});
