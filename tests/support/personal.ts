import { type SQL, sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { post } from "@/lib/billing/ledger/post";
import { seal } from "@/lib/platform/secrets/seal";
import { openTo, type Permission } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

import { makeChild } from "./family";
import { furnish } from "./furnished";
import { type Account, asSuperuser } from "./world";

const NUMBERS = [
  "PHONE_NUMBERS",
  "APPLICATION_PHONE_NUMBERS",
  "PURCHASED_NUMBER_LIST",
  "PHONE_NUMBER_ATTACHMENT",
  "PHONE_NUMBER_DEACTIVATION",
  "PHONE_NUMBER_PARAMETERS",
  "NUMBERS_AWAITING_CONFIGURATION",
] as const;
const CALLS = ["APPLICATION_CALL_HISTORY", "CALL_HISTORY"] as const;

/**
 * Every column with personal data and the permissions that open it. Not listed are the append-only audit log, which
 * only its own section opens, and a card's last digits, which have no room for a mark and are read beside its holder.
 */
const personal: Record<string, readonly Permission[]> = {
  "accounts.account_email": ["PROFILE"],
  "accounts.account_first_name": ["PROFILE"],
  "accounts.account_last_name": ["PROFILE"],
  "accounts.billing_address_name": ["PROFILE"],
  "accounts.billing_address": ["PROFILE"],
  "accounts.billing_address_zip": ["PROFILE"],
  "accounts.billing_address_phone": ["PROFILE"],
  "notification_contacts.contact_data": ["NOTIFICATIONS", "PROFILE"],
  "users.display_name": ["APPLICATION_USERS"],
  "acd_queue_states.waiting": ["APPLICATION_QUEUES"],
  "acd_queue_states.in_service": ["APPLICATION_QUEUES"],
  "sq_tasks.custom_data": ["smartQueue.statistics.read"],
  "call_list_tasks.custom_data": ["callListTask.read"],
  "call_list_tasks.result_data": ["callListTask.read"],
  "call_sessions.initiator_address": CALLS,
  "call_sessions.custom_data": CALLS,
  "calls.local_number": CALLS,
  "calls.remote_number": CALLS,
  "calls.diversion_number": CALLS,
  "calls.custom_data": CALLS,
  "recordings.transcription": CALLS,
  "session_logs.text": ["LOGS"],
  "phone_numbers.phone_number": NUMBERS,
  "number_configurations.contact_name": ["NUMBERS_AWAITING_CONFIGURATION"],
  "number_configurations.contact_email": ["NUMBERS_AWAITING_CONFIGURATION"],
  "number_configurations.contact_phone": ["NUMBERS_AWAITING_CONFIGURATION"],
  "personal_test_numbers.phone_number": ["TEST_NUMBERS"],
  "whatsapp_numbers.wab_phone_number": ["APPLICATION_SIP_REGISTRATIONS", "PHONE_NUMBER_PARAMETERS"],
  "caller_ids.callerid_number": ["CALLER_IDS"],
  "key_value_items.value": ["APPLICATION_KEY_VALUE_STORAGE"],
  "sms_messages.source_number": ["SMS_CONFIGURATION"],
  "sms_messages.destination_number": ["SMS_CONFIGURATION"],
  "sms_messages.text": ["SMS_CONFIGURATION"],
  "bank_cards.card_holder": ["BANK_CARDS"],
  "auto_top_ups.receipt_email": ["BANK_CARDS"],
  "invoices.bill_to": ["INVOICES"],
  "verifications.particulars": ["VERIFICATION"],
  "address_proofs.company": ["VERIFICATION"],
  "address_proofs.first_name": ["VERIFICATION"],
  "address_proofs.last_name": ["VERIFICATION"],
  "address_proofs.building": ["VERIFICATION"],
  "account_documents.file_name": ["VERIFICATION"],
  "pstn_black_list.pstn_blacklist_phone": ["PSTN_BLACK_LIST"],
  "subusers.name": ["SUBUSERS"],
  "transactions.transaction_description": ["PHONE_NUMBERS"],
  "webhook_deliveries.body": ["WEBHOOKS"],
  "child.account_email": ["CHILD_ACCOUNTS"],
};

/** Those columns, as "table.column". */
export const personalColumns = Object.keys(personal);
const markOf = (column: string) => `personal${String(personalColumns.indexOf(column)).padStart(2, "0")}x`;
/** Returns the columns whose marks a text contains. */
export const marksIn = (text: string): string[] => personalColumns.filter((column) => text.includes(markOf(column)));

/** Returns whether a column's data is open to a role. */
export const isOpenTo = (column: string, role: RoleName): boolean =>
  personal[column]!.some((permission) => openTo(permission).includes(role));

/** Fills an account, and a child of it, with personal data in every such column, each with its column's mark. */
export async function furnishWithMarks(account: Account): Promise<void> {
  const child = await makeChild(account.main);
  await furnish(account);
  for (const column of personalColumns) await putMark(column, account.id, child.id);
}

/**
 * Appends a column's mark to each of its texts, or prepends it to every text within its JSON; the append-only ledger
 * gets a posting.
 */
async function putMark(column: string, accountId: number, childId: number): Promise<void> {
  const [table, name] = column.split(".") as [string, string];
  if (table === "transactions")
    return void (await withAccount({ accountId }, (tx) =>
      post(tx, accountId, { type: "GIFT", book: "ADJUSTMENTS", amount: 1n, description: markOf(column) }),
    ));
  const [at, mark] = [sql.identifier(name), markOf(column)];
  const [named] = await asSuperuser<{ type: string }>(
    sql`select format_type(atttypid, null) as type from pg_attribute where attrelid = ${table === "child" ? "accounts" : table}::regclass and attname = ${name}`,
  );
  const values: Record<string, SQL> = {
    sealed: sql`${seal(accountId, mark)}`,
    text: sql`${at} || ${mark}`,
    json: sql`regexp_replace(${at}::text, '": ?"', ${`": "${mark}`}, 'g')::json`,
    jsonb: sql`regexp_replace(${at}::text, '": ?"', ${`": "${mark}`}, 'g')::jsonb`,
  };
  const of = table === "child" ? childId : accountId;
  await asSuperuser(
    sql`update ${sql.identifier(table === "child" ? "accounts" : table)} set ${at} = ${values[named!.type]!} where account_id = ${of}`,
  );
}
