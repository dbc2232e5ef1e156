import { sql } from "drizzle-orm";

import { fingerprints } from "@/lib/platform/secrets/seal";

import { asSuperuser, unique } from "./world";

interface Given {
  value?: string;
  groups?: string[];
  verified?: boolean;
  /** Code that was sent to the contact earlier. */
  code?: string;
}

/** Inserts a contact as if added long ago and returns its id as in the API. */
export async function makeContact(
  { id }: { id: number },
  { value = `${unique("to-")}@example.com`, groups = ["ACCOUNT"], verified = false, code }: Given = {},
): Promise<string> {
  const [made] = await asSuperuser<{
    id: string;
  }>(sql`insert into notification_contacts (account_id, contact_data, description, notification_group, verified)
    values (${id}, ${value}, 'somebody', ${`{${groups.join(",")}}`}::notification_group[], ${verified}) returning contact_id::text as id`);
  const contactId = made!.id;
  if (code !== undefined) {
    await asSuperuser(
      sql`update notification_contacts set code_hash = ${fingerprints(id, `${contactId}:${code}`)[0]!}, code_expires_at = now() + interval '1 hour', code_attempts_left = 5 where contact_id = ${contactId}`,
    );
  }
  return contactId;
}

/** Deletes all e-mail contacts except the account's own. */
export const clearContacts = ({ id }: { id: number }) =>
  asSuperuser(
    sql`delete from notification_contacts where account_id = ${id} and contact_type = 'email' and not is_persistent`,
  );
