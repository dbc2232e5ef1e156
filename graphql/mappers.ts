import type { enterChildAccount } from "@/lib/access/auth/enter-account";
import type { ChildAccount } from "@/lib/access/child-accounts/child-account";
import type { ServiceAccount } from "@/lib/access/service-accounts/service-account";
import type { Subuser } from "@/lib/access/subusers/subuser";
import type { Invoice } from "@/lib/billing/invoices/invoice";
import type { Payment } from "@/lib/billing/payments/payment";
import type { Totals } from "@/lib/billing/transactions/totals";
import type { Transaction } from "@/lib/billing/transactions/transaction";
import type { AuditEntry } from "@/lib/platform/audit/list-audit-log";
import type { Report } from "@/lib/platform/reports/report";

import type { AddressProof } from "../lib/address-proofs/address-proof";
import type { Secret } from "../lib/application-secrets/secret";
import type { Application } from "../lib/applications/application";
import type { AuthorizedIp } from "../lib/authorized-ips/authorized-ip";
import type { CallList } from "../lib/call-lists/call-list";
import type { CallListTask } from "../lib/call-lists/task";
import type { CallerId } from "../lib/caller-ids/caller-id";
import type { CallSession } from "../lib/calls/call-session";
import type { DialogflowKey } from "../lib/dialogflow/dialogflow-key";
import type { NumberOffer } from "../lib/number-offers/number-offer";
import type { PhoneNumber } from "../lib/phone-numbers/phone-number";
import type { BlockedCaller } from "../lib/pstn-black-list/blocked-caller";
import type { PushCredential } from "../lib/push-credentials/push-credential";
import type { QueueSession } from "../lib/queues/list-queue-sessions";
import type { Queue } from "../lib/queues/queue";
import type { RuleRun } from "../lib/rules/rule-run";
import type { Scenario } from "../lib/scenarios/scenario";
import type { SessionLog } from "../lib/session-logs/session-log";
import type { SipRegistration } from "../lib/sip-registrations/sip-registration";
import type { SipNetwork } from "../lib/sip-white-list/sip-network";
import type { Skill } from "../lib/skills/skill";
import type { Agent } from "../lib/smart-queue/agent";
import type { SmartQueueTask } from "../lib/smart-queue/list-tasks";
import type { SmartQueueSkill } from "../lib/smart-queue/skill";
import type { SmartQueue } from "../lib/smart-queue/smart-queue";
import type { SmsMessage } from "../lib/sms/sms-message";
import type { KeyValueItem } from "../lib/storage/key-value-item";
import type { NamedUser } from "../lib/users/choose-users";
import type { User } from "../lib/users/user";
import type { Delivery } from "../lib/webhooks/delivery";
import type { WhatsappNumber } from "../lib/whatsapp-numbers/whatsapp-number";
import type { ConnectionSource } from "./connection";

/** A subuser by name, as a viewer knows themselves; the rest is read when somebody who holds SUBUSERS asks for it. */
export type SubuserSource = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;

/** A user by name, as the queues know them; the rest is read when somebody who holds APPLICATION_USERS asks for it. */
export type UserSource = NamedUser & Partial<User>;

export type ChildAccountConnectionSource = ConnectionSource<ChildAccount>;
export type EnterPayloadSource = Awaited<ReturnType<typeof enterChildAccount>>;
export type ApplicationConnectionSource = ConnectionSource<Application>;
export type AuthorizedIpConnectionSource = ConnectionSource<AuthorizedIp>;
export type WebhookDeliveryConnectionSource = ConnectionSource<Delivery>;
export type SipNetworkConnectionSource = ConnectionSource<SipNetwork>;
export type BlockedCallerConnectionSource = ConnectionSource<BlockedCaller>;
export type ServiceAccountConnectionSource = ConnectionSource<ServiceAccount>;
export type SmsMessageConnectionSource = ConnectionSource<SmsMessage>;
export type CallerIdConnectionSource = ConnectionSource<CallerId>;
export type CallListConnectionSource = ConnectionSource<CallList>;
export type CallListTaskConnectionSource = ConnectionSource<CallListTask>;
export type SubuserConnectionSource = ConnectionSource<SubuserSource>;
export type AuditLogConnectionSource = ConnectionSource<AuditEntry>;
export type ScenarioConnectionSource = ConnectionSource<Scenario>;
export type RuleRunConnectionSource = ConnectionSource<RuleRun>;
/** The id of a service account; its name is read when somebody who holds SERVICE_ACCOUNTS asks for it. */
export type BindKeySource = string;
export type UserConnectionSource = ConnectionSource<UserSource>;
export type SkillConnectionSource = ConnectionSource<Skill>;
export type QueueConnectionSource = ConnectionSource<Queue>;
export type QueueSessionConnectionSource = ConnectionSource<QueueSession>;
export type SmartQueueConnectionSource = ConnectionSource<SmartQueue>;
export type SmartQueueAgentConnectionSource = ConnectionSource<Agent>;
export type SmartQueueSkillConnectionSource = ConnectionSource<SmartQueueSkill>;
export type SmartQueueTaskConnectionSource = ConnectionSource<SmartQueueTask>;
export type DialogflowKeyConnectionSource = ConnectionSource<DialogflowKey>;
export type KeyValueItemConnectionSource = ConnectionSource<KeyValueItem>;
export type InvoiceConnectionSource = ConnectionSource<Invoice>;
export type NumberOfferConnectionSource = ConnectionSource<NumberOffer>;
export type PhoneNumberConnectionSource = ConnectionSource<PhoneNumber>;
export type PushCredentialConnectionSource = ConnectionSource<PushCredential>;
export type SecretConnectionSource = ConnectionSource<Secret>;
export type SipRegistrationConnectionSource = ConnectionSource<SipRegistration>;
export type WhatsappNumberConnectionSource = ConnectionSource<WhatsappNumber>;
export type CallSessionConnectionSource = ConnectionSource<CallSession>;
export type ReportConnectionSource = ConnectionSource<Report>;
export type SessionLogConnectionSource = ConnectionSource<SessionLog>;
export type PaymentConnectionSource = ConnectionSource<Payment>;

/** Transactions with what they come to, which is added up only if somebody asks. */
export interface TransactionConnectionSource extends ConnectionSource<Transaction> {
  totals(): Promise<Totals | null>;
}
export type AddressProofConnectionSource = ConnectionSource<AddressProof>;
