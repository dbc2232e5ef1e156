import { sql } from "drizzle-orm";

import { openConnection } from "@/db/operator";
import { applications, callSessions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { inAccount, type SignedIn } from "@/lib/platform/ctx";

import { addApplications } from "./applications";
import { addBilling, offerDemoPlans } from "./billing";
import { addCallLists } from "./call-lists";
import { addCalls } from "./calls";
import { addDemoStock, addFurtherNumbers } from "./further-numbers";
import { addIntegrations } from "./integrations";
import { addLedger } from "./ledger";
import { addNumbers } from "./numbers";
import { addPeople } from "./people";
import { addProfile } from "./profile";
import { addQueues } from "./queues";
import { addRecordings, forgetStored, type StoredKeys } from "./recordings";
import { addSecurity } from "./security";
import { addServiceAccounts, type KeyFile } from "./service-accounts";
import { addSessionLogs } from "./session-logs";
import { addSettings } from "./settings";
import { startOfDay, type World } from "./world";

/**
 * Fills an account with months of a telephony business's data, in one transaction: the same each time except for
 * secrets and ids, dated from `now`. An account that already has applications or calls is left unchanged.
 * `keep` receives the engine's key file before the account has that engine.
 */
export async function fillDemo(
  ctx: SignedIn,
  email: string,
  keep: (key: KeyFile) => void,
  now = new Date(),
): Promise<void> {
  const stored: StoredKeys = [];
  await addDemoStock();
  await offerDemoPlans();
  try {
    await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      const [row] = await tx
        .select({ taken: sql<boolean>`exists (select from ${applications}) or exists (select from ${callSessions})` })
        .from(sql`(values (1)) one`);
      if (row!.taken) return;

      const { accountId, accountName: owner, timeZone } = ctx.viewer;
      const world: World = { tx, accountId, owner, now, today: startOfDay(now, timeZone) };
      const made = await addApplications(world);
      const people = await addPeople(world, made);
      const queues = await addQueues(world, made, people);
      await addCallLists(world, made, queues);
      await addNumbers(world, made);
      await addFurtherNumbers(world, made);
      await addIntegrations(world, made);
      await addProfile(world, email, stored);
      await addSecurity(world);
      const sessions = await addCalls(world, made, people);
      await addLedger(world);
      await addBilling(world);
      await addSettings(world);
      await addSessionLogs(world, sessions);
      await addRecordings(world, sessions, stored);
      keep(await addServiceAccounts(world, email));
    });
  } catch (error) {
    await forgetStored(stored);
    throw error;
  }
  await refreshStatistics();
}

/** Updates planner statistics, which the embedded database never does on its own; lists plan and estimate with them. */
async function refreshStatistics(): Promise<void> {
  const db = await openConnection();
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`analyze`);
  });
}
