import { and, lt, ne } from "drizzle-orm";

import { mails } from "@/db/schema";
import { withWorker } from "@/db/with-worker";

const KEPT_MS = 30 * 86_400_000;

/** Deletes mails that were sent or given up and are older than 30 days. */
export async function dropOldMails(now = new Date()): Promise<void> {
  await withWorker((tx) =>
    tx.delete(mails).where(and(ne(mails.status, "QUEUED"), lt(mails.createdAt, new Date(now.getTime() - KEPT_MS)))),
  );
}
