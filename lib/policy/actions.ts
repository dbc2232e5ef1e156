import type { RoleName } from "./roles";
import type { SectionId } from "./sections";

interface Row<Id extends string> {
  readonly id: Id;
  readonly section: SectionId;
  readonly description: string;
  readonly roles: readonly RoleName[];
}

const rows = [
  {
    id: "application.create",
    section: "APPLICATIONS",
    description: "Create an application.",
    roles: ["MainAccount", "Owner", "Admin"],
  },
  {
    id: "application.update",
    section: "APPLICATION",
    description: "Rename an application and change its settings.",
    roles: ["MainAccount", "Owner", "Admin"],
  },
  {
    id: "application.delete",
    section: "APPLICATION",
    description: "Delete an application.",
    roles: ["MainAccount", "Owner"],
  },
  {
    id: "recording.delete",
    section: "APPLICATION_CALL_HISTORY",
    description: "Delete a call's recording.",
    roles: ["MainAccount", "Owner", "Admin"],
  },
  {
    id: "rule.run",
    section: "APPLICATION_RULES",
    description: "Start a rule's scenarios by hand.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
  },
  {
    id: "callListTask.read",
    section: "APPLICATION_CALL_LISTS",
    description: "Read the rows of a call list, with the people and numbers in them.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
  },
  {
    id: "callList.pause",
    section: "APPLICATION_CALL_LISTS",
    description: "Pause a call list that is running.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Support", "CallListManager"],
  },
  {
    id: "callListTask.update",
    section: "APPLICATION_CALL_LISTS",
    description: "Change or cancel single rows of a call list.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Support", "CallListManager"],
  },
  {
    id: "callList.update",
    section: "APPLICATION_CALL_LISTS",
    description: "Change how a call list is dialed.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
  },
  {
    id: "callList.resume",
    section: "APPLICATION_CALL_LISTS",
    description: "Let a paused call list run on.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
  },
  {
    id: "callList.cancel",
    section: "APPLICATION_CALL_LISTS",
    description: "Cancel a call list for good.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
  },
  {
    id: "callList.delete",
    section: "APPLICATION_CALL_LISTS",
    description: "Delete a call list that is not running.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "CallListManager"],
  },
  {
    id: "queue.write",
    section: "APPLICATION_QUEUES",
    description: "Create, change and delete queues.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
  },
  {
    id: "smartQueue.write",
    section: "APPLICATION_SMART_QUEUE",
    description: "Create, change and delete SmartQueue queues.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "UserManager"],
  },
  {
    id: "smartQueue.agents.write",
    section: "APPLICATION_SMART_QUEUE",
    description: "Choose who answers in SmartQueue, in which queues and how many at once.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "UserManager"],
  },
  {
    id: "smartQueue.skills.write",
    section: "APPLICATION_SMART_QUEUE",
    description: "Create SmartQueue skills, change and delete them, and give them to agents.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "UserManager"],
  },
  {
    id: "smartQueue.statistics.read",
    section: "APPLICATION_SMART_QUEUE",
    description: "Read SmartQueue's live figures and history.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Supervisor", "UserManager"],
  },
  {
    id: "phoneNumber.buy",
    section: "PHONE_NUMBER_PURCHASE",
    description: "Buy a phone number.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant"],
  },
  {
    id: "phoneNumber.sms.write",
    section: "PHONE_NUMBERS",
    description: "Switch SMS on or off for a phone number.",
    roles: ["MainAccount", "Owner", "Admin", "Developer", "Accountant"],
  },
  {
    id: "phoneNumber.deactivate",
    section: "PHONE_NUMBER_DEACTIVATION",
    description: "Give up a phone number.",
    roles: ["MainAccount", "Owner"],
  },
  {
    id: "phoneNumber.attach",
    section: "PHONE_NUMBER_ATTACHMENT",
    description: "Attach a phone number to an application, or take it off.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
  },
  {
    id: "phoneNumber.parameters.write",
    section: "PHONE_NUMBER_PARAMETERS",
    description: "Change a phone number's additional parameters.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant"],
  },
  {
    id: "sipRegistration.create",
    section: "SIP_REGISTRATIONS",
    description: "Buy and set up a SIP registration.",
    roles: ["MainAccount", "Owner", "Admin", "Accountant"],
  },
  {
    id: "sipRegistration.update",
    section: "SIP_REGISTRATIONS",
    description: "Change a SIP registration.",
    roles: ["MainAccount", "Owner", "Admin", "Developer"],
  },
  {
    id: "sipRegistration.delete",
    section: "SIP_REGISTRATIONS",
    description: "Delete a SIP registration.",
    roles: ["MainAccount", "Owner", "Admin"],
  },
  {
    id: "childAccount.create",
    section: "CHILD_ACCOUNTS",
    description: "Create a child account.",
    roles: ["MainAccount", "Owner"],
  },
  {
    id: "subuser.write",
    section: "SUBUSERS",
    description: "Create, change and delete subusers and choose their roles.",
    roles: ["MainAccount", "Owner"],
  },
  {
    id: "serviceAccount.write",
    section: "SERVICE_ACCOUNTS",
    description: "Create, change and delete service accounts and choose their roles.",
    roles: ["MainAccount", "Owner"],
  },
] as const satisfies readonly Row<string>[];

export type ActionId = (typeof rows)[number]["id"];

export type Action = Row<ActionId>;

/** Actions that only some of a section's roles can perform; everything else in a section is open to all its roles. */
export const actions: readonly Action[] = rows;

/** Returns an action by its ID; throws for an unknown ID. */
export function actionById(id: ActionId): Action {
  const action = actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`No action has the id ${id}`);
  return action;
}
