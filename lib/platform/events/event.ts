/** Notification groups; each contact of an account chooses which it receives. */
export const notificationGroups = ["NEWS", "TARIFF_CHANGING", "ACCOUNT", "DEVELOPMENT"] as const;
export type NotificationGroup = (typeof notificationGroups)[number];

/** Event types that an account can be notified of. */
export const eventTypes = [
  { type: "payment.confirmed", name: "Payment received", group: "ACCOUNT" },
  { type: "payment.failed", name: "Card payment failed", group: "ACCOUNT" },
  { type: "card.expiring", name: "Bank card is about to expire", group: "ACCOUNT" },
  { type: "card.expired", name: "Bank card expired", group: "ACCOUNT" },
  { type: "balance.low", name: "Balance under the set minimum", group: "ACCOUNT" },
  { type: "charge.at_risk", name: "Next charge is not covered", group: "ACCOUNT" },
  { type: "invoice.issued", name: "Invoice issued", group: "ACCOUNT" },
  { type: "subscription.renewed", name: "Number, registration or plan renewed", group: "ACCOUNT" },
  { type: "subscription.frozen", name: "Number, registration or plan frozen for lack of money", group: "ACCOUNT" },
  { type: "subscription.detached", name: "Number or registration given up", group: "ACCOUNT" },
  { type: "report.ready", name: "Report ready", group: "DEVELOPMENT" },
  { type: "scenario.error", name: "Scenario ended with an error", group: "DEVELOPMENT" },
  { type: "sip_registration.failed", name: "SIP registration failed", group: "DEVELOPMENT" },
  { type: "sip_registration.recovered", name: "SIP registration recovered", group: "DEVELOPMENT" },
  { type: "sms.received", name: "SMS received", group: "DEVELOPMENT" },
  { type: "sms.a2p_enabled", name: "A2P messages switched on", group: "ACCOUNT" },
  { type: "transcription.ready", name: "Transcription ready", group: "DEVELOPMENT" },
  { type: "caller_id.expiring", name: "Caller ID is about to expire", group: "ACCOUNT" },
  { type: "certificate.expiring", name: "Push certificate is about to expire", group: "DEVELOPMENT" },
  { type: "certificate.expired", name: "Push certificate expired", group: "DEVELOPMENT" },
  { type: "verification.changed", name: "Verification state changed", group: "ACCOUNT" },
  { type: "document.changed", name: "Document accepted or rejected", group: "ACCOUNT" },
  { type: "agreement.changed", name: "Agreement issued, or its state changed", group: "ACCOUNT" },
  { type: "address_proof.changed", name: "Address proof state changed", group: "ACCOUNT" },
  { type: "phone_number.activation_changed", name: "Activation state of a number changed", group: "ACCOUNT" },
  { type: "account.frozen", name: "Account frozen", group: "ACCOUNT" },
  { type: "account.unfrozen", name: "Account unfrozen", group: "ACCOUNT" },
  { type: "password.reset", name: "Password of the account's own login reset", group: "ACCOUNT" },
  { type: "call_list.tasks_canceled", name: "Tasks of a call list canceled", group: "DEVELOPMENT" },
] as const satisfies readonly { type: string; name: string; group: NotificationGroup }[];

export type EventType = (typeof eventTypes)[number]["type"];

/** An event whose body can leave the panel: ids, names and amounts, no secrets. */
export interface AccountEvent {
  type: EventType;
  body: Record<string, unknown>;
}
