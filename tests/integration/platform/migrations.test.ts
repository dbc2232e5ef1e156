import { sql } from "drizzle-orm";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { furnish } from "@/tests/support/furnished";
import { hashes, inMigrated, keepRelease, type Query, readRelease, tablesOf } from "@/tests/support/release";
import { asSuperuser, makeAccount } from "@/tests/support/world";

const releases = readdirSync("tests/support/releases").map((file) => file.replace(".json.gz", ""));

describe.each(releases)("the database of release %s", (name) => {
  const release = readRelease(name);

  it("has migrations that nobody has changed since", () => {
    expect(hashes()).toMatchObject(release.migrations);
  });

  it("had a row in every table", () => {
    expect(Object.keys(release.rows).filter((table) => release.rows[table]!.length === 0)).toEqual([]);
  });

  it("keeps every row on its way to the newest version", async () => {
    await inMigrated(release, process.env.TEST_DATABASE_URL || undefined, async (query) => {
      const kept = await tablesOf(query);
      for (const [table, rows] of Object.entries(release.rows)) {
        if (!kept.includes(table)) continue;
        const [counted] = await query<{ count: number }>(`select count(*)::int as count from "${table}"`);
        expect({ table, count: counted!.count }).toEqual({ table, count: rows.length });
      }
      const [last] = await query<{ count: number }>("select count(*)::int as count from migrations");
      expect(last!.count).toBe(Object.keys(hashes()).length);
    });
  });
});

// KEEP_RELEASE=0.2.0 npx vitest run tests/integration/platform/migrations.test.ts: with each release, before its tag.
it.runIf(process.env.KEEP_RELEASE)("keeps the database of a new release", async () => {
  const account = await makeAccount();
  await furnish(account);
  const query: Query = (statement) => asSuperuser(sql.raw(statement));
  await keepRelease(process.env.KEEP_RELEASE!, query);
});
