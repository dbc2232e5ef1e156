import type { enterChildAccount } from "@/lib/access/auth/enter-account";
import type { ChildAccount } from "@/lib/access/child-accounts/child-account";
import type { ServiceAccount } from "@/lib/access/service-accounts/service-account";
import type { Subuser } from "@/lib/access/subusers/subuser";
import type { AddressProof } from "@/lib/account/address-proofs/address-proof";
import type { Delivery } from "@/lib/account/webhooks/delivery";
import type { Secret } from "@/lib/applications/application-secrets/secret";
import type { Application } from "@/lib/applications/applications/application";
import type { CallList } from "@/lib/applications/call-lists/call-list";
import type { CallListTask } from "@/lib/applications/call-lists/task";
import type { DialogflowKey } from "@/lib/applications/dialogflow/dialogflow-key";
import type { KeyValueItem } from "@/lib/applications/key-value-storage/key-value-item";
import type { PushCredential } from "@/lib/applications/push-credentials/push-credential";
import type { QueueSession } from "@/lib/applications/queues/list-queue-sessions";
import type { Queue } from "@/lib/applications/queues/queue";
import type { RuleRun } from "@/lib/applications/rules/rule-run";
import type { Scenario } from "@/lib/applications/scenarios/scenario";
import type { Skill } from "@/lib/applications/skills/skill";
import type { Agent } from "@/lib/applications/smart-queue/agent";
import type { SmartQueueTask } from "@/lib/applications/smart-queue/list-tasks";
import type { SmartQueueSkill } from "@/lib/applications/smart-queue/skill";
import type { SmartQueue } from "@/lib/applications/smart-queue/smart-queue";
import type { NamedUser } from "@/lib/applications/users/choose-users";
import type { User } from "@/lib/applications/users/user";
import type { Invoice } from "@/lib/billing/invoices/invoice";
import type { Payment } from "@/lib/billing/payments/payment";
import type { Totals } from "@/lib/billing/transactions/totals";
import type { Transaction } from "@/lib/billing/transactions/transaction";
import type { CallSession } from "@/lib/calls/calls/call-session";
import type { SessionLog } from "@/lib/calls/session-logs/session-log";
import type { SmsMessage } from "@/lib/calls/sms/sms-message";
import type { CallerId } from "@/lib/numbers/caller-ids/caller-id";
import type { NumberOffer } from "@/lib/numbers/number-offers/number-offer";
import type { PhoneNumber } from "@/lib/numbers/phone-numbers/phone-number";
import type { SipRegistration } from "@/lib/numbers/sip-registrations/sip-registration";
import type { WhatsappNumber } from "@/lib/numbers/whatsapp-numbers/whatsapp-number";
import type { AuditEntry } from "@/lib/platform/audit/list-audit-log";
import type { Report } from "@/lib/platform/reports/report";
import type { AuthorizedIp } from "@/lib/security/authorized-ips/authorized-ip";
import type { BlockedCaller } from "@/lib/security/pstn-black-list/blocked-caller";
import type { SipNetwork } from "@/lib/security/sip-white-list/sip-network";

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
