// What each role opens, kept by hand and apart from the policy, so that a mistake in one shows against the other.

const columns = {
  MA: "MainAccount",
  NM: "PhoneNumberManager",
  OW: "Owner",
  AD: "Admin",
  DE: "Developer",
  SV: "Supervisor",
  SP: "Support",
  AC: "Accountant",
  CL: "CallListManager",
  UM: "UserManager",
  PA: "Payer",
  PN: "PayerNoVerify",
} as const;

type Column = keyof typeof columns;

export interface Cell {
  id: string;
  role: (typeof columns)[Column];
  allowed: boolean;
}

// In row order: the first line is row 1, the last is row 52.
const sectionTable = `
                                    MA NM OW AD DE SV SP AC CL UM PA PN
CONTROL_PANEL                        x  x  x  x  x  x  x  x  x  x  x  x
APPLICATIONS                         x  .  x  x  x  x  x  x  x  x  .  .
APPLICATION                          x  .  x  x  x  x  x  x  .  .  .  .
APPLICATION_CALL_HISTORY             x  .  x  x  x  x  x  .  .  .  .  .
APPLICATION_CALL_HISTORY_DOWNLOADS   x  .  x  x  x  x  .  .  .  .  .  .
APPLICATION_SCENARIOS                x  .  x  x  x  .  .  .  .  .  .  .
APPLICATION_USERS                    x  .  x  x  .  .  .  .  .  x  .  .
APPLICATION_PHONE_NUMBERS            x  .  x  x  x  x  x  .  .  .  .  .
APPLICATION_RULES                    x  .  x  x  x  .  .  .  .  .  .  .
APPLICATION_QUEUES                   x  .  x  x  x  x  .  .  .  .  .  .
APPLICATION_CALL_LISTS               x  .  x  x  x  x  x  .  x  .  .  .
APPLICATION_CALL_LIST_CREATION       x  .  x  x  x  .  .  .  x  .  .  .
APPLICATION_CALL_LIST_APPEND         x  .  x  x  x  .  .  .  x  .  .  .
APPLICATION_SIP_REGISTRATIONS        x  .  x  x  x  x  x  .  .  .  .  .
APPLICATION_PUSH_CERTIFICATES        x  .  x  x  x  .  .  .  .  .  .  .
APPLICATION_DIALOGFLOW_AGENTS        x  .  x  x  x  .  .  .  .  .  .  .
APPLICATION_KEY_VALUE_STORAGE        x  .  x  x  x  .  .  .  .  .  .  .
CALL_HISTORY                         x  .  x  x  x  x  x  .  .  .  .  .
CALL_HISTORY_DOWNLOADS               x  .  x  x  x  x  .  .  .  .  .  .
PHONE_NUMBERS                        x  .  x  x  x  x  x  x  .  .  x  .
PHONE_NUMBER_PURCHASE                x  .  x  x  .  .  .  x  .  .  .  .
TEST_NUMBERS                         x  .  x  x  x  .  .  .  .  .  .  .
PHONE_NUMBER_DEACTIVATION            x  .  x  .  .  .  .  .  .  .  .  .
PHONE_NUMBER_ATTACHMENT              x  .  x  x  x  .  .  .  .  .  .  .
PURCHASED_NUMBER_LIST                x  x  x  x  x  x  x  x  .  .  x  .
AVAILABLE_NUMBERS                    x  .  x  x  .  .  .  x  .  .  .  .
PHONE_NUMBER_PARAMETERS              x  .  x  x  .  .  .  x  .  .  .  .
NUMBERS_AWAITING_CONFIGURATION       .  x  .  .  .  .  .  .  .  .  .  .
BILLING                              x  .  x  x  .  .  .  x  .  .  x  x
TRANSACTIONS                         x  .  x  x  .  .  .  x  .  .  x  x
SUBSCRIPTION_PLANS                   x  .  x  x  .  .  .  x  .  .  x  x
INVOICES                             x  .  x  x  .  .  .  x  .  .  x  x
BANK_CARDS                           x  .  x  x  .  .  .  x  .  .  x  x
VERIFICATION                         x  .  x  x  .  .  .  x  .  .  x  .
PROFILE                              x  .  x  x  .  .  .  x  .  .  x  x
NOTIFICATIONS                        x  .  x  x  x  .  .  x  .  .  x  .
CHILD_ACCOUNTS                       x  .  x  .  .  .  .  .  .  .  .  .
AUTHORIZED_IPS                       x  .  x  x  x  .  .  .  .  .  .  .
SIP_WHITE_LIST                       x  .  x  x  x  .  .  .  .  .  .  .
PSTN_BLACK_LIST                      x  .  x  x  .  .  .  .  .  .  .  .
SUBUSERS                             x  .  x  .  .  .  .  .  .  .  .  .
SUBUSER_EDITING                      x  .  x  .  .  .  .  .  .  .  .  .
SERVICE_ACCOUNTS                     x  .  x  .  .  .  .  .  .  .  .  .
API_KEYS                             x  .  .  .  .  .  .  .  .  .  .  .
WEBHOOKS                             x  .  .  .  .  .  .  .  .  .  .  .
CALLER_IDS                           x  .  x  x  .  .  .  .  .  .  .  .
SIP_REGISTRATIONS                    x  .  x  x  x  x  x  x  .  .  .  .
SMS_CONFIGURATION                    x  .  x  x  x  .  .  x  .  .  .  .
RECORD_STORAGES                      x  .  x  x  .  .  .  .  .  .  .  .
AUDIT_LOG                            x  .  x  .  .  .  .  .  .  .  .  .
LOGS                                 x  .  x  x  x  x  x  .  .  .  .  .
APPLICATION_SMART_QUEUE              x  .  x  x  x  x  .  .  .  x  .  .
`;

