import { asc, gt } from "drizzle-orm";

import { closeConnection, migrationsAreCurrent, openConnection } from "@/db/operator";
import { accounts } from "@/db/schema";
import { encryptionKeys } from "@/lib/platform/env";
import { type Rotated, rotateSecrets } from "@/lib/platform/secrets/rotate";

import { runCommand } from "./run-command";

const ACCOUNTS_AT_ONCE = 100;

// npm run rotate-keys: reseals every secret with ENCRYPTION_KEY that was sealed with a key of ENCRYPTION_KEYS_OLD.
await runCommand(async () => {
  encryptionKeys(); // fails on invalid settings before the database is opened
  if (!(await migrationsAreCurrent()))
    throw new Error("The database lacks migrations of this version. Run: npm run migrate");
  const totals = new Map<string, Rotated>();
  for await (const batch of accountsInBatches()) {
    for (const counts of await rotateSecrets(batch)) {
      const total = totals.get(counts.column) ?? {
        column: counts.column,
        resealed: 0,
        changedMeanwhile: 0,
        unopened: 0,
      };
      total.resealed += counts.resealed;
      total.changedMeanwhile += counts.changedMeanwhile;
      total.unopened += counts.unopened;
      totals.set(counts.column, total);
    }
  }
  await closeConnection();
  for (const { column, resealed, changedMeanwhile, unopened } of totals.values()) {
    const notes = [
      changedMeanwhile > 0 && `${changedMeanwhile} changed meanwhile`,
      unopened > 0 && `${unopened} that no key opens`,
    ].filter(Boolean);
    console.log([`${column}: ${resealed} sealed anew`, ...notes].join(", "));
  }
  const sum = (count: (total: Rotated) => number) => [...totals.values()].reduce((so, total) => so + count(total), 0);
  const [changedMeanwhile, unopened] = [sum((total) => total.changedMeanwhile), sum((total) => total.unopened)];
  if (changedMeanwhile > 0) throw new Error(`${changedMeanwhile} secrets changed meanwhile. Run it again.`);
  if (unopened > 0)
    throw new Error(
      `${unopened} secrets are opened by none of the keys. Put the key that sealed them into ENCRYPTION_KEYS_OLD and run it again.`,
    );
  console.log(
    "Every secret is sealed with ENCRYPTION_KEY. When every process runs with it, ENCRYPTION_KEYS_OLD can go.",
  );
  process.exit(0);
});

async function* accountsInBatches(): AsyncGenerator<number[]> {
  const db = await openConnection();
  for (let after = 0; ;) {
    const rows = await db
      .select({ id: accounts.accountId })
      .from(accounts)
      .where(gt(accounts.accountId, after))
      .orderBy(asc(accounts.accountId))
      .limit(ACCOUNTS_AT_ONCE);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < ACCOUNTS_AT_ONCE) return;
    after = rows.at(-1)!.id;
  }
}
