import type { LedgerBook, TransactionType } from "@/graphql/operations.generated";

/** Labels of the transaction types. */
export const types: Record<TransactionType, string> = {
  BANK_TRANSFER: "Bank transfer",
  CARD_PAYMENT: "Card payment",
  AUTO_TOP_UP: "Auto top-up",
  CALL_CHARGE: "Calls",
  RECORDING_CHARGE: "Recordings",
  SMS_CHARGE: "Messages",
  RESOURCE_CHARGE: "Other usage",
  PHONE_NUMBER_INSTALLATION: "Number, installation",
  PHONE_NUMBER_CHARGE: "Number, first month",
  PHONE_NUMBER_RENEWAL: "Number, renewal",
  SIP_REGISTRATION_CHARGE: "SIP registration, first month",
  SIP_REGISTRATION_RENEWAL: "SIP registration, renewal",
  PLAN_CHARGE: "Plan, first month",
  PLAN_RENEWAL: "Plan, renewal",
  PLAN_OVERRUN: "Plan, overrun",
  TRANSFER_TO_CHILD: "To a child account",
  TRANSFER_FROM_CHILD: "From a child account",
  TRANSFER_TO_PARENT: "To the parent account",
  TRANSFER_FROM_PARENT: "From the parent account",
  TRANSFER_TO_USER: "To a user",
  TRANSFER_FROM_USER: "From a user",
  GIFT: "Gift",
  REFUND: "Refund",
  TAX: "Tax",
  GRACE_CREDIT: "Grace credit",
  ADJUSTMENT: "Correction",
};

/** Labels of the ledger books. */
export const books: Record<LedgerBook, string> = {
  BALANCE: "Balance",
  PAYMENTS: "Payments",
  USAGE: "Usage",
  NUMBERS: "Numbers",
  SUBSCRIPTIONS: "Subscriptions",
  TRANSFERS: "Transfers",
  USERS: "Users",
  TAXES: "Taxes",
  ADJUSTMENTS: "Corrections",
};

export const directions = { IN: "Paid in", OUT: "Spent" };
export const holds = { yes: "On hold", no: "Not on hold" };

const resources: Record<string, string> = {
  phoneNumber: "Phone number",
  sipRegistration: "SIP registration",
  plan: "Plan",
  payment: "Payment",
  call: "Call",
  sms: "Message",
};

/** Describes what was paid for: its kind with its id or name; empty for null. */
export const resourceInWords = (type: string | null, id: string | null): string =>
  type === null ? "" : [resources[type] ?? type, id].filter(Boolean).join(" ");
