import { type AuditSentences } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const engineAudit = {
  "engine.putCallSessions": { label: "Calls reported", tell: () => "Reported call sessions" },
  "engine.putSessionLogs": { label: "Session logs reported", tell: () => "Reported session logs" },
  "engine.putSms": { label: "Messages reported", tell: () => "Reported text messages" },
  "engine.putSipRegistrationStates": {
    label: "SIP registrations' states reported",
    tell: () => "Reported how SIP registrations fare",
  },
  "engine.putQueueStates": { label: "Queues' states reported", tell: () => "Reported the state of queues" },
  "engine.putAcdSessions": { label: "Queued calls reported", tell: () => "Reported calls in queues" },
  "engine.putSmartQueueTasks": { label: "SmartQueue tasks reported", tell: () => "Reported SmartQueue tasks" },
  "engine.putAgentStates": { label: "Agents' states reported", tell: () => "Reported what agents are doing" },
  "engine.putCharges": { label: "Charges reported", tell: () => "Reported charges" },
  "engine.putPlanUses": { label: "Use of plans reported", tell: () => "Reported what was used of plans" },
  "engine.uploadRecording": { label: "Recordings uploaded", tell: () => "Uploaded recordings" },
} as const satisfies AuditSentences;
