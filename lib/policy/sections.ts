import type { RoleName } from "./roles";

/** Groups of the navigation, in their order. */
export const groups = [
  "Home",
  "Applications",
  "Calls",
  "Numbers",
  "Billing",
  "Settings",
  "Security",
  "Access",
] as const;

export type Group = (typeof groups)[number];

/** Tab of an application's pages. */
export interface Tab {
  readonly slug: string;
  readonly name: string;
}

interface Row<Id extends string> {
  readonly row: number;
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  readonly roles: readonly RoleName[];
  /**
   * Location of the section's page: `path` is in the navigation, `tab` inside an application under an address that ends
   * with its `slug`, and `route` is reached from another page, with a star for an ID. A section with none of them is
   * part of another section's page.
   */
  readonly place: {
    readonly group: Group;
    readonly path?: string;
    readonly tab?: Tab;
    readonly route?: string;
    readonly icon?: string;
  };
}

const rows = [
  {
    row: 1,
    id: "CONTROL_PANEL",
    name: "Control panel",
    description: "See the account at a glance and go on to the sections that your roles open.",
    roles: [
      "MainAccount",
      "PhoneNumberManager",
      "Owner",
      "Admin",
      "Developer",
      "Supervisor",
      "Support",
      "Accountant",
      "CallListManager",
      "UserManager",
      "Payer",
      "PayerNoVerify",
    ],
    place: { group: "Home", path: "/", icon: "layout-dashboard" },
  },
  {
    row: 2,
    id: "APPLICATIONS",
    name: "Applications",
    description: "Find an application and go on to the parts of it that your roles open.",
    roles: [
      "MainAccount",
      "Owner",
      "Admin",
      "Developer",
      "Supervisor",
      "Support",
      "Accountant",
      "CallListManager",
      "UserManager",
    ],
    place: { group: "Applications", path: "/applications", icon: "apps" },
  },
  {
    row: 3,
    id: "APPLICATION",
    name: "Certain application",
    description: "See an application's overview and its settings.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support", "Accountant"],
    place: { group: "Applications", tab: { slug: "", name: "Overview" } },
  },
  {
    row: 4,
    id: "APPLICATION_CALL_HISTORY",
    name: "Call history in a certain application",
    description: "Look through an application's calls and listen to their recordings.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support"],
    place: { group: "Applications", tab: { slug: "calls", name: "Call history" } },
  },
  {
    row: 5,
    id: "APPLICATION_CALL_HISTORY_DOWNLOADS",
    name: "Call history downloads in a certain application",
    description: "Order and download files of an application's call history.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor"],
    place: { group: "Applications", tab: { slug: "downloads", name: "Downloads" } },
  },
  {
    row: 6,
    id: "APPLICATION_SCENARIOS",
    name: "Scenarios in a certain application",
    description: "Write the scripts that decide what happens in an application's calls.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Applications", tab: { slug: "scenarios", name: "Scenarios" } },
  },
  {
    row: 7,
    id: "APPLICATION_USERS",
    name: "Users in a certain application",
    description: "Add, change and remove the people who call through an application.",
    roles: ["MainAccount", "Owner", "Admin", "UserManager"],
    place: { group: "Applications", tab: { slug: "users", name: "Users" } },
  },
  {
    row: 8,
    id: "APPLICATION_PHONE_NUMBERS",
    name: "Phone numbers in a certain application",
    description: "See the phone numbers attached to an application.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support"],
    place: { group: "Applications", tab: { slug: "numbers", name: "Numbers" } },
  },
  {
    row: 9,
    id: "APPLICATION_RULES",
    name: "Rules in a certain application",
    description: "Choose which scenarios run for which numbers, and in which order the rules are tried.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Applications", tab: { slug: "rules", name: "Routing" } },
  },
  {
    row: 10,
    id: "APPLICATION_QUEUES",
    name: "Queues in a certain application",
    description: "Watch an application's older call queues and their operators.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor"],
    place: { group: "Applications", tab: { slug: "queues", name: "Queues" } },
  },
  {
    row: 11,
    id: "APPLICATION_CALL_LISTS",
    name: "Call lists in a certain application",
    description: "Follow an application's call lists and how far each has come.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support", "CallListManager"],
    place: { group: "Applications", tab: { slug: "call-lists", name: "Call lists" } },
  },
  {
    row: 12,
    id: "APPLICATION_CALL_LIST_CREATION",
    name: "Creating a new call list in a certain application",
    description: "Upload a new call list and set how it is dialed.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
    place: { group: "Applications", route: "/applications/*/call-lists/new" },
  },
  {
    row: 13,
    id: "APPLICATION_CALL_LIST_APPEND",
    name: "Append new lines to a call list in a certain application",
    description: "Add lines to a call list that already exists.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
    place: { group: "Applications", route: "/applications/*/call-lists/*/append" },
  },
  {
    row: 14,
    id: "APPLICATION_SIP_REGISTRATIONS",
    name: "SIP registrations in a certain application",
    description: "See the SIP registrations and WhatsApp numbers bound to an application.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support"],
    place: { group: "Applications", tab: { slug: "sip-registrations", name: "SIP & WhatsApp" } },
  },
  {
    row: 15,
    id: "APPLICATION_PUSH_CERTIFICATES",
    name: "Push certificates in a certain application",
    description: "Keep the certificates that let an application wake its users' phones.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Applications", tab: { slug: "push-certificates", name: "Push certificates" } },
  },
  {
    row: 16,
    id: "APPLICATION_DIALOGFLOW_AGENTS",
    name: "Dialogflow agents in a certain application",
    description: "Connect Dialogflow agents to an application.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Applications", tab: { slug: "dialogflow", name: "Dialogflow" } },
  },
  {
    row: 17,
    id: "APPLICATION_KEY_VALUE_STORAGE",
    name: "Key-Value Storage in a certain application",
    description: "Read and change the values and secrets that an application's scenarios use.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Applications", tab: { slug: "storage", name: "Storage & secrets" } },
  },
  {
    row: 18,
    id: "CALL_HISTORY",
    name: "Call history",
    description: "Look through the calls of all applications and listen to their recordings.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support"],
    place: { group: "Calls", path: "/calls", icon: "phone-call" },
  },
  {
    row: 19,
    id: "CALL_HISTORY_DOWNLOADS",
    name: "Call history downloads",
    description: "Order and download files of the account's call history.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor"],
    place: { group: "Calls", path: "/call-downloads", icon: "file-download" },
  },
  {
    row: 20,
    id: "PHONE_NUMBERS",
    name: "My phone numbers",
    description: "See the account's phone numbers, their state and their next renewal.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support", "Accountant", "Payer"],
    place: { group: "Numbers", path: "/numbers", icon: "phone" },
  },
  {
    row: 21,
    id: "PHONE_NUMBER_PURCHASE",
    name: "Buy a phone number",
    description: "Buy phone numbers for the account.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant"],
    place: { group: "Numbers", path: "/numbers/buy", icon: "shopping-cart" },
  },
  {
    row: 22,
    id: "TEST_NUMBERS",
    name: "Test numbers",
    description: "Use test numbers to try an application before buying a number.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Numbers", path: "/numbers/test", icon: "test-pipe" },
  },
  {
    row: 23,
    id: "PHONE_NUMBER_DEACTIVATION",
    name: "Number deactivation",
    description: "Give up phone numbers that the account no longer needs.",
    roles: ["MainAccount", "Owner"],
    place: { group: "Numbers" },
  },
  {
    row: 24,
    id: "PHONE_NUMBER_ATTACHMENT",
    name: "Attaching numbers to application",
    description: "Choose which application and rule a phone number belongs to.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Numbers" },
  },
  {
    row: 25,
    id: "PURCHASED_NUMBER_LIST",
    name: "Getting the list of purchased numbers",
    description: "Get the list of all purchased phone numbers.",
    roles: [
      "MainAccount",
      "PhoneNumberManager",
      "Owner",
      "Admin",
      "Developer",
      "Supervisor",
      "Support",
      "Accountant",
      "Payer",
    ],
    place: { group: "Numbers", path: "/purchased-numbers", icon: "list-numbers" },
  },
  {
    row: 26,
    id: "AVAILABLE_NUMBERS",
    name: "Choose available for purchase numbers",
    description: "Search the numbers on offer by country, category and region.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant"],
    place: { group: "Numbers" },
  },
  {
    row: 27,
    id: "PHONE_NUMBER_PARAMETERS",
    name: "Set up number additional parameters",
    description: "Set a phone number's additional parameters.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant"],
    place: { group: "Numbers" },
  },
  {
    row: 28,
    id: "NUMBERS_AWAITING_CONFIGURATION",
    name: "Numbers awaiting configuration",
    description: "Look after the phone numbers that still wait to be configured.",
    // The only section that the account's own login does not hold.
    roles: ["PhoneNumberManager"],
    place: { group: "Numbers", path: "/numbers-awaiting", icon: "phone-pause" },
  },
  {
    row: 29,
    id: "BILLING",
    name: "Billing: balance and make a payment",
    description: "See the balance and make a payment.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer", "PayerNoVerify"],
    place: { group: "Billing", path: "/billing", icon: "wallet" },
  },
  {
    row: 30,
    id: "TRANSACTIONS",
    name: "Transactions",
    description: "Look through the account's payments and charges and order reports of them.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer", "PayerNoVerify"],
    place: { group: "Billing", path: "/billing/transactions", icon: "receipt" },
  },
  {
    row: 31,
    id: "SUBSCRIPTION_PLANS",
    name: "Subscription plans",
    description: "See and choose the plans that the account pays for by the period.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer", "PayerNoVerify"],
    place: { group: "Billing", path: "/billing/plans", icon: "packages" },
  },
  {
    row: 32,
    id: "INVOICES",
    name: "Invoices",
    description: "See the account's invoices and what each is made of.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer", "PayerNoVerify"],
    place: { group: "Billing", path: "/billing/invoices", icon: "file-invoice" },
  },
  {
    row: 33,
    id: "BANK_CARDS",
    name: "Auto top-up and bank cards",
    description: "Keep a bank card and set when it tops up the balance by itself.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer", "PayerNoVerify"],
    place: { group: "Billing", path: "/billing/cards", icon: "credit-card" },
  },
  {
    row: 34,
    id: "VERIFICATION",
    name: "Verification and documents",
    description: "Hand in the documents that prove who owns the account and follow their review.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer"],
    place: { group: "Settings", path: "/settings/verification", icon: "id-badge" },
  },
  {
    row: 35,
    id: "PROFILE",
    name: "Profile",
    description: "See and change the account's name, contact, language and billing address.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant", "Payer", "PayerNoVerify"],
    place: { group: "Settings", path: "/profile", icon: "user-circle" },
  },
  {
    row: 36,
    id: "NOTIFICATIONS",
    name: "Notifications",
    description: "Choose who is told about what, and at which balance to warn.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Accountant", "Payer"],
    place: { group: "Settings", path: "/settings/notifications", icon: "bell" },
  },
  {
    row: 37,
    id: "CHILD_ACCOUNTS",
    name: "Child accounts",
    description: "Manage the independent accounts that stand under this one.",
    roles: ["MainAccount", "Owner"],
    place: { group: "Settings", path: "/child-accounts", icon: "sitemap" },
  },
  {
    row: 38,
    id: "AUTHORIZED_IPS",
    name: "Security: authorized IPs",
    description:
      "Choose from which addresses and networks programs may use the account's API, and from which they may not.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Security", path: "/security/authorized-ips", icon: "shield-lock" },
  },
  {
    row: 39,
    id: "SIP_WHITE_LIST",
    name: "Security: SIP white list",
    description: "List the networks from which SIP calls are accepted.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
    place: { group: "Security", path: "/security/sip-white-list", icon: "shield-check" },
  },
  {
    row: 40,
    id: "PSTN_BLACK_LIST",
    name: "Security: PSTN black list",
    description: "List the callers whose calls to the account's numbers are refused.",
    roles: ["MainAccount", "Owner", "Admin"],
    place: { group: "Security", path: "/security/pstn-black-list", icon: "phone-off" },
  },
  {
    row: 41,
    id: "SUBUSERS",
    name: "Subusers",
    description: "Give people logins of their own, with the roles that they need.",
    roles: ["MainAccount", "Owner"],
    place: { group: "Access", path: "/subusers", icon: "users" },
  },
  {
    row: 42,
    id: "SUBUSER_EDITING",
    name: "Editing a subuser",
    description: "Change a subuser's password, description and roles.",
    roles: ["MainAccount", "Owner"],
    place: { group: "Access" },
  },
  {
    row: 43,
    id: "SERVICE_ACCOUNTS",
    name: "Service accounts",
    description: "Manage the keys with which programs use the API, and their roles.",
    roles: ["MainAccount", "Owner"],
    place: { group: "Access", path: "/service-accounts", icon: "robot" },
  },
  {
    row: 44,
    id: "API_KEYS",
    name: "API keys",
    description: "See and renew the keys that open the whole account to a program.",
    roles: ["MainAccount"],
    place: { group: "Access", path: "/api-keys", icon: "key" },
  },
  {
    row: 45,
    id: "WEBHOOKS",
    name: "Webhooks",
    description: "Choose the address that is told of the account's events, and how it checks them.",
    roles: ["MainAccount"],
    place: { group: "Settings", path: "/settings/webhooks", icon: "webhook" },
  },
  {
    row: 46,
    id: "CALLER_IDS",
    name: "Caller IDs",
    description: "Add and verify the outside numbers that calls may show as their caller.",
    roles: ["MainAccount", "Owner", "Admin"],
    place: { group: "Settings", path: "/settings/caller-ids", icon: "phone-check" },
  },
  {
    row: 47,
    id: "SIP_REGISTRATIONS",
    name: "SIP registrations",
    description: "See the account's SIP registrations, their state and their next renewal.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support", "Accountant"],
    place: { group: "Numbers", path: "/sip-registrations", icon: "plug-connected" },
  },
  {
    row: 48,
    id: "SMS_CONFIGURATION",
    name: "SMS configuration",
    description: "Choose whether the texts of SMS messages are kept, and look through the messages.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Accountant"],
    place: { group: "Settings", path: "/settings/sms", icon: "message" },
  },
  {
    row: 49,
    id: "RECORD_STORAGES",
    name: "S3 storages",
    description: "Choose where call recordings are kept: on this server, or in storages of your own.",
    roles: ["MainAccount", "Owner", "Admin"],
    place: { group: "Settings", path: "/settings/storages", icon: "database" },
  },
  {
    row: 50,
    id: "AUDIT_LOG",
    name: "Audit log",
    description: "See who did what in the account, when and from where.",
    roles: ["MainAccount", "Owner"],
    place: { group: "Security", path: "/audit-log", icon: "history" },
  },
  {
    row: 51,
    id: "LOGS",
    name: "Logs",
    description: "Read the session logs of calls to find out what went wrong.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "Support"],
    place: { group: "Calls", path: "/logs", icon: "file-text" },
  },
  {
    row: 52,
    id: "APPLICATION_SMART_QUEUE",
    name: "SmartQueue in a certain application",
    description: "Work with an application's SmartQueue: its queues, agents, skills and statistics.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "UserManager"],
    place: { group: "Applications", tab: { slug: "smart-queue", name: "SmartQueue" } },
  },
] as const satisfies readonly Row<string>[];

export type SectionId = (typeof rows)[number]["id"];

export type Section = Row<SectionId>;

/** Every section of the panel in row order. Each is open to all its roles, except for its actions. */
export const sections: readonly Section[] = rows;

/** Returns a section by its ID; throws for an unknown ID. */
export function sectionById(id: SectionId): Section {
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`No section has the id ${id}`);
  return section;
}
