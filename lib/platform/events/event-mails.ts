import { publicUrl } from "@/lib/platform/env";

import type { AccountEvent, EventType } from "./event";

interface EventMail {
  subject: string;
  /** Meaning and required action, in one or two sentences. */
  says: string;
  /** Path of the related page, for some events that of the object itself. */
  path: string | ((body: AccountEvent["body"]) => string);
  /** Mailed at most once an hour per recipient. */
  seldom?: boolean;
}

const rentedPath = ({ kind }: AccountEvent["body"]) =>
  ({ phoneNumber: "/numbers", sipRegistration: "/sip-registrations", plan: "/billing/plans" })[String(kind)] ?? "/";

const reportPaths: Record<string, string> = {
  AUDIT: "/audit-log/files",
  CALLS: "/call-downloads",
  CALLS_BRIEF: "/call-downloads",
  TRANSACTIONS: "/billing/transactions/files",
  TRANSACTIONS_ON_HOLD: "/billing/transactions/files",
  PHONE_NUMBERS: "/purchased-numbers/files",
  PHONE_NUMBERS_AWAITING_CONFIGURATION: "/numbers-awaiting/files",
};

/** Mail text of each event type. */
export const eventMails: Record<EventType, EventMail> = {
  "payment.confirmed": { subject: "Payment received", says: "A payment was added to the balance.", path: "/billing" },
  "payment.failed": {
    subject: "Card payment failed",
    says: "The bank card could not be charged, and the balance was not topped up.",
    path: "/billing/cards",
  },
  "card.expiring": {
    subject: "Bank card is about to expire",
    says: "A bank card of the account ends soon. Add another before automatic top-ups fail.",
    path: "/billing/cards",
  },
  "card.expired": {
    subject: "Bank card expired",
    says: "A bank card of the account is no longer valid. Automatic top-ups with it fail.",
    path: "/billing/cards",
  },
  "balance.low": {
    subject: "Balance is low",
    says: "The balance fell under the minimum that is set for the account.",
    path: "/billing",
  },
  "charge.at_risk": {
    subject: "Next charge is not covered",
    says: "The balance does not cover what is charged next. Without a payment it will be frozen.",
    path: "/billing",
  },
  "invoice.issued": {
    subject: "New invoice",
    says: "An invoice was issued for the account.",
    path: "/billing/invoices",
  },
  "subscription.renewed": {
    subject: "Subscription renewed",
    says: "A number, registration or plan was renewed and charged.",
    path: rentedPath,
  },
  "subscription.frozen": {
    subject: "Subscription frozen for lack of money",
    says: "A number, registration or plan could not be renewed and is frozen until the balance covers it.",
    path: rentedPath,
  },
  "subscription.detached": {
    subject: "Number or registration given up",
    says: "A number or registration does not belong to the account any more.",
    path: rentedPath,
  },
  "report.ready": {
    subject: "Report ready",
    says: "A report that was ordered can be downloaded.",
    path: ({ kind }) => reportPaths[String(kind)] ?? "/",
    seldom: true,
  },
  "scenario.error": {
    subject: "Scenario ended with an error",
    says: "A scenario stopped with an error. The session's log says where.",
    path: ({ callSessionHistoryId: id }) => (id ? `/logs/${String(id)}` : "/logs"),
    seldom: true,
  },
  "sip_registration.failed": {
    subject: "SIP registration failed",
    says: "A SIP registration was refused or got no answer.",
    path: "/sip-registrations",
    seldom: true,
  },
  "sip_registration.recovered": {
    subject: "SIP registration works again",
    says: "A SIP registration that had failed is registered again.",
    path: "/sip-registrations",
    seldom: true,
  },
  "sms.received": {
    subject: "SMS received",
    says: "A number of the account received a message.",
    path: "/settings/sms",
    seldom: true,
  },
  "sms.a2p_enabled": {
    subject: "A2P messages switched on",
    says: "The account may send A2P messages now.",
    path: "/settings/sms/settings",
  },
  "transcription.ready": {
    subject: "Transcription ready",
    says: "The transcription of a recording is ready.",
    path: ({ callSessionHistoryId: id }) => (id ? `/calls/${String(id)}` : "/calls"),
    seldom: true,
  },
  "caller_id.expiring": {
    subject: "Caller ID is about to expire",
    says: "The proof of a caller ID ends soon. Verify it again to keep using it.",
    path: "/settings/caller-ids",
  },
  "certificate.expiring": {
    subject: "Push certificate is about to expire",
    says: "A push certificate ends soon. Replace it, or calls will not reach the apps that use it.",
    path: "/applications",
  },
  "certificate.expired": {
    subject: "Push certificate expired",
    says: "A push certificate has ended. Calls do not reach the apps that use it.",
    path: "/applications",
  },
  "verification.changed": {
    subject: "Verification: the state changed",
    says: "The review of the account's documents went on.",
    path: "/settings/verification",
  },
  "document.changed": {
    subject: "Document reviewed",
    says: "A document of the account was looked at.",
    path: "/settings/verification",
  },
  "agreement.changed": {
    subject: "Agreement: the state changed",
    says: "An agreement was issued for the account, or the review of its signed copy went on.",
    path: "/settings/verification",
  },
  "address_proof.changed": {
    subject: "Address proof: the state changed",
    says: "The review of an address went on.",
    path: ({ regulationAddressId: id }) => `/settings/verification/addresses${id ? `/${String(id)}` : ""}`,
  },
  "phone_number.activation_changed": {
    subject: "Phone number: the activation changed",
    says: "The activation state of a phone number changed.",
    path: "/numbers",
  },
  "account.frozen": {
    subject: "Account frozen",
    says: "The account is frozen: nothing can be changed or bought until it is released.",
    path: "/",
  },
  "account.unfrozen": { subject: "Account released", says: "The account is not frozen any more.", path: "/" },
  "password.reset": {
    subject: "Password reset",
    says: "The password of the account's own login was reset by whoever runs the panel, and its sessions ended.",
    path: "/audit-log",
  },
  "call_list.tasks_canceled": {
    subject: "Tasks of a call list canceled",
    says: "The tasks that were to be canceled are.",
    path: "/applications",
    seldom: true,
  },
};

/**
 * Returns the text of an event's mail: what happened, the event's fields with times in the account's time zone, and a
 * link.
 */
export function textOf(
  { type, body }: AccountEvent,
  { accountName, timeZone }: { accountName: string; timeZone: string },
): string {
  const { says, path } = eventMails[type];
  const particulars = Object.entries(body)
    .filter(
      ([, value]) => (value instanceof Date || ["string", "number", "boolean"].includes(typeof value)) && value !== "",
    )
    .map(([name, value]) => `${inWords(name)}: ${value instanceof Date ? atTime(value, timeZone) : String(value)}`);
  return [
    `Account ${accountName}`,
    says,
    ...(particulars.length > 0 ? [particulars.join("\n")] : []),
    `${publicUrl()}${typeof path === "string" ? path : path(body)}`,
    `You hear of this because your address stands among the account's notification contacts: ${publicUrl()}/settings/notifications`,
  ].join("\n\n");
}

/** Returns "nextCharge" as text: "Next charge". */
const inWords = (name: string) =>
  name
    .replace(/[_\s]+/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase());

const atTime = (moment: Date, timeZone: string) =>
  `${new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "short" }).format(moment)} (${timeZone})`;
