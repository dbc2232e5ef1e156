import type { Tx } from "@/db/database";
import { mails } from "@/db/schema";
import { seal } from "@/lib/platform/secrets/seal";

/** A message to one person, in plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Puts messages into the transaction of what they tell of: they are sent if and when that stands. */
export async function queueMails(tx: Tx, accountId: number, messages: Mail[]): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insert(mails)
    .values(
      messages.map(({ to, subject, text }) => ({ accountId, recipient: to, subject, text: seal(accountId, text) })),
    );
}