const actionTable = `
                                    MA NM OW AD DE SV SP AC CL UM PA PN
application.create                   x  .  x  x  .  .  .  .  .  .  .  .
application.update                   x  .  x  x  .  .  .  .  .  .  .  .
application.delete                   x  .  x  .  .  .  .  .  .  .  .  .
recording.delete                     x  .  x  x  .  .  .  .  .  .  .  .
rule.run                             x  .  x  x  x  .  .  .  .  .  .  .
callListTask.read                    x  .  x  x  x  .  .  .  x  .  .  .
callList.pause                       x  .  x  x  x  .  x  .  x  .  .  .
callListTask.update                  x  .  x  x  x  .  x  .  x  .  .  .
callList.update                      x  .  x  x  x  .  .  .  x  .  .  .
callList.resume                      x  .  x  x  x  .  .  .  x  .  .  .
callList.cancel                      x  .  x  x  x  .  .  .  x  .  .  .
callList.delete                      x  .  x  x  x  .  .  .  x  .  .  .
queue.write                          x  .  x  x  x  .  .  .  .  .  .  .
smartQueue.write                     x  .  x  x  x  .  .  .  .  x  .  .
smartQueue.agents.write              x  .  x  x  x  .  .  .  .  x  .  .
smartQueue.skills.write              x  .  x  x  x  .  .  .  .  x  .  .
smartQueue.statistics.read           x  .  x  x  x  x  .  .  .  x  .  .
phoneNumber.buy                      x  .  x  x  .  .  .  x  .  .  .  .
phoneNumber.sms.write                x  .  x  x  x  .  .  x  .  .  .  .
phoneNumber.deactivate               x  .  x  .  .  .  .  .  .  .  .  .
phoneNumber.attach                   x  .  x  x  x  .  .  .  .  .  .  .
phoneNumber.parameters.write         x  .  x  x  .  .  .  x  .  .  .  .
sipRegistration.create               x  .  x  x  .  .  .  x  .  .  .  .
sipRegistration.update               x  .  x  x  x  .  .  .  .  .  .  .
sipRegistration.delete               x  .  x  x  .  .  .  .  .  .  .  .
childAccount.create                  x  .  x  .  .  .  .  .  .  .  .  .
subuser.write                        x  .  x  .  .  .  .  .  .  .  .  .
serviceAccount.write                 x  .  x  .  .  .  .  .  .  .  .  .
`;

function read(table: string): Cell[] {
  const [head = [], ...lines] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return lines.flatMap(([id = "", ...marks]) => {
    if (marks.length !== head.length) throw new Error(`${id} has ${marks.length} marks`);
    return head.map((column, index) => {
      const role = columns[column as Column];
      const mark = marks[index];
      if (!role || (mark !== "x" && mark !== ".")) throw new Error(`${id}, ${column}: ${mark}`);
      return { id, role, allowed: mark === "x" };
    });
  });
}

export const expectedSections = read(sectionTable);
export const expectedActions = read(actionTable);
export const expected: Cell[] = [...expectedSections, ...expectedActions];
