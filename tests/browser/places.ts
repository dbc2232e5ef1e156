// What each role finds in the panel, written by hand and apart from the policy.

const columns = [
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
] as const;

export type Role = (typeof columns)[number];
export const roles: readonly Role[] = columns;

/** A page, what its link is called, and who finds it there. */
export interface Place {
  path: string;
  name: string;
  roles: readonly Role[];
}

const read = (table: string): Place[] =>
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [, path, name, marks] = /^(\S+) +(.+?) {2,}([x. ]+)$/.exec(line.trim())!;
      const held = marks!.trim().split(/ +/);
      if (held.length !== columns.length) throw new Error(`${name} has ${held.length} marks`);
      return { path: path!, name: name!, roles: columns.filter((_, place) => held[place] === "x") };
    });

/** The navigation. */
export const places = read(`
path               name                     MA NM OW AD DE SV SP AC CL UM PA PN
/                  Control panel            x  x  x  x  x  x  x  x  x  x  x  x
/applications      Applications             x  .  x  x  x  x  x  x  x  x  .  .
/calls             Call history             x  .  x  x  x  x  x  .  .  .  .  .
/call-downloads    Call history downloads   x  .  x  x  x  x  .  .  .  .  .  .
/logs              Logs                     x  .  x  x  x  x  x  .  .  .  .  .
/numbers               My phone numbers                       x  .  x  x  x  x  x  x  .  .  x  .
/numbers/buy           Buy a phone number                     x  .  x  x  .  .  .  x  .  .  .  .
/numbers/test          Test numbers                           x  .  x  x  x  .  .  .  .  .  .  .
/purchased-numbers     Getting the list of purchased numbers  x  x  x  x  x  x  x  x  .  .  x  .
/numbers-awaiting      Numbers awaiting configuration         .  x  .  .  .  .  .  .  .  .  .  .
/billing           Billing: balance and make a payment  x  .  x  x  .  .  .  x  .  .  x  x
/billing/transactions  Transactions         x  .  x  x  .  .  .  x  .  .  x  x
/billing/plans     Subscription plans       x  .  x  x  .  .  .  x  .  .  x  x
/billing/invoices  Invoices                 x  .  x  x  .  .  .  x  .  .  x  x
/billing/cards     Auto top-up and bank cards  x  .  x  x  .  .  .  x  .  .  x  x
/sip-registrations SIP registrations        x  .  x  x  x  x  x  x  .  .  .  .
/settings/verification  Verification and documents  x  .  x  x  .  .  .  x  .  .  x  .
/profile           Profile                  x  .  x  x  .  .  .  x  .  .  x  x
/child-accounts    Child accounts           x  .  x  .  .  .  .  .  .  .  .  .
/settings/caller-ids Caller IDs             x  .  x  x  .  .  .  .  .  .  .  .
/settings/sms      SMS configuration        x  .  x  x  x  .  .  x  .  .  .  .
/settings/storages S3 storages              x  .  x  x  .  .  .  .  .  .  .  .
/security/authorized-ips   Security: authorized IPs   x  .  x  x  x  .  .  .  .  .  .  .
/security/sip-white-list   Security: SIP white list   x  .  x  x  x  .  .  .  .  .  .  .
/security/pstn-black-list  Security: PSTN black list  x  .  x  x  .  .  .  .  .  .  .  .
/settings/notifications  Notifications  x  .  x  x  x  .  .  x  .  .  x  .
/settings/webhooks  Webhooks  x  .  .  .  .  .  .  .  .  .  .  .
/audit-log         Audit log                x  .  x  .  .  .  .  .  .  .  .  .
/subusers          Subusers                 x  .  x  .  .  .  .  .  .  .  .  .
/service-accounts  Service accounts         x  .  x  .  .  .  .  .  .  .  .  .
/api-keys          API keys                 x  .  .  .  .  .  .  .  .  .  .  .
/access            Access                   x  x  x  x  x  x  x  x  x  x  x  x
`);

/** The tabs of an application; "." as a path is its overview. */
export const tabs = read(`
path               name                MA NM OW AD DE SV SP AC CL UM PA PN
.                  Overview            x  .  x  x  x  x  x  x  .  .  .  .
calls              Call history        x  .  x  x  x  x  x  .  .  .  .  .
downloads          Downloads           x  .  x  x  x  x  .  .  .  .  .  .
scenarios          Scenarios           x  .  x  x  x  .  .  .  .  .  .  .
users              Users               x  .  x  x  .  .  .  .  .  x  .  .
numbers            Numbers             x  .  x  x  x  x  x  .  .  .  .  .
rules              Routing             x  .  x  x  x  .  .  .  .  .  .  .
queues             Queues              x  .  x  x  x  x  .  .  .  .  .  .
smart-queue        SmartQueue          x  .  x  x  x  x  .  .  .  x  .  .
call-lists         Call lists          x  .  x  x  x  x  x  .  x  .  .  .
sip-registrations  SIP & WhatsApp      x  .  x  x  x  x  x  .  .  .  .  .
push-certificates  Push certificates   x  .  x  x  x  .  .  .  .  .  .  .
dialogflow         Dialogflow          x  .  x  x  x  .  .  .  .  .  .  .
storage            Storage & secrets   x  .  x  x  x  .  .  .  .  .  .  .
`);

/** Pages of an application that another page leads to. */
export const furtherPages = read(`
path               name                MA NM OW AD DE SV SP AC CL UM PA PN
call-lists/new     New call list       x  .  x  x  x  .  .  .  x  .  .  .
`);
