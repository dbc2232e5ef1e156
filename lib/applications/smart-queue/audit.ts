import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const smartQueueAudit = {
  "smartQueue.add": { label: "SmartQueue added", tell: (entry) => `Added SmartQueue ${nameOf(entry)}` },
  "smartQueue.update": { label: "SmartQueue changed", tell: (entry) => `Changed SmartQueue ${nameOf(entry)}` },
  "smartQueue.delete": { label: "SmartQueue deleted", tell: (entry) => `Deleted SmartQueue ${nameOf(entry)}` },
  "agent.add": { label: "Agent added", tell: (entry) => `Made user ${nameOf(entry)} an agent` },
  "agent.update": { label: "Agent changed", tell: (entry) => `Changed agent ${nameOf(entry)}` },
  "agent.setSkills": { label: "Agent's skills set", tell: (entry) => `Changed the skills of agent ${nameOf(entry)}` },
  "agent.remove": { label: "Agent removed", tell: (entry) => `Removed agent ${nameOf(entry)} from SmartQueue` },
  "smartQueueSkill.add": {
    label: "SmartQueue skill added",
    tell: (entry) => `Added SmartQueue skill ${nameOf(entry)}`,
  },
  "smartQueueSkill.update": {
    label: "SmartQueue skill changed",
    tell: (entry) => `Changed SmartQueue skill ${nameOf(entry)}`,
  },
  "smartQueueSkill.delete": {
    label: "SmartQueue skill deleted",
    tell: (entry) => `Deleted SmartQueue skill ${nameOf(entry)}`,
  },
  "smartQueueStatus.add": {
    label: "SmartQueue status added",
    tell: (entry) => `Added a SmartQueue status in application ${nameOf(entry)}`,
  },
  "smartQueueStatus.delete": {
    label: "SmartQueue status deleted",
    tell: (entry) => `Deleted a SmartQueue status of application ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
