/** The twelve roles, in the order in which tables of roles show them. */
export const roles = [
  {
    name: "MainAccount",
    description:
      "The account's own login: opens every section except the numbers awaiting configuration, and alone holds API keys and webhooks.",
  },
  {
    name: "PhoneNumberManager",
    description: "Lists the purchased phone numbers and looks after those awaiting configuration; opens nothing else.",
  },
  {
    name: "Owner",
    description:
      "Does what the account's own login does, subusers and the audit log included, but has no API keys and no webhooks.",
  },
  {
    name: "Admin",
    description:
      "Runs applications, numbers, billing and settings; deletes no application, deactivates no number, and opens no subusers, service accounts, child accounts or audit log.",
  },
  {
    name: "Developer",
    description:
      "Writes scenarios and rules, runs queues and call lists, and attaches numbers to applications; buys nothing and sees no billing.",
  },
  {
    name: "Supervisor",
    description:
      "Listens to calls, downloads call history and watches queues; deletes no recording and changes no queue.",
  },
  {
    name: "Support",
    description: "Listens to calls, reads their logs and pauses call lists; deletes no recording and opens no queue.",
  },
  {
    name: "Accountant",
    description:
      "Pays the bills, keeps the account's documents, and buys phone numbers and SIP registrations; opens no call history.",
  },
  {
    name: "CallListManager",
    description: "Creates, fills and runs call lists; opens nothing else in an application.",
  },
  {
    name: "UserManager",
    description:
      "Manages an application's users and its SmartQueue agents, skills and queues; opens no scenarios, rules or phone numbers.",
  },
  {
    name: "Payer",
    description:
      "Pays the bills and keeps the profile, notifications and verification documents; sees phone numbers but buys none.",
  },
  {
    name: "PayerNoVerify",
    description:
      "Pays the bills and keeps the profile; opens no verification documents, notifications or phone numbers.",
  },
] as const satisfies readonly { name: string; description: string }[];

export type RoleName = (typeof roles)[number]["name"];

export const roleNames: readonly RoleName[] = roles.map((role) => role.name);

/** Roles that can be given to a subuser, without MainAccount, which is the account's own login. */
export const grantableRoleNames: readonly RoleName[] = roleNames.filter((name) => name !== "MainAccount");

/** Returns whether a text is the exact name of a role. */
export function isRoleName(x: string): x is RoleName {
  return (roleNames as readonly string[]).includes(x);
}
