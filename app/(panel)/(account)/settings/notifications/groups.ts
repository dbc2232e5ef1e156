import type { NotificationGroup } from "@/graphql/operations.generated";

/** Labels and descriptions of the notification groups. */
export const groups: Record<NotificationGroup, { label: string; text: string }> = {
  ACCOUNT: { label: "Account", text: "Money, invoices, documents, and states of the account and its numbers" },
  TARIFF_CHANGING: { label: "Price changes", text: "Changes of prices and plans" },
  DEVELOPMENT: { label: "Development", text: "Errors of scenarios, SIP registrations, certificates, reports" },
  NEWS: { label: "News", text: "What is new in the service" },
};

export const groupNames = Object.keys(groups) as NotificationGroup[];
