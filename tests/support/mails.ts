import { sql } from "drizzle-orm";

import { unseal } from "@/lib/platform/secrets/seal";

import { asSuperuser } from "./world";

export interface StoredMail {
  id: string;
  to: string;
  subject: string;
  text: string | null;
  status: string;
  attempts: number;
  problem: string | null;
}

/** Returns an account's mails with decrypted text, oldest first. */
export async function mailsOf({ id }: { id: number }): Promise<StoredMail[]> {
  const rows = await asSuperuser<StoredMail>(
    sql`select mail_id::text as id, recipient as to, subject, text, status::text, attempts, problem from mails where account_id = ${id} order by mail_id`,
  );
  return rows.map((row) => ({ ...row, text: row.text && unseal(id, row.text) }));
}

/** Returns the code in the newest mail to an address. */
export async function codeFor(account: { id: number }, to: string): Promise<string> {
  const mail = (await mailsOf(account)).findLast((sent) => sent.to === to);
  return /^\d{6}$/m.exec(mail?.text ?? "")![0];
}
