import type { Tx } from "@/db/database";
import { mails } from "@/db/schema";
import { seal } from "@/lib/platform/secrets/seal";

/** A plain text message to one recipient. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Queues mails in the transaction of the change they report; they are sent only if it commits. */
export async function queueMails(tx: Tx, accountId: number, messages: Mail[]): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insert(mails)
    .values(
      messages.map(({ to, subject, text }) => ({ accountId, recipient: to, subject, text: seal(accountId, text) })),
    );
}
