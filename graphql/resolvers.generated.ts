import type { RoleName } from '../lib/policy/roles';
import type { SectionId } from '../lib/policy/sections';
import type { ActionId } from '../lib/policy/actions';
import type { GrantId } from '../lib/policy/grants';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel } from '../lib/platform/ctx';
import type { Action as ActionModel } from '../lib/policy/actions';
import type { ChildAccount as ChildAccountModel } from '../lib/access/child-accounts/child-account';
import type { ChildAccountConnectionSource, EnterPayloadSource, ApplicationConnectionSource, AuditLogConnectionSource, AuthorizedIpConnectionSource, BlockedCallerConnectionSource, SipNetworkConnectionSource, WebhookDeliveryConnectionSource, SmsMessageConnectionSource, CallerIdConnectionSource, CallListConnectionSource, CallListTaskConnectionSource, PaymentConnectionSource, TransactionConnectionSource, InvoiceConnectionSource, BindKeySource, RuleRunConnectionSource, ScenarioConnectionSource, NumberOfferConnectionSource, QueueConnectionSource, QueueSessionConnectionSource, ReportConnectionSource, CallSessionConnectionSource, ServiceAccountConnectionSource, SkillConnectionSource, SmartQueueAgentConnectionSource, SmartQueueConnectionSource, SmartQueueSkillConnectionSource, SmartQueueTaskConnectionSource, SessionLogConnectionSource, SubuserSource, SubuserConnectionSource, UserSource, UserConnectionSource, DialogflowKeyConnectionSource, KeyValueItemConnectionSource, AddressProofConnectionSource, PhoneNumberConnectionSource, PushCredentialConnectionSource, SecretConnectionSource, SipRegistrationConnectionSource, WhatsappNumberConnectionSource } from './mappers';
import type { ApiKey as ApiKeyModel } from '../lib/access/api-keys/api-key';
import type { Transfer } from '../lib/access/child-accounts/transfer';
import type { Application as ApplicationModel } from '../lib/applications/applications/application';
import type { AuditEntry } from '../lib/platform/audit/list-audit-log';
import type { AuthorizedIp as AuthorizedIpModel } from '../lib/security/authorized-ips/authorized-ip';
import type { AddressCheck } from '../lib/security/authorized-ips/check-address';
import type { BlockedCaller as BlockedCallerModel } from '../lib/security/pstn-black-list/blocked-caller';
import type { SipNetwork as SipNetworkModel } from '../lib/security/sip-white-list/sip-network';
import type { Webhook as WebhookModel } from '../lib/account/webhooks/webhook';
import type { Attempt as WebhookAttemptModel, Delivery as WebhookDeliveryModel } from '../lib/account/webhooks/delivery';
import type { EngineApplication as EngineApplicationModel, EngineRule as EngineRuleModel, EngineScenario as EngineScenarioModel, EngineUser as EngineUserModel, EngineAcdQueue as EngineAcdQueueModel, EngineSmartQueue as EngineSmartQueueModel, EngineSipRegistration as EngineSipRegistrationModel, EnginePushCredential as EnginePushCredentialModel, EngineDialogflowKey as EngineDialogflowKeyModel } from '../lib/engine/routing';
import type { SmsMessage as SmsMessageModel } from '../lib/calls/sms/sms-message';
import type { SmsSettings as SmsSettingsModel } from '../lib/calls/sms/settings';
import type { RecordStorage as RecordStorageModel } from '../lib/account/record-storages/record-storage';
import type { CallerId as CallerIdModel } from '../lib/numbers/caller-ids/caller-id';
import type { CallList as CallListModel } from '../lib/applications/call-lists/call-list';
import type { CallListBatch as CallListBatchModel } from '../lib/applications/call-lists/list-batches';
import type { Filled } from '../lib/applications/call-lists/add-call-list';
import type { CallListTask as CallListTaskModel } from '../lib/applications/call-lists/task';
import type { AutoTopUp as AutoTopUpModel } from '../lib/billing/bank-cards/auto-top-up';
import type { BankCard as BankCardModel } from '../lib/billing/bank-cards/bank-card';
import type { Billing as BillingModel } from '../lib/billing/balance/get-billing';
import type { Entry } from '../lib/billing/transactions/list-entries';
import type { Payment as PaymentModel } from '../lib/billing/payments/payment';
import type { Transaction as TransactionModel } from '../lib/billing/transactions/transaction';
import type { Invoice as InvoiceModel, InvoiceRow as InvoiceRowModel } from '../lib/billing/invoices/invoice';
import type { Job as JobModel } from '../lib/platform/jobs/job';
import type { Rule as RuleModel } from '../lib/applications/rules/rule';
import type { RuleRun as RuleRunModel } from '../lib/applications/rules/rule-run';
import type { Scenario as ScenarioModel } from '../lib/applications/scenarios/scenario';
import type { TakenRuleRun as TakenRuleRunModel } from '../lib/applications/rules/take-rule-runs';
import type { Purchase } from '../lib/numbers/number-offers/buy-phone-numbers';
import type { Stock, RegionStock } from '../lib/numbers/number-offers/list-number-offers';
import type { NumberOffer as NumberOfferModel } from '../lib/numbers/number-offers/number-offer';
import type { Quote } from '../lib/numbers/number-offers/quote-purchase';
import type { PersonalNumber } from '../lib/numbers/test-numbers/personal-number';
import type { TestNumber as TestNumberModel } from '../lib/numbers/test-numbers/list-test-numbers';
import type { TakenVerificationCall as TakenVerificationCallModel } from '../lib/numbers/verification-calls/take-verification-calls';
import type { Queue as QueueModel } from '../lib/applications/queues/queue';
import type { CallInQueue, QueueState as QueueStateModel } from '../lib/applications/queues/get-queue';
import type { QueueSession as QueueSessionModel } from '../lib/applications/queues/list-queue-sessions';
import type { Call as CallModel } from '../lib/calls/calls/list-calls';
import type { Report as ReportModel } from '../lib/platform/reports/report';
import type { CallSession as CallSessionModel } from '../lib/calls/calls/call-session';
import type { Recording as RecordingModel } from '../lib/calls/recordings/recording';
import type { ResourceUsage as ResourceUsageModel } from '../lib/calls/calls/list-resource-usages';
import type { Section as SectionModel } from '../lib/policy/sections';
import type { ServiceAccount as ServiceAccountModel } from '../lib/access/service-accounts/service-account';
import type { KeyFile as KeyFileModel } from '../lib/access/service-accounts/key-pair';
import type { OwnSession } from '../lib/access/auth/own-sessions';
import type { Skill as SkillModel } from '../lib/applications/skills/skill';
import type { SmartQueue as SmartQueueModel } from '../lib/applications/smart-queue/smart-queue';
import type { Agent, AgentSkill, NamedSmartQueue } from '../lib/applications/smart-queue/agent';
import type { StatisticsRow } from '../lib/applications/smart-queue/statistics';
import type { SmartQueueSkill as SmartQueueSkillModel } from '../lib/applications/smart-queue/skill';
import type { SmartQueueTask as SmartQueueTaskModel } from '../lib/applications/smart-queue/list-tasks';
import type { SessionLog as SessionLogModel } from '../lib/calls/session-logs/session-log';
import type { SessionLogText as SessionLogTextModel } from '../lib/calls/session-logs/get-session-log';
import type { DialogflowKey as DialogflowKeyModel } from '../lib/applications/dialogflow/dialogflow-key';
import type { KeyValueItem as KeyValueItemModel } from '../lib/applications/key-value-storage/key-value-item';
import type { AccountDocument as AccountDocumentModel } from '../lib/account/documents/document';
import type { AddressProof as AddressProofModel } from '../lib/account/address-proofs/address-proof';
import type { Agreement as AgreementModel } from '../lib/account/verification/agreement';
import type { Verification as VerificationModel } from '../lib/account/verification/verification';
import type { NotificationContact as NotificationContactModel } from '../lib/account/notifications/contact';
import type { NotificationSettings as NotificationSettingsModel } from '../lib/account/notifications/settings';
import type { EmailChange as EmailChangeModel } from '../lib/account/profile/email-change';
import type { Profile as ProfileModel } from '../lib/account/profile/profile';
import type { PhoneNumber as PhoneNumberModel } from '../lib/numbers/phone-numbers/phone-number';
import type { Plan as PlanModel, PlanTemplate as PlanTemplateModel } from '../lib/billing/plans/plan';
import type { PushCredential as PushCredentialModel } from '../lib/applications/push-credentials/push-credential';
import type { Secret as SecretModel } from '../lib/applications/application-secrets/secret';
import type { SipRegistration as SipRegistrationModel } from '../lib/numbers/sip-registrations/sip-registration';
import type { WhatsappNumber as WhatsappNumberModel } from '../lib/numbers/whatsapp-numbers/whatsapp-number';
import type { OpenedKeyValueItem as OpenedKeyValueItemModel } from '../lib/applications/key-value-storage/open-key-value-item';
import type { GraphQLContext } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, as ISO 8601 text. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as text, such as "12.3400": money in the account's currency, or a quantity. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

export type Account = {
  __typename?: 'Account';
  auditLog?: Maybe<AuditLogConnection>;
  /** The service accounts that a rule can be bound to, at most a hundred. */
  bindKeys?: Maybe<Array<BindKey>>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** Its people and programs may look, and change and spend nothing. */
  frozen: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Where the account's subusers log in; made with the first subuser. */
  loginLink?: Maybe<LoginLink>;
  name: Scalars['String']['output'];
  /** The name of the account above; empty for a main account. */
  parentName?: Maybe<Scalars['String']['output']>;
  /** Who the account is: names, language, time zone, billing address. */
  profile?: Maybe<Profile>;
  subusers?: Maybe<SubuserConnection>;
  /** IANA name of the time zone in which the panel shows times. */
  timeZone: Scalars['String']['output'];
};


export type AccountAuditLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
  objectKind?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<AuditOutcome>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AccountSubusersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<RoleName>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubuserSort>;
  status?: InputMaybe<SubuserStatus>;
};

/** A file that was handed in. It is downloaded from /api/documents/ID. */
export type AccountDocument = {
  __typename?: 'AccountDocument';
  /** What the operator says of it. */
  comment?: Maybe<Scalars['String']['output']>;
  fileName?: Maybe<Scalars['String']['output']>;
  /** In bytes. */
  fileSize?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<DocumentKind>;
  /** By its content: application/pdf, image/jpeg or image/png. */
  mediaType?: Maybe<Scalars['String']['output']>;
  status?: Maybe<DocumentStatus>;
  uploadedAt?: Maybe<Scalars['DateTime']['output']>;
  uploadedBy?: Maybe<Scalars['String']['output']>;
};

export type AcdAgentStateInput = {
  /** A state older than the one that is known changes nothing. */
  since: Scalars['DateTime']['input'];
  status: EngineAgentStatus;
  userId: Scalars['ID']['input'];
};

export type AcdSessionEventInput = {
  time: Scalars['DateTime']['input'];
  type: Scalars['String']['input'];
};

export type AcdSessionInput = {
  acdQueueId: Scalars['ID']['input'];
  /** The request that put the call into the queue, up to 128 characters. */
  acdRequestId?: InputMaybe<Scalars['String']['input']>;
  afterServiceSeconds?: InputMaybe<Scalars['Int']['input']>;
  beganAt: Scalars['DateTime']['input'];
  events: Array<AcdSessionEventInput>;
  externalId: Scalars['String']['input'];
  inServiceSeconds?: InputMaybe<Scalars['Int']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Whoever answered. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  waitingSeconds: Scalars['Int']['input'];
};

export type AcdStatus =
  | 'AFTER_SERVICE'
  | 'BANNED'
  | 'DND'
  | 'IN_SERVICE'
  | 'OFFLINE'
  | 'ONLINE'
  | 'READY'
  | 'TIMEOUT';

/** Something in a section that only some of the section's roles may do. */
export type Action = {
  __typename?: 'Action';
  description: Scalars['String']['output'];
  id: ActionId;
  roles: Array<RoleName>;
  section: SectionId;
};

export { ActionId };

export type AddApiKeyInput = {
  /** The account's own. */
  password: Scalars['String']['input'];
};

export type AddApplicationInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** As in UpdateApplicationInput; apps unless given. */
  icon?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 65 characters: Latin lower-case letters, digits and hyphens, a letter first; unique in the account. */
  name: Scalars['String']['input'];
  /** Whether the engine hands out no open links to recordings and logs; so unless said otherwise. */
  secureRecordStorage?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AddAuthorizedIpInput = {
  /** True for the allow list, which shuts out all else once it has an entry; false for the deny list, which wins. */
  allowed: Scalars['Boolean']['input'];
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** IPv4 or IPv6: an address, or a network as 192.0.2.0/24 or 192.0.2.0/255.255.255.0. */
  network: Scalars['String']['input'];
  /** That the address of this request may be shut out by it; a program can't say so. */
  shutOutOwnAddress?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AddBlockedCallerInput = {
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A number in international form, or a pattern (RE2) that fits all of such a number's digits: 49900.* for all that begin so. Under 100 characters. */
  phone: Scalars['String']['input'];
};

export type AddCallListInput = {
  applicationId: Scalars['ID']['input'];
  /** 20 to 500; 20 unless given. */
  bufferSize?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 1; 0.8 unless given. */
  busyFactor?: InputMaybe<Scalars['Float']['input']>;
  /** At most 8192 characters. */
  customData?: InputMaybe<Scalars['String']['input']>;
  /** Between two attempts of a task, from 0 to 23328000 (nine months); 0 unless given. */
  intervalSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Calls at once, 1 to 10000; 10 unless given. */
  maxSimultaneous?: InputMaybe<Scalars['Int']['input']>;
  /** The share of calls that may find no free agent, 0 to 1; 0.02 unless given. */
  maximumErrorRate?: InputMaybe<Scalars['Float']['input']>;
  /** At least 1; 1 unless given. */
  multiplier?: InputMaybe<Scalars['Float']['input']>;
  /** 1 to 255 characters, without slash and backslash. */
  name: Scalars['String']['input'];
  /** 1 to 5; 1 unless given. */
  numAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** 0, dialed first, to 2147483647; 0 unless given. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The rows, up to 100 in a request; the list needs these or an upload. */
  rows?: InputMaybe<Array<CallListRowInput>>;
  /** The rule, of the same application, that each call runs. */
  ruleId: Scalars['ID']['input'];
  /** For predictive and progressive lists, which need it; no others have it, nor the four figures. */
  sqQueueId?: InputMaybe<Scalars['ID']['input']>;
  /** At once unless given. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** FIRST_ATTEMPTS unless given. */
  taskPriorityStrategy?: InputMaybe<TaskPriorityStrategy>;
  /** AUTOMATIC unless given. */
  type?: InputMaybe<CallListType>;
  /** The id that /api/uploads/call-list answered with; each is used once. */
  uploadId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddCallerIdInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** With its country code, however it is written: +49 30 901820. */
  phoneNumber: Scalars['String']['input'];
};

export type AddChildAccountInput = {
  /** 5 to 20 characters: Latin letters, digits and hyphens, a letter first. */
  accountName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
};

export type AddDialogflowKeyInput = {
  applicationIds: Array<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** The whole JSON key file as Google's console gives it. Written, never read back but for its project's id. */
  jsonCredentials: Scalars['String']['input'];
};

export type AddKeyValueItemInput = {
  applicationId: Scalars['ID']['input'];
  /** 1 to 200 characters: Latin and Russian letters, digits and _ - : ; . # + */
  key: Scalars['String']['input'];
  /** How long it lives, in seconds: 0 to 7,776,000 (90 days), 2,592,000 (30 days) if unset. */
  ttl?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters. */
  value: Scalars['String']['input'];
};

export type AddNotificationContactInput = {
  /** 1 to 1024 characters. */
  description: Scalars['String']['input'];
  /** At least one. */
  groups: Array<NotificationGroup>;
  /** An e-mail address of 1 to 1024 characters. */
  value: Scalars['String']['input'];
};

/** The one part that fits the provider: apple for APPLE and APPLE_VOIP, google, or huawei. */
export type AddPushCredentialInput = {
  apple?: InputMaybe<AppleCredentialInput>;
  applicationIds: Array<Scalars['ID']['input']>;
  google?: InputMaybe<GoogleCredentialInput>;
  huawei?: InputMaybe<HuaweiCredentialInput>;
  provider: PushProvider;
};

export type AddQueueInput = {
  applicationId: Scalars['ID']['input'];
  /** Whether users of the application come into the queue by themselves. */
  autoBinding?: InputMaybe<Scalars['Boolean']['input']>;
  /** In seconds. */
  averageServiceTime?: InputMaybe<Scalars['Int']['input']>;
  /** How many calls wait at most; without it there is no limit. */
  maxQueueSize?: InputMaybe<Scalars['Int']['input']>;
  /** In minutes; without it there is no limit. */
  maxWaitingTime?: InputMaybe<Scalars['Int']['input']>;
  /** At most 99 characters, unique in the application. */
  name: Scalars['String']['input'];
  /** 0 is served first. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** 0.5 to 1. */
  serviceProbability?: InputMaybe<Scalars['Float']['input']>;
  /** The skills that the queue asks of its users. */
  skillIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Service level thresholds in seconds, at most 4. */
  slThresholds?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type AddRecordStorageInput = {
  bucket: Scalars['String']['input'];
  /** Without a path: s3.eu-central-1.amazonaws.com. */
  host: Scalars['String']['input'];
  /** Written, never read back. */
  keyId: Scalars['String']['input'];
  name: Scalars['String']['input'];
  region: Scalars['String']['input'];
  /** Written, never read back. */
  secretKey: Scalars['String']['input'];
};

export type AddRuleInput = {
  applicationId: Scalars['ID']['input'];
  /** The service account whose programs alone may start the rule. */
  bindKeyId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 99 characters, unique in the application. */
  name: Scalars['String']['input'];
  /** A regular expression in RE2's syntax that has to fit the whole number; under 64 KB. */
  pattern: Scalars['String']['input'];
  /** Numbers that this fits are left to the next rule; empty for none. */
  patternExclude?: InputMaybe<Scalars['String']['input']>;
  /** The application's own scenarios or shared ones, in the order in which they run; at most a hundred. */
  scenarioIds: Array<Scalars['ID']['input']>;
  videoConference?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AddScenarioInput = {
  /** Without it the scenario is shared with all applications. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 29 characters, unique among the application's scenarios or among the shared ones. */
  name: Scalars['String']['input'];
  /** At most 262,144 characters. Whoever holds this section may send bodies that are large enough. */
  script?: InputMaybe<Scalars['String']['input']>;
};

export type AddSecretInput = {
  applicationId: Scalars['ID']['input'];
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 64 characters: a letter first, then letters, digits and underscores; unique in the application. */
  name: Scalars['String']['input'];
  /** At most 8,192 characters. */
  value: Scalars['String']['input'];
};

export type AddServiceAccountInput = {
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may write what happened in calls; only the main account gives that, and only here. */
  engine?: InputMaybe<Scalars['Boolean']['input']>;
  /** From then on it opens nothing; never, unless given. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** None beyond the viewer's own; at least one, unless it is the engine's. */
  roles: Array<RoleName>;
};

export type AddSipNetworkInput = {
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** IPv4 or IPv6: an address, or a network as 192.0.2.0/24 or 192.0.2.0/255.255.255.0. */
  network: Scalars['String']['input'];
};

export type AddSipRegistrationInput = {
  applicationId: Scalars['ID']['input'];
  /** Empty where the server asks for the user name itself. */
  authUser?: InputMaybe<Scalars['String']['input']>;
  isPersistent?: InputMaybe<Scalars['Boolean']['input']>;
  outboundProxy?: InputMaybe<Scalars['String']['input']>;
  /** Written, never read back. */
  password: Scalars['String']['input'];
  /** A server's name or address, with a port if it needs one: sip.example.com:5060. */
  proxy: Scalars['String']['input'];
  /** A rule of the application, for those who hold its rules. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  sipUsername: Scalars['String']['input'];
  /** A user of the application, for those who hold its users. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddSkillInput = {
  /** At most 511 characters, unique in the account. */
  name: Scalars['String']['input'];
};

export type AddSmartQueueInput = {
  applicationId: Scalars['ID']['input'];
  callAgentSelection?: InputMaybe<AgentSelection>;
  /** How many calls wait at most; without it there is no limit. */
  callMaxSize?: InputMaybe<Scalars['Int']['input']>;
  /** How long a call waits at most: in minutes or in seconds, not in both; without either there is no limit. */
  callMaxWaitingMinutes?: InputMaybe<Scalars['Int']['input']>;
  callMaxWaitingSeconds?: InputMaybe<Scalars['Int']['input']>;
  callTaskSelection?: InputMaybe<TaskSelection>;
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Calls go on waiting while no agent is active. */
  holdCallsIfInactiveAgents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Chats go on waiting while no agent is active. */
  holdImIfInactiveAgents?: InputMaybe<Scalars['Boolean']['input']>;
  imAgentSelection?: InputMaybe<AgentSelection>;
  /** How many chats wait at most; without it there is no limit. */
  imMaxSize?: InputMaybe<Scalars['Int']['input']>;
  /** How long a chat waits at most: in minutes or in seconds, not in both; without either there is no limit. */
  imMaxWaitingMinutes?: InputMaybe<Scalars['Int']['input']>;
  imMaxWaitingSeconds?: InputMaybe<Scalars['Int']['input']>;
  imTaskSelection?: InputMaybe<TaskSelection>;
  /** At most 100 characters, unique in the application. */
  name: Scalars['String']['input'];
  /** 1 to 100. */
  priority?: InputMaybe<Scalars['Int']['input']>;
};

export type AddSmartQueueSkillInput = {
  applicationId: Scalars['ID']['input'];
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters, unique in the application. */
  name: Scalars['String']['input'];
};

export type AddSubuserInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the subuser has to choose an own password at the first login. */
  mustChangePassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** The login: 5 to 20 characters, Latin letters, digits, hyphens and underscores, a letter first. */
  name: Scalars['String']['input'];
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
  roles: Array<RoleName>;
};

export type AddSubuserPayload = {
  __typename?: 'AddSubuserPayload';
  loginLink: LoginLink;
  subuser: Subuser;
};

export type AddUserInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  applicationId: Scalars['ID']['input'];
  /** At most 8191 characters. */
  customData?: InputMaybe<Scalars['String']['input']>;
  /** At most 255 characters. */
  displayName: Scalars['String']['input'];
  /** 3 to 50 characters: Latin lower-case letters, digits, hyphens and underscores, a letter or digit first; unique in the account. */
  name: Scalars['String']['input'];
  /** Calls are paid from the account's balance, not the user's own. */
  parentAccounting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character, without spaces. */
  password: Scalars['String']['input'];
  skillIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AddUserToApplicationInput = {
  applicationId: Scalars['ID']['input'];
  /** The name of a user of the account. */
  name: Scalars['String']['input'];
};

export type AddWhatsappNumberInput = {
  applicationId: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  /** With its country code, however it is written: +49 30 901820. */
  phoneNumber: Scalars['String']['input'];
  /** A rule of the application, for those who hold its rules. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** Written, never read back. */
  voicePassword: Scalars['String']['input'];
};

/** The address that a country asks for before it lets numbers be used. */
export type AddressProof = {
  __typename?: 'AddressProof';
  building?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  company?: Maybe<Scalars['String']['output']>;
  countryCode?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  documents?: Maybe<Array<AccountDocument>>;
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lastName?: Maybe<Scalars['String']['output']>;
  ownerCountryCode?: Maybe<Scalars['String']['output']>;
  phoneCategoryName?: Maybe<PhoneCategory>;
  /** Why it was declined. */
  rejectMessage?: Maybe<Scalars['String']['output']>;
  salutation?: Maybe<Salutation>;
  status?: Maybe<AddressProofStatus>;
  street?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
  zipCode?: Maybe<Scalars['String']['output']>;
};

export type AddressProofConnection = {
  __typename?: 'AddressProofConnection';
  edges: Array<AddressProofEdge>;
  nodes: Array<AddressProof>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type AddressProofEdge = {
  __typename?: 'AddressProofEdge';
  cursor: Scalars['String']['output'];
  node: AddressProof;
};

export type AddressProofInput = {
  building?: InputMaybe<Scalars['String']['input']>;
  city: Scalars['String']['input'];
  /** For the salutation COMPANY. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The country whose numbers need it: two letters, ISO 3166. */
  countryCode: Scalars['String']['input'];
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  ownerCountryCode: Scalars['String']['input'];
  phoneCategoryName: PhoneCategory;
  salutation: Salutation;
  street: Scalars['String']['input'];
  zipCode: Scalars['String']['input'];
};

export type AddressProofPayload = {
  __typename?: 'AddressProofPayload';
  addressProof: AddressProof;
};

export type AddressProofStatus =
  | 'DECLINED'
  /** The operator looks at it. */
  | 'IN_PROGRESS'
  /** The account fills it in and adds documents. */
  | 'PENDING'
  | 'VERIFIED';

export type AgentSelection =
  | 'LEAST_QUALIFIED'
  | 'MAX_WAITING_TIME'
  | 'MOST_QUALIFIED';

/** An agreement that the operator issued, for the account to sign. */
export type Agreement = {
  __typename?: 'Agreement';
  /** Such as 2026-01-31. */
  date?: Maybe<Scalars['String']['output']>;
  /** Its signed copy, which may be of several files. */
  documents?: Maybe<Array<AccountDocument>>;
  id: Scalars['ID']['output'];
  /** What it is called, such as a service agreement. */
  kind?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  signing?: Maybe<AgreementSigning>;
  status?: Maybe<AgreementStatus>;
};

/** How an agreement is signed. */
export type AgreementSigning =
  /** With an electronic signature. */
  | 'ESIGNATURE'
  /** By hand. */
  | 'MANUAL';

export type AgreementStatus =
  /** The operator looks at the signed copy. */
  | 'IN_PROCESS'
  /** The account signs it. */
  | 'NEW'
  | 'REJECTED'
  | 'VERIFIED';

/**
 * A key that opens the whole account to a program, as `Authorization: Bearer <key>`: whatever the account's own login may
 * do, but for API keys, passwords and sessions, which are for people.
 */
export type ApiKey = {
  __typename?: 'ApiKey';
  createdAt: Scalars['DateTime']['output'];
  /** When it ends; only a key that was replaced has an end. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** To the minute; empty before its first request. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it still opens the account. */
  live: Scalars['Boolean']['output'];
  /** Its first letters. */
  prefix: Scalars['String']['output'];
};

/** How long a replaced key opens the account beside the new one. */
export type ApiKeyOverlap =
  | 'DAY'
  | 'HOUR'
  | 'NOW'
  | 'WEEK';

export type ApiKeyPayload = {
  __typename?: 'ApiKeyPayload';
  apiKey: ApiKey;
  /** Kept by whoever gets it, and nowhere else. */
  key?: Maybe<Scalars['String']['output']>;
};

export type AppendCallListRowsInput = {
  listId: Scalars['ID']['input'];
  /** The rows, up to 100 in a request; give these or an upload. */
  rows?: InputMaybe<Array<CallListRowInput>>;
  /** The id that /api/uploads/call-list answered with; each is used once. */
  uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** All of it is written and never read back, but the file's name and what the certificate says of its app and end. */
export type AppleCredentialInput = {
  /** A .p12 or .pem file with the certificate and its private key, in base64; at most 48 kB. */
  certificate: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  /** For apps in development: Apple's sandbox. */
  isDevMode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Empty for a file without one. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type Application = {
  __typename?: 'Application';
  /** The account's numbers that have no application and can be given this one: the first 100 that a search leaves. */
  attachablePhoneNumbers?: Maybe<Array<PhoneNumber>>;
  /** Its call sessions on each of the last 14 days in the account's time zone, today last. */
  callDays?: Maybe<Array<CallDay>>;
  /** The files of the application's call history that are kept, the newest first. */
  callHistoryReports?: Maybe<ReportConnection>;
  /** The SmartQueues whose agents can take a call list's calls, by name alone, at most 500. */
  callListQueues?: Maybe<Array<CallListQueue>>;
  /** The rules that a call list can run, by name alone, at most 500. */
  callListRules?: Maybe<Array<CallListRule>>;
  callLists?: Maybe<CallListConnection>;
  /** The application's call sessions, the newest first. Without dates: the last 31 days. */
  callSessions?: Maybe<CallSessionConnection>;
  /** How much it holds of each kind. */
  contents?: Maybe<ApplicationContents>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** The Dialogflow keys that it uses, by project. */
  dialogflowKeys?: Maybe<DialogflowKeyConnection>;
  /** The name of an icon. */
  icon?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** One item with its value. */
  keyValueItem?: Maybe<OpenedKeyValueItem>;
  /** What its scenarios keep, by key, without the values; what is past its time is not there. 10 on a page unless said otherwise, 50 at most. */
  keyValueItems?: Maybe<KeyValueItemConnection>;
  /** Which rule a number would start, and why the ones before it did not. A pattern has to fit the whole number. */
  matchRule?: Maybe<RuleMatch>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** Its numbers that are due within 30 days, those that are lost then first, at most twenty. */
  numberRenewals?: Maybe<Array<Renewal>>;
  /** The phone numbers that lead to it, by number. */
  phoneNumbers?: Maybe<PhoneNumberConnection>;
  /** The push credentials that it uses, by the app that they are for. */
  pushCredentials?: Maybe<PushCredentialConnection>;
  /** The queues of the older kind, by name. */
  queues?: Maybe<QueueConnection>;
  /** How many of its numbers and SIP registrations are due within 30 days. */
  renewals?: Maybe<ApplicationRenewals>;
  /** Rules to choose from, in their order: the first 100 that a search leaves. */
  ruleChoices?: Maybe<Array<NamedThing>>;
  /** The starts that were asked for by hand or by a program, the newest first. */
  ruleRuns?: Maybe<RuleRunConnection>;
  /** Its rules in the order in which they are tried, at most a hundred. */
  rules?: Maybe<Array<Rule>>;
  /** The scenarios that its rules can run: its own and the account's shared ones. */
  scenarios?: Maybe<ScenarioConnection>;
  /** Its secrets, by name, without the values. */
  secrets?: Maybe<SecretConnection>;
  /** Whether the engine hands out no open links to recordings and logs. Those of the panel and the API always ask who comes. */
  secureRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  /** Its SIP registrations that are due within 30 days, at most twenty. */
  sipRegistrationRenewals?: Maybe<Array<Renewal>>;
  /** The SIP registrations whose calls go to it, by user name. */
  sipRegistrations?: Maybe<SipRegistrationConnection>;
  /** By name. */
  smartQueueAgents?: Maybe<SmartQueueAgentConnection>;
  /** By name. */
  smartQueueSkills?: Maybe<SmartQueueSkillConnection>;
  /** The tasks that began within a period, by queue or by agent, the busiest first, at most 1,000 rows. */
  smartQueueStatistics?: Maybe<Array<SmartQueueFigures>>;
  /** The application's own names of statuses, at most ten. */
  smartQueueStatuses?: Maybe<Array<SmartQueueStatus>>;
  /** Calls and chats that are under way, those that wait longest first. */
  smartQueueTasks?: Maybe<SmartQueueTaskConnection>;
  smartQueues?: Maybe<SmartQueueConnection>;
  /** At most 50 of the application's users whose name holds a text, by name: to choose from. */
  userChoices?: Maybe<Array<User>>;
  users?: Maybe<UserConnection>;
  /** At most 50 users of the account who are not in this application, by name: whom addUserToApplication can take. */
  usersToAdd?: Maybe<Array<User>>;
  /** Grows with each change of the application's own settings. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The WhatsApp numbers whose calls go to it, by number. */
  whatsappNumbers?: Maybe<WhatsappNumberConnection>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationAttachablePhoneNumbersArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationCallHistoryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationCallListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<CallListSort>;
  status?: InputMaybe<CallListStatus>;
  type?: InputMaybe<CallListType>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationCallSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CallSessionSort>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationDialogflowKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationKeyValueItemArgs = {
  key: Scalars['String']['input'];
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationKeyValueItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  prefix?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationMatchRuleArgs = {
  number: Scalars['String']['input'];
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationPhoneNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationPushCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationQueuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<QueueSort>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationRuleChoicesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationRuleRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationScenariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  sort?: InputMaybe<ScenarioSort>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSipRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SipRegistrationState>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSmartQueueAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  queueId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  skillId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<SmartQueueAgentStatus>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSmartQueueSkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSmartQueueStatisticsArgs = {
  by: SmartQueueGrouping;
  kind?: InputMaybe<SmartQueueTaskKind>;
  period: SmartQueuePeriod;
  queueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSmartQueueTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SmartQueueTaskKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  queueId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<SmartQueueLiveStatus>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSmartQueuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SmartQueueSort>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationUserChoicesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationUsersArgs = {
  acdStatus?: InputMaybe<AcdStatus>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  skillId?: InputMaybe<Scalars['ID']['input']>;
  sort?: InputMaybe<UserSort>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationUsersToAddArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationWhatsappNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  edges: Array<ApplicationEdge>;
  nodes: Array<Application>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

/** Counts up to 10,000 of a kind, where they stop. */
export type ApplicationContents = {
  __typename?: 'ApplicationContents';
  callLists: Scalars['Int']['output'];
  keyValueItems: Scalars['Int']['output'];
  phoneNumbers: Scalars['Int']['output'];
  queues: Scalars['Int']['output'];
  rules: Scalars['Int']['output'];
  /** Without the account's shared ones. */
  scenarios: Scalars['Int']['output'];
  secrets: Scalars['Int']['output'];
  sipRegistrations: Scalars['Int']['output'];
  smartQueues: Scalars['Int']['output'];
  users: Scalars['Int']['output'];
  whatsappNumbers: Scalars['Int']['output'];
};

export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  cursor: Scalars['String']['output'];
  node: Application;
};

export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  application: Application;
};

export type ApplicationRenewals = {
  __typename?: 'ApplicationRenewals';
  phoneNumbers: Scalars['Int']['output'];
  /** Those among the numbers that do not renew themselves. */
  phoneNumbersLost: Scalars['Int']['output'];
  sipRegistrations: Scalars['Int']['output'];
};

export type ApplicationSort =
  | 'MODIFIED_ASC'
  | 'MODIFIED_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type AttachPhoneNumberInput = {
  applicationId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  /** One of the application's rules; without it the application's rules are tried in their order. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
};

export type AttachPhoneNumbersInput = {
  applicationId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
  /** One of the application's rules; without it the application's rules are tried in their order. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
};

export type AudioQuality =
  | 'HD'
  | 'STANDARD'
  | 'ULTRA_HD';

export type AuditActor =
  /** Nobody who is known. */
  | 'ANONYMOUS'
  /** A program, by the account's API key. */
  | 'API_KEY'
  | 'MAIN_ACCOUNT'
  /** Whoever runs the server, from the command line. */
  | 'OPERATOR'
  /** Somebody of the parent account, by the account's name and theirs. */
  | 'PARENT'
  /** A program, by a service account's key. */
  | 'SERVICE_ACCOUNT'
  | 'SUBUSER'
  /** What the server does by itself, such as renewing what is due. */
  | 'SYSTEM';

export type AuditLogConnection = {
  __typename?: 'AuditLogConnection';
  edges: Array<AuditLogEdge>;
  nodes: Array<AuditLogEntry>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type AuditLogEdge = {
  __typename?: 'AuditLogEdge';
  cursor: Scalars['String']['output'];
  node: AuditLogEntry;
};

/** One line of the audit log. Names and roles are what they were at that moment. */
export type AuditLogEntry = {
  __typename?: 'AuditLogEntry';
  action: Scalars['String']['output'];
  actor: AuditActor;
  actorName: Scalars['String']['output'];
  actorRoles: Array<Scalars['String']['output']>;
  address: Scalars['String']['output'];
  /** How often it came within its minute; more than once only for denials and failed logins. */
  count: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  newValues?: Maybe<Scalars['JSON']['output']>;
  objectId?: Maybe<Scalars['ID']['output']>;
  objectKind?: Maybe<Scalars['String']['output']>;
  objectName?: Maybe<Scalars['String']['output']>;
  oldValues?: Maybe<Scalars['JSON']['output']>;
  outcome: AuditOutcome;
  requestId: Scalars['String']['output'];
  subuserId?: Maybe<Scalars['ID']['output']>;
  time: Scalars['DateTime']['output'];
  userAgent: Scalars['String']['output'];
};

/** As the list of entries takes it. */
export type AuditLogFilter = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
  objectKind?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<AuditOutcome>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditOutcome =
  /** The roles did not open what was asked for. */
  | 'DENIED'
  | 'DONE'
  /** A login that failed. */
  | 'FAILED';

/**
 * An entry of the lists that say from where programs may use the API: with the session id of a login, a service account's
 * token or an API key. People in the panel are not touched.
 */
export type AuthorizedIp = {
  __typename?: 'AuthorizedIp';
  /** True on the allow list, false on the deny list. */
  allowed?: Maybe<Scalars['Boolean']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  network?: Maybe<Scalars['String']['output']>;
};

export type AuthorizedIpCheck = {
  __typename?: 'AuthorizedIpCheck';
  address?: Maybe<Scalars['String']['output']>;
  /** The entry that decides; empty where none holds the address. */
  entry?: Maybe<AuthorizedIp>;
  letIn?: Maybe<Scalars['Boolean']['output']>;
};

export type AuthorizedIpConnection = {
  __typename?: 'AuthorizedIpConnection';
  edges: Array<AuthorizedIpEdge>;
  nodes: Array<AuthorizedIp>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type AuthorizedIpEdge = {
  __typename?: 'AuthorizedIpEdge';
  cursor: Scalars['String']['output'];
  node: AuthorizedIp;
};

export type AuthorizedIpPayload = {
  __typename?: 'AuthorizedIpPayload';
  authorizedIp: AuthorizedIp;
  /** Whether the address had bits behind the network's length, which are not kept. */
  hostBitsCleared: Scalars['Boolean']['output'];
};

export type AutoTopUp = {
  __typename?: 'AutoTopUp';
  autoCharge: Scalars['Boolean']['output'];
  /** The card that is charged. */
  bankCardId?: Maybe<Scalars['ID']['output']>;
  currency: Scalars['String']['output'];
  lastErrorAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Of the last try, if it failed. */
  lastErrorAt?: Maybe<Scalars['DateTime']['output']>;
  lastErrorMessage?: Maybe<Scalars['String']['output']>;
  minBalance: Scalars['Decimal']['output'];
  overrunValue: Scalars['Decimal']['output'];
  /** Who charges cards; empty while no provider of card payments is set up, and nothing is charged. */
  provider?: Maybe<Scalars['String']['output']>;
  receiptEmail?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version: Scalars['Int']['output'];
};

export type AutoTopUpPayload = {
  __typename?: 'AutoTopUpPayload';
  autoTopUp: AutoTopUp;
};

/** A bank card, which a provider of card payments keeps. Nothing of its number is kept here but the last four digits. */
export type BankCard = {
  __typename?: 'BankCard';
  cardHolder?: Maybe<Scalars['String']['output']>;
  /** VISA and the like. */
  cardType: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  expired: Scalars['Boolean']['output'];
  expiryMonth: Scalars['Int']['output'];
  expiryYear: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  lastDigits?: Maybe<Scalars['String']['output']>;
  /** Who keeps it. */
  provider: Scalars['String']['output'];
};

export type BankCardPagePayload = {
  __typename?: 'BankCardPagePayload';
  /** The provider's page. */
  url: Scalars['String']['output'];
};

export type Billing = {
  __typename?: 'Billing';
  balance: Scalars['Decimal']['output'];
  /** Where a bank transfer goes; empty while the operator has not said. */
  bankDetails?: Maybe<Scalars['String']['output']>;
  /** Who takes payments by card; empty where that is not set up. */
  cardProvider?: Maybe<Scalars['String']['output']>;
  /** How far below zero purchases may take the balance. */
  creditLimit: Scalars['Decimal']['output'];
  currency: Scalars['String']['output'];
  /** What came and went in the last 30 days, in the account's time zone; empty where too much happened in them to be added up here. */
  days?: Maybe<Array<BillingDay>>;
  /** What falls due in the next 30 days, by day and kind. */
  dueCharges: Array<DueCharge>;
  /** The least that can be paid at once, whichever way. */
  leastPayment: Scalars['Decimal']['output'];
};

/** Where invoices go; empty texts for what is not given. */
export type BillingAddress = {
  __typename?: 'BillingAddress';
  address?: Maybe<Scalars['String']['output']>;
  countryCode?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  state?: Maybe<Scalars['String']['output']>;
  zip?: Maybe<Scalars['String']['output']>;
};

export type BillingAddressInput = {
  /** At most 511 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Two letters, ISO 3166. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 199 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 29 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** At most 29 characters. */
  zip?: InputMaybe<Scalars['String']['input']>;
};

export type BillingDay = {
  __typename?: 'BillingDay';
  /** As 2026-11-23. */
  date: Scalars['String']['output'];
  in: Scalars['Decimal']['output'];
  out: Scalars['Decimal']['output'];
};

/** A service account that a rule can be bound to. */
export type BindKey = {
  __typename?: 'BindKey';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

export type BindPhoneNumberInput = {
  id: Scalars['ID']['input'];
  /** One of the rules of the number's application; null for all of them in their order. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of the PSTN black list. */
export type BlockedCaller = {
  __typename?: 'BlockedCaller';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isPattern?: Maybe<Scalars['Boolean']['output']>;
  /** A number's digits, or a pattern of such digits. */
  phone?: Maybe<Scalars['String']['output']>;
};

export type BlockedCallerConnection = {
  __typename?: 'BlockedCallerConnection';
  edges: Array<BlockedCallerEdge>;
  nodes: Array<BlockedCaller>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type BlockedCallerEdge = {
  __typename?: 'BlockedCallerEdge';
  cursor: Scalars['String']['output'];
  node: BlockedCaller;
};

export type BlockedCallerPayload = {
  __typename?: 'BlockedCallerPayload';
  blockedCaller: BlockedCaller;
};

export type BuyPhoneNumbersInput = {
  /** E.164 without the plus. */
  numbers: Array<Scalars['String']['input']>;
  /** Made up by whoever asks, 8 to 64 letters, digits, hyphens and underscores: the same request again under it buys nothing more. */
  requestKey: Scalars['String']['input'];
  /** What the buyer was told that it costs; if it costs anything else by now, nothing is bought. */
  total?: InputMaybe<Scalars['Decimal']['input']>;
};

export type BuyPhoneNumbersPayload = {
  __typename?: 'BuyPhoneNumbersPayload';
  phoneNumbers: Array<PhoneNumber>;
  /** What was paid. */
  total: Scalars['Decimal']['output'];
};

/** One leg of a call session. */
export type Call = {
  __typename?: 'Call';
  cost: Scalars['Decimal']['output'];
  customData?: Maybe<Scalars['String']['output']>;
  /** The number that it was diverted from. */
  diversionNumber?: Maybe<Scalars['String']['output']>;
  /** In seconds. */
  duration: Scalars['Int']['output'];
  endReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  incoming: Scalars['Boolean']['output'];
  localNumber?: Maybe<Scalars['String']['output']>;
  remoteNumber?: Maybe<Scalars['String']['output']>;
  /** pstn, mobile, user or sip. */
  remoteNumberType: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  successful: Scalars['Boolean']['output'];
  transactionId?: Maybe<Scalars['ID']['output']>;
};

export type CallDay = {
  __typename?: 'CallDay';
  /** As 2026-11-23. */
  date: Scalars['String']['output'];
  /** There were more than were counted. */
  isCapped: Scalars['Boolean']['output'];
  /** Counting stops at 10,000 a day. */
  sessions: Scalars['Int']['output'];
  /** Those among the counted in which a call was answered. */
  successful: Scalars['Int']['output'];
};

export type CallHistoryReportKind =
  /** A line for each call. */
  | 'CALLS'
  /** A line for each call session. */
  | 'CALLS_BRIEF';

export type CallInput = {
  cost?: InputMaybe<Scalars['Decimal']['input']>;
  customData?: InputMaybe<Scalars['String']['input']>;
  diversionNumber?: InputMaybe<Scalars['String']['input']>;
  duration: Scalars['Int']['input'];
  endReason?: InputMaybe<Scalars['String']['input']>;
  externalId: Scalars['String']['input'];
  incoming: Scalars['Boolean']['input'];
  localNumber: Scalars['String']['input'];
  remoteNumber: Scalars['String']['input'];
  /** pstn, mobile, user or sip. */
  remoteNumberType: Scalars['String']['input'];
  startedAt: Scalars['DateTime']['input'];
  /** Whether it was answered. */
  successful: Scalars['Boolean']['input'];
};

/** A list of people to call, task by task. */
export type CallList = {
  __typename?: 'CallList';
  applicationId?: Maybe<Scalars['ID']['output']>;
  /** The newest batches of rows, at most 50. */
  batches?: Maybe<Array<CallListBatch>>;
  bufferSize?: Maybe<Scalars['Int']['output']>;
  busyFactor?: Maybe<Scalars['Float']['output']>;
  /** The names of the rows' own columns. */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  /** When it was completed or canceled. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many tasks have which status. */
  counts?: Maybe<CallListCounts>;
  customData?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  intervalSeconds?: Maybe<Scalars['Int']['output']>;
  maxSimultaneous?: Maybe<Scalars['Int']['output']>;
  maximumErrorRate?: Maybe<Scalars['Float']['output']>;
  multiplier?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  numAttempts?: Maybe<Scalars['Int']['output']>;
  priority?: Maybe<Scalars['Int']['output']>;
  queue?: Maybe<CallListQueue>;
  /** Empty when the rule was deleted: then nothing is dialed. */
  rule?: Maybe<CallListRule>;
  startAt?: Maybe<Scalars['DateTime']['output']>;
  status?: Maybe<CallListStatus>;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  taskPriorityStrategy?: Maybe<TaskPriorityStrategy>;
  /** In the order in which they came. */
  tasks?: Maybe<CallListTaskConnection>;
  type?: Maybe<CallListType>;
  /** Grows with each change of the settings or the status. */
  version?: Maybe<Scalars['Int']['output']>;
};


/** A list of people to call, task by task. */
export type CallListTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchId?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<CallListTaskStatus>;
  uuid?: InputMaybe<Scalars['String']['input']>;
};

/** The rows of one upload or request. */
export type CallListBatch = {
  __typename?: 'CallListBatch';
  createdAt: Scalars['DateTime']['output'];
  /** Empty for rows that came with a request. */
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  importing: Scalars['Boolean']['output'];
  /** Why the rest of the file was not read. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Rows that are tasks now. */
  rowCount: Scalars['Int']['output'];
  /** Rows left out, because a task of the list has their UUID already. */
  skippedCount: Scalars['Int']['output'];
  /** Rows of the file, while it is read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CallListConnection = {
  __typename?: 'CallListConnection';
  edges: Array<CallListEdge>;
  nodes: Array<CallList>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type CallListCounts = {
  __typename?: 'CallListCounts';
  canceled: Scalars['Int']['output'];
  error: Scalars['Int']['output'];
  inProgress: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  processed: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type CallListEdge = {
  __typename?: 'CallListEdge';
  cursor: Scalars['String']['output'];
  node: CallList;
};

export type CallListPayload = {
  __typename?: 'CallListPayload';
  callList: CallList;
};

/** A SmartQueue as a call list knows it. */
export type CallListQueue = {
  __typename?: 'CallListQueue';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type CallListReportPayload = {
  __typename?: 'CallListReportPayload';
  /** Whether the list is completed with it. */
  completed: Scalars['Boolean']['output'];
  /** The ids of the tasks whose report counted. */
  counted: Array<Scalars['ID']['output']>;
};

/** A row as it becomes a task. */
export type CallListRowInput = {
  /** Kept for the engine as it is: an object of at most 5000 characters. */
  callSchedule?: InputMaybe<Scalars['JSON']['input']>;
  /** The row's own columns, as an object of texts, in their order. */
  customData: Scalars['JSON']['input'];
  /** The time of day until which it is dialed; earlier than the start, it is one of the next day. */
  finishExecutionTime?: InputMaybe<Scalars['String']['input']>;
  /** Not before; not in the past and at most nine months ahead. */
  nextAttemptAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 0 is dialed first; 50 unless given. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The time of day from which it is dialed, 09:30 or 09:30:00, in UTC. */
  startExecutionTime?: InputMaybe<Scalars['String']['input']>;
  /** Up to 40 Latin letters, digits, hyphens and colons, in any case unique in the list; made up unless given. */
  taskUuid?: InputMaybe<Scalars['String']['input']>;
};

export type CallListRowsPayload = {
  __typename?: 'CallListRowsPayload';
  callList: CallList;
  /** The work of reading an upload; empty where the rows came along and are tasks already. */
  job?: Maybe<Job>;
};

/** A rule as a call list knows it. */
export type CallListRule = {
  __typename?: 'CallListRule';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type CallListSort =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'SUBMITTED_ASC'
  | 'SUBMITTED_DESC';

export type CallListStatus =
  /** Ended for good, with its open tasks. */
  | 'CANCELED'
  /** No task is open any more. */
  | 'COMPLETED'
  | 'IN_PROGRESS'
  /** Paused. */
  | 'SUSPENDED';

/** A row of a call list, and what came of it. */
export type CallListTask = {
  __typename?: 'CallListTask';
  attemptsLeft: Scalars['Int']['output'];
  batchId?: Maybe<Scalars['ID']['output']>;
  callSchedule?: Maybe<Scalars['JSON']['output']>;
  /** The row's own columns, in their order. */
  customData?: Maybe<Scalars['JSON']['output']>;
  finishExecutionTime?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  priority: Scalars['Int']['output'];
  resultData?: Maybe<Scalars['JSON']['output']>;
  startExecutionTime?: Maybe<Scalars['String']['output']>;
  status: CallListTaskStatus;
  uuid: Scalars['String']['output'];
};

export type CallListTaskConnection = {
  __typename?: 'CallListTaskConnection';
  edges: Array<CallListTaskEdge>;
  nodes: Array<CallListTask>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type CallListTaskEdge = {
  __typename?: 'CallListTaskEdge';
  cursor: Scalars['String']['output'];
  node: CallListTask;
};

export type CallListTaskReport = {
  /** As it came when the task was taken: it names the attempt. */
  attemptsLeft: Scalars['Int']['input'];
  /** When a failed task is tried again; after the list's interval unless given. */
  nextAttemptAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An object of at most 10000 characters. */
  resultData?: InputMaybe<Scalars['JSON']['input']>;
  /** PROCESSED or ERROR. */
  status: CallListTaskStatus;
  taskId: Scalars['ID']['input'];
};

export type CallListTaskStatus =
  | 'CANCELED'
  /** Failed in its last attempt. */
  | 'ERROR'
  | 'IN_PROGRESS'
  | 'NEW'
  | 'PROCESSED';

export type CallListType =
  /** The engine starts a call for each task as fast as maxSimultaneous allows. */
  | 'AUTOMATIC'
  /** A scenario asks for the next task. */
  | 'MANUAL'
  /** As many calls as a SmartQueue's agents will be free for. */
  | 'PREDICTIVE'
  /** A call for each free agent of a SmartQueue, times the multiplier. */
  | 'PROGRESSIVE';

/** One run of a rule's scenarios. Application, rule and user are named as they were then. */
export type CallSession = {
  __typename?: 'CallSession';
  applicationId: Scalars['ID']['output'];
  applicationName: Scalars['String']['output'];
  audioQuality: AudioQuality;
  /** The oldest first, at most 200; a report has all. */
  calls?: Maybe<Array<Call>>;
  /** The sum of its calls, recordings and other resources. */
  cost: Scalars['Decimal']['output'];
  customData?: Maybe<Scalars['String']['output']>;
  /** In seconds. */
  duration: Scalars['Int']['output'];
  finishReason: FinishReason;
  id: Scalars['ID']['output'];
  /** The IP address that started it. */
  initiatorAddress?: Maybe<Scalars['String']['output']>;
  /** Its log, while it is kept. */
  log?: Maybe<SessionLog>;
  mediaServerAddress?: Maybe<Scalars['String']['output']>;
  /** The oldest first, at most 200. */
  recordings?: Maybe<Array<Recording>>;
  /** The oldest first, at most 200. */
  resourceUsages?: Maybe<Array<ResourceUsage>>;
  ruleId?: Maybe<Scalars['ID']['output']>;
  ruleName?: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
  successful: Scalars['Boolean']['output'];
  userId?: Maybe<Scalars['ID']['output']>;
  userName?: Maybe<Scalars['String']['output']>;
};

export type CallSessionChoice = {
  __typename?: 'CallSessionChoice';
  /** Where it was last seen. */
  applicationId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type CallSessionChoiceKind =
  | 'APPLICATION'
  | 'RULE'
  | 'USER';

export type CallSessionConnection = {
  __typename?: 'CallSessionConnection';
  edges: Array<CallSessionEdge>;
  nodes: Array<CallSession>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond, and for a filter that no index answers. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type CallSessionEdge = {
  __typename?: 'CallSessionEdge';
  cursor: Scalars['String']['output'];
  node: CallSession;
};

/** What is left out does not matter. Without `from` it begins 31 days before `to`, or before now. */
export type CallSessionFilter = {
  finishReason?: InputMaybe<FinishReason>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** In seconds. */
  maxDuration?: InputMaybe<Scalars['Int']['input']>;
  /** In seconds. */
  minDuration?: InputMaybe<Scalars['Int']['input']>;
  /** A number of one of its calls, with or without the plus; with * at its end, how the number begins. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Whose number is meant; either side's unless said. */
  numberSide?: InputMaybe<NumberSide>;
  /** Whether there is a recording that nobody deleted. */
  recorded?: InputMaybe<Scalars['Boolean']['input']>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether any call was answered. */
  successful?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first moment that does not count any more. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** One run of a rule's scenarios. Durations are in seconds, amounts in the account's currency. */
export type CallSessionInput = {
  applicationId: Scalars['ID']['input'];
  audioQuality?: InputMaybe<EngineAudioQuality>;
  /** At most 100, as of recordings and resource usages. */
  calls?: InputMaybe<Array<CallInput>>;
  /** At most 200 bytes. */
  customData?: InputMaybe<Scalars['String']['input']>;
  duration: Scalars['Int']['input'];
  /** The engine's own id, up to 128 characters. */
  externalId: Scalars['String']['input'];
  finishReason?: InputMaybe<EngineFinishReason>;
  initiatorAddress?: InputMaybe<Scalars['String']['input']>;
  mediaServerAddress?: InputMaybe<Scalars['String']['input']>;
  recordings?: InputMaybe<Array<RecordingInput>>;
  resourceUsages?: InputMaybe<Array<ResourceUsageInput>>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  startedAt: Scalars['DateTime']['input'];
  /** The user who began it. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type CallSessionSort =
  | 'STARTED_ASC'
  | 'STARTED_DESC';

/** An outside number that calls may show as their caller while it is verified. */
export type CallerId = {
  __typename?: 'CallerId';
  /** What the engine said of the last call when it failed. */
  callProblem?: Maybe<Scalars['String']['output']>;
  codeAttemptsLeft?: Maybe<Scalars['Int']['output']>;
  /** Until when the code that was last read out may be typed in; empty where there is none. */
  codeExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** E.164 without the plus. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  state?: Maybe<CallerIdState>;
  /** How many calls to it there still may be today. */
  verificationCallsLeft?: Maybe<Scalars['Int']['output']>;
  verifiedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type CallerIdConnection = {
  __typename?: 'CallerIdConnection';
  edges: Array<CallerIdEdge>;
  nodes: Array<CallerId>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type CallerIdEdge = {
  __typename?: 'CallerIdEdge';
  cursor: Scalars['String']['output'];
  node: CallerId;
};

export type CallerIdPayload = {
  __typename?: 'CallerIdPayload';
  callerId: CallerId;
};

export type CallerIdState =
  /** Was verified once; no call shows it. */
  | 'EXPIRED'
  /** Still verified, for less than 30 days. */
  | 'EXPIRING'
  | 'UNVERIFIED'
  | 'VERIFIED';

export type CancelCallListTasksInput = {
  listId: Scalars['ID']['input'];
  taskUuids: Array<Scalars['String']['input']>;
};

export type CardPaymentPayload = {
  __typename?: 'CardPaymentPayload';
  payment: Payment;
  /** The provider's page, where the payment goes on. */
  url: Scalars['String']['output'];
};

export type ChangePasswordInput = {
  /** 15 to 128 characters. */
  newPassword: Scalars['String']['input'];
  oldPassword: Scalars['String']['input'];
};

export type ChangePlanInput = {
  id: Scalars['ID']['input'];
  /** The plan on offer that it becomes. */
  templateId: Scalars['ID']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChargeInput = {
  /** What is paid, a million at most; less than nothing gives it back, and no more in all than was charged. */
  amount: Scalars['Decimal']['input'];
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  chargedAt: Scalars['DateTime']['input'];
  /** At most 119 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  externalId: Scalars['String']['input'];
  /**
   * The call, recording, message or, of any other type, resource usage that is paid, by the external id it was reported under: it
   * then names the transaction.
   */
  resourceExternalId?: InputMaybe<Scalars['String']['input']>;
  /** What was used. call, recording and sms are known by these names in the account's transactions. */
  resourceType: Scalars['String']['input'];
  sessionExternalId?: InputMaybe<Scalars['String']['input']>;
  /** Whoever used it: a user whose own balance pays is charged, not the account. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** An account under the viewer's. What it holds is seen by whoever enters it. */
export type ChildAccount = {
  __typename?: 'ChildAccount';
  balance?: Maybe<Scalars['Decimal']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217; the parent's. */
  currency?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  state?: Maybe<ChildAccountState>;
};

export type ChildAccountConnection = {
  __typename?: 'ChildAccountConnection';
  edges: Array<ChildAccountEdge>;
  nodes: Array<ChildAccount>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type ChildAccountEdge = {
  __typename?: 'ChildAccountEdge';
  cursor: Scalars['String']['output'];
  node: ChildAccount;
};

export type ChildAccountPayload = {
  __typename?: 'ChildAccountPayload';
  childAccount: ChildAccount;
};

export type ChildAccountSort =
  | 'BALANCE_ASC'
  | 'BALANCE_DESC'
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type ChildAccountState =
  | 'ACTIVE'
  /** Its people and programs look, and change and spend nothing. */
  | 'FROZEN'
  /** Nobody comes in. */
  | 'INACTIVE';

export type ConfigurePhoneNumberInput = {
  /** At most 200 characters. */
  businessName: Scalars['String']['input'];
  contactEmail: Scalars['String']['input'];
  /** Whom the operator asks, at most 100 characters. */
  contactName: Scalars['String']['input'];
  /** With the country code. */
  contactPhone: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** What the number's calls are about, at most 500 characters. */
  purpose: Scalars['String']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ConfirmEmailChangeInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
};

export type DeleteApplicationInput = {
  id: Scalars['ID']['input'];
  /** The application's name, so that nobody deletes another one by mistake. */
  name: Scalars['String']['input'];
};

/** The key of a Dialogflow agent. */
export type DialogflowKey = {
  __typename?: 'DialogflowKey';
  applications?: Maybe<Array<NamedThing>>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The project that the key is of: all that is shown of it. */
  projectId?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type DialogflowKeyConnection = {
  __typename?: 'DialogflowKeyConnection';
  edges: Array<DialogflowKeyEdge>;
  nodes: Array<DialogflowKey>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type DialogflowKeyEdge = {
  __typename?: 'DialogflowKeyEdge';
  cursor: Scalars['String']['output'];
  node: DialogflowKey;
};

export type DialogflowKeyPayload = {
  __typename?: 'DialogflowKeyPayload';
  dialogflowKey: DialogflowKey;
};

export type DocumentKind =
  | 'ADDRESS'
  | 'AGREEMENT'
  | 'AUTHORITY'
  | 'IDENTITY'
  | 'OTHER'
  | 'REGISTRATION'
  | 'TAX';

export type DocumentStatus =
  | 'ACCEPTED'
  | 'INCOMPLETE_SET'
  | 'IN_PROGRESS'
  | 'REJECTED';

export type DueCharge = {
  __typename?: 'DueCharge';
  amount: Scalars['Decimal']['output'];
  /** How many of the kind are due on the day. */
  count: Scalars['Int']['output'];
  kind: DueChargeKind;
  /** As 2026-11-23. */
  on: Scalars['String']['output'];
};

export type DueChargeKind =
  | 'PHONE_NUMBER'
  | 'PLAN'
  | 'SIP_REGISTRATION';

/** A new login e-mail that waits for the code that was sent there. */
export type EmailChange = {
  __typename?: 'EmailChange';
  /** Whether a code is on its way that can be typed now. */
  codeSent?: Maybe<Scalars['Boolean']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** In how many seconds a code can be sent again; 0 is now. */
  nextVerificationAfterSeconds?: Maybe<Scalars['Int']['output']>;
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type EmailChangePayload = {
  __typename?: 'EmailChangePayload';
  emailChange: EmailChange;
};

/** The account as the engine treats it before any application is. */
export type EngineAccount = {
  __typename?: 'EngineAccount';
  /** While it is frozen nothing that costs may begin. What happened is taken over all the same. */
  frozen?: Maybe<Scalars['Boolean']['output']>;
  /** The plans that run, with what is left of their packages. */
  plans?: Maybe<Array<Plan>>;
  /** The callers whose calls to the account's numbers are refused: digits, or patterns (RE2) that fit all of a caller's digits. */
  pstnBlackList?: Maybe<Array<Scalars['String']['output']>>;
  /** The networks from which a call straight from a SIP server is accepted, each with its length. */
  sipWhiteList?: Maybe<Array<Scalars['String']['output']>>;
  /** Where calls to the operator's test numbers go once a caller has typed the account's code. */
  testNumberRoutes?: Maybe<Array<EngineTestNumberRoute>>;
};

export type EngineAcdQueue = {
  __typename?: 'EngineAcdQueue';
  autoBinding: Scalars['Boolean']['output'];
  /** In seconds, as the thresholds. */
  averageServiceTime?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  maxQueueSize?: Maybe<Scalars['Int']['output']>;
  /** In minutes. */
  maxWaitingTime?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  priority: Scalars['Int']['output'];
  serviceProbability: Scalars['Float']['output'];
  skillIds: Array<Scalars['ID']['output']>;
  slThresholds: Array<Scalars['Int']['output']>;
  userIds: Array<Scalars['ID']['output']>;
};

export type EngineAgent = {
  __typename?: 'EngineAgent';
  handleCalls: Scalars['Boolean']['output'];
  maxSimultaneousConversations: Scalars['Int']['output'];
  skills: Array<EngineAgentSkill>;
  userId: Scalars['ID']['output'];
};

export type EngineAgentSkill = {
  __typename?: 'EngineAgentSkill';
  level: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** What somebody is doing in a queue. */
export type EngineAgentStatus =
  | 'AFTER_SERVICE'
  | 'BANNED'
  | 'DND'
  | 'IN_SERVICE'
  | 'OFFLINE'
  | 'ONLINE'
  | 'READY'
  | 'TIMEOUT';

/** An application as the engine runs it. */
export type EngineApplication = {
  __typename?: 'EngineApplication';
  acdQueues: Array<EngineAcdQueue>;
  /** The account's verified caller IDs, E.164 without the plus: besides its own numbers, what a call may show as its caller. */
  callerIds: Array<Scalars['String']['output']>;
  dialogflowKeys: Array<EngineDialogflowKey>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phoneNumbers: Array<EnginePhoneNumber>;
  pushCredentials: Array<EnginePushCredential>;
  /** In the order in which they are tried. */
  rules: Array<EngineRule>;
  /** Those that the rules run, each once. */
  scenarios: Array<EngineScenario>;
  secrets: Array<EngineSecret>;
  /** Whether links to recordings and logs are to open to the account's own people and programs only. */
  secureRecordStorage: Scalars['Boolean']['output'];
  sipRegistrations: Array<EngineSipRegistration>;
  smartQueues: Array<EngineSmartQueue>;
  /** Those who can log in to it. */
  users: Array<EngineUser>;
  whatsappNumbers: Array<EngineWhatsappNumber>;
};

export type EngineAudioQuality =
  | 'HD'
  | 'STANDARD'
  | 'ULTRA_HD';

export type EngineDialogflowKey = {
  __typename?: 'EngineDialogflowKey';
  id: Scalars['ID']['output'];
  jsonCredentials?: Maybe<Scalars['String']['output']>;
  projectId: Scalars['String']['output'];
};

export type EngineFinishReason =
  | 'BILLING_TIMEOUT'
  | 'ENDED_BY_VENDOR'
  | 'NORMAL'
  | 'NO_MONEY'
  | 'SCRIPT_ERROR'
  | 'TIMEOUT';

export type EnginePhoneNumber = {
  __typename?: 'EnginePhoneNumber';
  canBeUsed: Scalars['Boolean']['output'];
  isSmsEnabled: Scalars['Boolean']['output'];
  phoneNumber: Scalars['String']['output'];
  ruleId?: Maybe<Scalars['ID']['output']>;
};

export type EnginePushCredential = {
  __typename?: 'EnginePushCredential';
  certContent?: Maybe<Scalars['String']['output']>;
  certPassword?: Maybe<Scalars['String']['output']>;
  credentialBundle: Scalars['String']['output'];
  huaweiApplicationId?: Maybe<Scalars['String']['output']>;
  huaweiClientId?: Maybe<Scalars['String']['output']>;
  huaweiClientSecret?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isDevMode?: Maybe<Scalars['Boolean']['output']>;
  provider: Scalars['String']['output'];
  senderId?: Maybe<Scalars['String']['output']>;
  serverKey?: Maybe<Scalars['String']['output']>;
  serviceAccountFile?: Maybe<Scalars['String']['output']>;
};

export type EngineRule = {
  __typename?: 'EngineRule';
  /** The service account whose programs alone may start it. */
  bindKeyId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  pattern: Scalars['String']['output'];
  patternExclude: Scalars['String']['output'];
  /** In the order in which they run. */
  scenarioIds: Array<Scalars['ID']['output']>;
  videoConference: Scalars['Boolean']['output'];
};

export type EngineScenario = {
  __typename?: 'EngineScenario';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  script: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type EngineSecret = {
  __typename?: 'EngineSecret';
  name: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type EngineSipRegistration = {
  __typename?: 'EngineSipRegistration';
  authUser: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isPersistent: Scalars['Boolean']['output'];
  outboundProxy: Scalars['String']['output'];
  password?: Maybe<Scalars['String']['output']>;
  proxy: Scalars['String']['output'];
  ruleId?: Maybe<Scalars['ID']['output']>;
  sipUsername: Scalars['String']['output'];
  userId?: Maybe<Scalars['ID']['output']>;
};

export type EngineSmartQueue = {
  __typename?: 'EngineSmartQueue';
  agents: Array<EngineAgent>;
  /** MOST_QUALIFIED, LEAST_QUALIFIED or MAX_WAITING_TIME. */
  callAgentSelection: Scalars['String']['output'];
  callMaxSize?: Maybe<Scalars['Int']['output']>;
  callMaxWaitingSeconds?: Maybe<Scalars['Int']['output']>;
  /** MAX_PRIORITY or MAX_WAITING_TIME. */
  callTaskSelection: Scalars['String']['output'];
  holdCallsIfInactiveAgents: Scalars['Boolean']['output'];
  holdImIfInactiveAgents: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  imAgentSelection: Scalars['String']['output'];
  imMaxSize?: Maybe<Scalars['Int']['output']>;
  imMaxWaitingSeconds?: Maybe<Scalars['Int']['output']>;
  imTaskSelection: Scalars['String']['output'];
  name: Scalars['String']['output'];
  priority: Scalars['Int']['output'];
};

export type EngineSmsDirection =
  | 'IN'
  | 'OUT';

export type EngineSmsStatus =
  | 'ERROR'
  | 'SUCCESS'
  | 'WAITING';

export type EngineTaskKind =
  | 'CALL'
  | 'IM';

export type EngineTaskStatus =
  | 'DISTRIBUTED'
  | 'ENDED'
  | 'FAILED'
  | 'IN_PROCESSING'
  | 'IN_QUEUE';

export type EngineTestNumberRoute = {
  __typename?: 'EngineTestNumberRoute';
  accessCode: Scalars['String']['output'];
  applicationId: Scalars['ID']['output'];
  /** E.164 without the plus. */
  phoneNumber: Scalars['String']['output'];
  /** Without one the application's rules are tried in their order. */
  ruleId?: Maybe<Scalars['ID']['output']>;
};

export type EngineTranscriptionStatus =
  | 'COMPLETE'
  | 'IN_PROGRESS'
  | 'NOT_REQUIRED';

export type EngineUser = {
  __typename?: 'EngineUser';
  active: Scalars['Boolean']['output'];
  customData: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What the user's own balance holds; charges that name the user move it, where it pays. */
  liveBalance: Scalars['Decimal']['output'];
  name: Scalars['String']['output'];
  /** Calls are paid from the account's balance, not the user's own. */
  parentAccounting: Scalars['Boolean']['output'];
  password?: Maybe<Scalars['String']['output']>;
  /** The skills that older queues ask for. */
  skillIds: Array<Scalars['ID']['output']>;
};

export type EngineWhatsappNumber = {
  __typename?: 'EngineWhatsappNumber';
  phoneNumber: Scalars['String']['output'];
  ruleId?: Maybe<Scalars['ID']['output']>;
  voicePassword?: Maybe<Scalars['String']['output']>;
};

/** A session inside a child account. Its id goes with requests as `Authorization: Bearer <sessionId>`. */
export type EnterPayload = {
  __typename?: 'EnterPayload';
  accountName: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  sessionId: Scalars['String']['output'];
};

export type EventGroup =
  | 'ACCOUNT'
  | 'DEVELOPMENT';

/** Something that the account can be told of. */
export type EventType = {
  __typename?: 'EventType';
  group: EventGroup;
  name: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

export type FinishReason =
  | 'BILLING_TIMEOUT'
  | 'ENDED_BY_VENDOR'
  | 'NORMAL'
  | 'NO_MONEY'
  | 'SCRIPT_ERROR'
  | 'TIMEOUT';

/** Either the key file of a service account, or a sender id with its server key. Keys are written, never read back. */
export type GoogleCredentialInput = {
  /** The app's package name. */
  bundle: Scalars['String']['input'];
  senderId?: InputMaybe<Scalars['String']['input']>;
  serverKey?: InputMaybe<Scalars['String']['input']>;
  /** The whole JSON text as Google's console gives it. */
  serviceAccountFile?: InputMaybe<Scalars['String']['input']>;
};

export { GrantId };

/** The secret is written, never read back. */
export type HuaweiCredentialInput = {
  /** The id of the app at Huawei. */
  applicationId: Scalars['String']['input'];
  /** The app's package name. */
  bundle: Scalars['String']['input'];
  clientId: Scalars['String']['input'];
  clientSecret: Scalars['String']['input'];
};

export type ImportBlockedCallersInput = {
  /** For all of them; at most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A number or a pattern a line. */
  text: Scalars['String']['input'];
};

export type ImportBlockedCallersPayload = {
  __typename?: 'ImportBlockedCallersPayload';
  /** What became of each line that is not empty. */
  lines: Array<ImportedCallerLine>;
};

export type ImportUsersInput = {
  applicationId: Scalars['ID']['input'];
  /**
   * The first line names the columns: name, password and display_name, and if wanted active and parent_accounting (yes or
   * no), custom_data, skills (names with semicolons between them). At most 5,000 users and 900,000 characters.
   */
  csv: Scalars['String']['input'];
  /** Tells what would happen, and writes nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportedCallerLine = {
  __typename?: 'ImportedCallerLine';
  /** From 1 on. */
  line: Scalars['Int']['output'];
  /** Why it was refused. */
  problem?: Maybe<Scalars['String']['output']>;
  status: ImportedCallerStatus;
  typed: Scalars['String']['output'];
};

export type ImportedCallerStatus =
  | 'ADDED'
  /** It is on the list already, or on an earlier line. */
  | 'KNOWN'
  | 'REFUSED';

/** A month's charges as a document. It is never changed but for its state. */
export type Invoice = {
  __typename?: 'Invoice';
  /** The billing address of its day, line by line. */
  billTo?: Maybe<Array<Scalars['String']['output']>>;
  currency: Scalars['String']['output'];
  /** A day, such as 2026-11-01. */
  date: Scalars['String']['output'];
  discount: Scalars['Decimal']['output'];
  /** The first day that it covers. */
  from: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  /** Where it is as a PDF, for whoever is logged in and holds the section. */
  path?: Maybe<Scalars['String']['output']>;
  rows: Array<InvoiceRow>;
  status: InvoiceStatus;
  /** The taxes in the total. */
  tax: Scalars['Decimal']['output'];
  /** The last day that it covers. */
  to: Scalars['String']['output'];
  toPay: Scalars['Decimal']['output'];
  total: Scalars['Decimal']['output'];
};

export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  cursor: Scalars['String']['output'];
  node: Invoice;
};

/** What was charged for a service in the month. Amount and tax are what was charged. */
export type InvoiceRow = {
  __typename?: 'InvoiceRow';
  /** Without the tax. */
  amount: Scalars['Decimal']['output'];
  /** How many charges it sums up. */
  quantity: Scalars['Float']['output'];
  serviceName: Scalars['String']['output'];
  taxAmount: Scalars['Decimal']['output'];
  /** Empty where there is no tax. */
  taxName: Scalars['String']['output'];
  /** In percent. */
  taxRate: Scalars['Decimal']['output'];
};

export type InvoiceStatus =
  | 'CANCELED'
  /** Not yet paid. */
  | 'ISSUED'
  | 'PAID';

/** Work that takes longer than a request. It goes on when its page is left. */
export type Job = {
  __typename?: 'Job';
  createdAt: Scalars['DateTime']['output'];
  /** How far it is. */
  done: Scalars['Int']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  /** Why it failed. */
  problem?: Maybe<Scalars['String']['output']>;
  /** What came of it, by kind. */
  result?: Maybe<Scalars['JSON']['output']>;
  status: JobStatus;
  /** Of how much; empty while nobody knows. */
  total?: Maybe<Scalars['Int']['output']>;
};

export type JobStatus =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** A value that an application's scenarios keep for some time, by its key. */
export type KeyValueItem = {
  __typename?: 'KeyValueItem';
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type KeyValueItemConnection = {
  __typename?: 'KeyValueItemConnection';
  edges: Array<KeyValueItemEdge>;
  nodes: Array<KeyValueItem>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type KeyValueItemEdge = {
  __typename?: 'KeyValueItemEdge';
  cursor: Scalars['String']['output'];
  node: KeyValueItem;
};

export type KeyValueItemPayload = {
  __typename?: 'KeyValueItemPayload';
  keyValueItem: KeyValueItem;
};

export type LedgerBook =
  | 'ADJUSTMENTS'
  /** What the account has. */
  | 'BALANCE'
  | 'NUMBERS'
  | 'PAYMENTS'
  | 'SUBSCRIPTIONS'
  | 'TAXES'
  | 'TRANSFERS'
  | 'USAGE'
  | 'USERS';

export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  amount: Scalars['Decimal']['output'];
  /** Of the book BALANCE. */
  balanceAfter?: Maybe<Scalars['Decimal']['output']>;
  book: LedgerBook;
};

export type LegalStatus =
  | 'ENTREPRENEUR'
  | 'INDIVIDUAL'
  | 'LEGAL_ENTITY';

export type LogInInput = {
  /** The account's name or e-mail address. */
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type LogInSubuserInput = {
  /** The last part of the account's login link. */
  loginId: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type LoginLink = {
  __typename?: 'LoginLink';
  id: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type LoginPage = {
  __typename?: 'LoginPage';
  /** The account's name; empty for an unknown link. */
  accountName?: Maybe<Scalars['String']['output']>;
};

/** A new session. Its id goes with further requests as `Authorization: Bearer <sessionId>`. */
export type LoginPayload = {
  __typename?: 'LoginPayload';
  expiresAt: Scalars['DateTime']['output'];
  sessionId: Scalars['String']['output'];
  viewer: Viewer;
};

export type MailDelivery =
  /** Into a folder of the server, as .eml files: the operator has named no mail server. */
  | 'OUTBOX'
  /** To a mail server. */
  | 'SMTP';

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an address; it is handed in by submitAddressProof, once its documents are there. */
  addAddressProof?: Maybe<AddressProofPayload>;
  /** Makes an API key, given the account's password. The key is in the answer, this once. A program makes none. */
  addApiKey?: Maybe<ApiKeyPayload>;
  addApplication?: Maybe<ApplicationPayload>;
  addAuthorizedIp?: Maybe<AuthorizedIpPayload>;
  /** Opens the provider's own page where a card is given. The code is CONFLICT while no provider of card payments is set up. */
  addBankCard?: Maybe<BankCardPagePayload>;
  addBlockedCaller?: Maybe<BlockedCallerPayload>;
  /** Makes a call list of rows that come along, or of a file that was uploaded to /api/uploads/call-list. It runs at once, or from startAt on. */
  addCallList?: Maybe<CallListRowsPayload>;
  /** Adds a number; no call shows it before it is verified. */
  addCallerId?: Maybe<CallerIdPayload>;
  /** Opens an account under the viewer's, with a login of its own; a child account has none. */
  addChildAccount?: Maybe<ChildAccountPayload>;
  addDialogflowKey?: Maybe<DialogflowKeyPayload>;
  addKeyValueItem?: Maybe<KeyValueItemPayload>;
  /** Adds an address and sends a code there. */
  addNotificationContact?: Maybe<NotificationContactPayload>;
  /** Adds a push credential; of a certificate, the app and the end are read from itself. */
  addPushCredential?: Maybe<PushCredentialPayload>;
  /** Makes a queue of the older kind in an application. */
  addQueue?: Maybe<QueuePayload>;
  /** Puts users of the application into a queue. */
  addQueueUsers?: Maybe<QueuePayload>;
  /** Adds a bucket of an S3-compatible storage; at most 20. */
  addRecordStorage?: Maybe<RecordStoragePayload>;
  /** Makes a rule, the last in its application's order. */
  addRule?: Maybe<RulePayload>;
  /** Makes a scenario in an application; without one, shared with all applications of the account. */
  addScenario?: Maybe<ScenarioPayload>;
  addSecret?: Maybe<SecretPayload>;
  /** Makes a service account. The private part of its key is in the answer, this once. */
  addServiceAccount?: Maybe<ServiceAccountKeyPayload>;
  addSipNetwork?: Maybe<SipNetworkPayload>;
  /** Sets up a SIP registration and charges its first month; the engine registers and reports. */
  addSipRegistration?: Maybe<SipRegistrationPayload>;
  /** Makes a skill for the users and older queues of all the account's applications. */
  addSkill?: Maybe<SkillPayload>;
  addSmartQueue?: Maybe<SmartQueuePayload>;
  addSmartQueueSkill?: Maybe<SmartQueueSkillPayload>;
  /** Gives a status one more name of the application's own, at most ten in all. */
  addSmartQueueStatus?: Maybe<SmartQueueStatusPayload>;
  /** Makes a subuser; with the first one, the account's login link. */
  addSubuser?: Maybe<AddSubuserPayload>;
  /** Makes a user in an application. */
  addUser?: Maybe<UserPayload>;
  /** Lets a user of the account log in to one more application. */
  addUserToApplication?: Maybe<UserPayload>;
  addWhatsappNumber?: Maybe<WhatsappNumberPayload>;
  /** Adds a batch of rows. A list that was completed runs again; a canceled one takes none. */
  appendCallListRows?: Maybe<CallListRowsPayload>;
  /** Attaches a number that has no application to one. */
  attachPhoneNumber?: Maybe<PhoneNumberPayload>;
  /** Attaches several numbers that have no application to one, at most 100: all of them or none. */
  attachPhoneNumbers?: Maybe<PhoneNumbersPayload>;
  /** Lets a number lead to one rule of its application, or to all of them in their order. */
  bindPhoneNumber?: Maybe<PhoneNumberPayload>;
  /**
   * Buys numbers that are for sale, at most 50: all of them or none. Installation and the first month are charged to the
   * balance. The code is CONFLICT, and `reason` says why, when one is sold already (NUMBERS_GONE), the sum is another
   * (PRICE_CHANGED) or the balance does not cover it (INSUFFICIENT_FUNDS).
   */
  buyPhoneNumbers?: Maybe<BuyPhoneNumbersPayload>;
  /** Has the engine call the number and read out a code: 5 times a day, 100 in all, a minute apart. */
  callPersonalTestNumber?: Maybe<PersonalTestNumberPayload>;
  /** Cancels a running or paused list for good, and all its open tasks. */
  cancelCallList?: Maybe<CallListPayload>;
  /** Cancels open tasks by their UUIDs; others are left alone. Gives how many were canceled. */
  cancelCallListTasks?: Maybe<Scalars['Int']['output']>;
  /** Forgets the address that waits for its code. */
  cancelEmailChange?: Maybe<Scalars['Boolean']['output']>;
  /** Takes back a payment whose money is not to come. */
  cancelPayment?: Maybe<PaymentPayload>;
  /** Lets a plan end at its next charge. */
  cancelPlan?: Maybe<PlanPayload>;
  /** Changes the viewer's own password and ends the viewer's other sessions. */
  changePassword?: Maybe<Scalars['Boolean']['output']>;
  /** Lets a plan become another one of its type at its next charge. */
  changePlan?: Maybe<PlanPayload>;
  /** Hands in which business a number is for; its operator then sets it up. */
  configurePhoneNumber?: Maybe<PhoneNumberPayload>;
  /** Makes the new address the account's login e-mail. A code counts for an hour and can be tried five times. */
  confirmEmailChange?: Maybe<Scalars['Boolean']['output']>;
  /** Gives a number up, at once and for good; nothing is paid back. */
  deactivatePhoneNumber?: Maybe<PhoneNumberPayload>;
  /**
   * Deletes a document of a verification or address proof that is not under review. Documents come in by
   * `POST /api/uploads/documents?verification=ID&kind=IDENTITY&name=passport.pdf`, or `addressProof=ID`, with the file as the body;
   * a signed agreement with `kind=AGREEMENT&agreement=ID` beside its verification.
   */
  deleteAccountDocument?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes an address and its documents; not one that is under review or proved. */
  deleteAddressProof?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Deletes an application with its scenarios, rules, queues, call lists, stored values and secrets. Numbers and SIP
   * registrations lead nowhere then; users stay in the account, calls in its call history.
   */
  deleteApplication?: Maybe<Scalars['Boolean']['output']>;
  /** `shutOutOwnAddress` says that the address of this request may be shut out by it; a program can't say so. */
  deleteAuthorizedIp?: Maybe<Scalars['Boolean']['output']>;
  deleteBlockedCaller?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Deletes a file of call history; one that is still being written ends.
   * @deprecated `deleteReport` deletes every kind.
   */
  deleteCallHistoryReport?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a list with its tasks and results. A running one can't be deleted. */
  deleteCallList?: Maybe<Scalars['Boolean']['output']>;
  deleteCallerId?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes it for all of its applications. */
  deleteDialogflowKey?: Maybe<Scalars['Boolean']['output']>;
  deleteKeyValueItem?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes an address; the account's own stays. */
  deleteNotificationContact?: Maybe<Scalars['Boolean']['output']>;
  deletePersonalTestNumber?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes it for all of its applications. */
  deletePushCredential?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a queue with its state and its history. */
  deleteQueue?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a storage that is not the default and holds no recordings; what lies in the bucket stays there. */
  deleteRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a recording with its transcription and its file; the call session stays. */
  deleteRecording?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a file that somebody ordered, for whoever holds the section that opens its kind; one that is still being written ends. */
  deleteReport?: Maybe<Scalars['Boolean']['output']>;
  deleteRule?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a scenario with its versions; CONFLICT while a rule runs it. */
  deleteScenario?: Maybe<Scalars['Boolean']['output']>;
  deleteSecret?: Maybe<Scalars['Boolean']['output']>;
  deleteServiceAccount?: Maybe<Scalars['Boolean']['output']>;
  deleteSipNetwork?: Maybe<Scalars['Boolean']['output']>;
  deleteSipRegistration?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a skill and takes it from every user and queue. */
  deleteSkill?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a SmartQueue with its tasks and their history; its agents stay. */
  deleteSmartQueue?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a skill and takes it from every agent. */
  deleteSmartQueueSkill?: Maybe<Scalars['Boolean']['output']>;
  deleteSmartQueueStatus?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes the kept texts of incoming or outgoing messages; the messages stay. Says how many there were. */
  deleteSmsTexts?: Maybe<Scalars['Int']['output']>;
  deleteSubuser?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a user from the account and all its applications; what the user's own balance holds goes back to the account. */
  deleteUser?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes the webhook with its secret; the log of deliveries stays. */
  deleteWebhook?: Maybe<Scalars['Boolean']['output']>;
  deleteWhatsappNumber?: Maybe<Scalars['Boolean']['output']>;
  /** Takes a number off its application; it stays in the account. */
  detachPhoneNumber?: Maybe<PhoneNumberPayload>;
  /** Takes several numbers off their applications, at most 100: all of them or none. */
  detachPhoneNumbers?: Maybe<PhoneNumbersPayload>;
  /** Ends one of the viewer's own sessions. */
  endSession?: Maybe<Scalars['Boolean']['output']>;
  /** Signs a subuser out everywhere. Gives how many sessions were ended. */
  endSubuserSessions?: Maybe<Scalars['Int']['output']>;
  /**
   * Opens a session inside a child account, in which the viewer is what they are in their own. It ends with the session that
   * asks for it. For people alone; both accounts' audit logs tell of it.
   */
  enterChildAccount?: Maybe<EnterPayload>;
  /** Lets a child account's people and programs look, and change and spend nothing. */
  freezeChildAccount?: Maybe<ChildAccountPayload>;
  /** Adds up to 1,000 entries at once, one a line; lines that can't be taken keep no other from being added. */
  importBlockedCallers?: Maybe<ImportBlockedCallersPayload>;
  /** Makes users from a CSV text, all good lines at once, and tells what is wrong with the others. */
  importUsers?: Maybe<UserImport>;
  /** Takes back what was to happen at the next charge: the plan goes on as it is. */
  keepPlan?: Maybe<PlanPayload>;
  /** Ends a session inside a child account; the one that it was entered from lives on. */
  leaveChildAccount?: Maybe<Scalars['Boolean']['output']>;
  /** Logs the main account in, by its name or e-mail. Subusers log in by logInSubuser. */
  logIn?: Maybe<LoginPayload>;
  /** Logs a subuser in through the account's own login link. */
  logInSubuser?: Maybe<LoginPayload>;
  /** Ends the session that asks, and with one inside a child account the one that it was entered from. */
  logOut?: Maybe<Scalars['Boolean']['output']>;
  /** Orders a file of the entries that a filter leaves now. */
  orderAuditReport?: Maybe<ReportPayload>;
  /** Orders a file of the call sessions that a filter leaves now. APPLICATION_CALL_HISTORY_DOWNLOADS opens that of an application, CALL_HISTORY_DOWNLOADS that of the account. */
  orderCallHistoryReport?: Maybe<ReportPayload>;
  /** Orders a file of the numbers that wait now. */
  orderNumbersAwaitingReport?: Maybe<ReportPayload>;
  /** Orders a file of the purchased numbers that a filter leaves now. */
  orderPhoneNumberReport?: Maybe<ReportPayload>;
  /** Orders a file of the transactions that a filter leaves now, with their totals and the balances at the start and the end of their time. */
  orderTransactionReport?: Maybe<ReportPayload>;
  /** Pauses a running list: the engine gets no more of its tasks. With a version, only if it is still the newest. */
  pauseCallList?: Maybe<CallListPayload>;
  /** Takes over what became of calls in older queues. */
  putAcdSessions?: Maybe<PutCounts>;
  /** Takes over what users are doing in older queues and in SmartQueue. */
  putAgentStates?: Maybe<PutAgentStatesPayload>;
  /**
   * Takes over call sessions with all that belongs to them: up to 500, all of them or none. What is known by its external id
   * already grows; the same again changes nothing.
   */
  putCallSessions?: Maybe<PutCallSessionsPayload>;
  /** Takes over charges. A charge is final: another under its external id is a CONFLICT. */
  putCharges?: Maybe<PutCounts>;
  /**
   * Takes over how much of the packages of `engineAccount.plans` was used since the last charge; what goes beyond one is charged
   * by the piece. Less than is known, of an earlier period or of a plan that has ended came late and changes nothing.
   */
  putPlanUses?: Maybe<PutCounts>;
  /** Takes over who is ready and who waits in older queues. */
  putQueueStates?: Maybe<PutCounts>;
  /** Takes over what sessions' scenarios wrote; kept for a month from the session's end. */
  putSessionLogs?: Maybe<PutCounts>;
  /** Takes over how SIP registrations fare. */
  putSipRegistrationStates?: Maybe<PutCounts>;
  /** Takes over calls and chats in SmartQueues. */
  putSmartQueueTasks?: Maybe<PutCounts>;
  /** Takes over text messages. Their texts are kept only if the account has that switched on. */
  putSms?: Maybe<PutCounts>;
  /** The value of one secret. Each reading is written into the audit log, which is why this is no query. */
  readSecret?: Maybe<SecretValue>;
  /** Removes a card, which its provider then forgets; an automatic top-up by it is off then. */
  removeBankCard?: Maybe<Scalars['Boolean']['output']>;
  /** Takes users out of a queue; they stay in the application. */
  removeQueueUsers?: Maybe<QueuePayload>;
  /** Takes a user out of the application's SmartQueue; the user stays in the application. */
  removeSmartQueueAgent?: Maybe<Scalars['Boolean']['output']>;
  /** Takes a user out of an application, its queues and its SmartQueue; the user stays in the account. */
  removeUserFromApplication?: Maybe<UserPayload>;
  renameSkill?: Maybe<SkillPayload>;
  /** Puts all rules of an application into an order; CONFLICT when its rules are no longer just those. */
  reorderRules?: Maybe<ReorderRulesPayload>;
  /**
   * For the engine: says what became of tasks that it took. One that failed with attempts left is dialed again after the
   * list's interval. A report counts once, for the attempt that its attemptsLeft names; others are passed over.
   */
  reportCallListTasks?: Maybe<CallListReportPayload>;
  /** Writes down what became of a start that the engine took; the same again changes nothing. */
  reportRuleRun?: Maybe<Scalars['Boolean']['output']>;
  /** Says what became of a verification call; the same again changes nothing. */
  reportVerificationCall?: Maybe<Scalars['Boolean']['output']>;
  /** Announces a bank transfer. Its reference goes on the transfer; the balance moves when the operator has seen the money. */
  requestBankTransfer?: Maybe<PaymentPayload>;
  /** Has the number called and a code read out: at most five times a day, a minute apart. It is the way to renew one, too. */
  requestCallerIdCall?: Maybe<CallerIdPayload>;
  /** Sends a code to the address that is to be the account's login e-mail; the old one stays until the code is typed. */
  requestEmailChange?: Maybe<EmailChangePayload>;
  /** Gives a subuser a new password and ends the subuser's sessions. */
  resetSubuserPassword?: Maybe<SubuserPayload>;
  /** Saves an older version's script as a new version. */
  restoreScenario?: Maybe<ScenarioPayload>;
  /** Lets a paused list run on. */
  resumeCallList?: Maybe<CallListPayload>;
  /** Takes a key back: it opens nothing from the next request on. */
  revokeApiKey?: Maybe<Scalars['Boolean']['output']>;
  /** Makes a key that takes over from another: the old one ends after the time that is chosen. */
  rotateApiKey?: Maybe<ApiKeyPayload>;
  /** Gives a service account a new key under the same id; the old one opens nothing any more. */
  rotateServiceAccountKey?: Maybe<ServiceAccountKeyPayload>;
  /** Gives the webhook a new secret; for a day the old one signs beside it. */
  rotateWebhookSecret?: Maybe<WebhookSecretPayload>;
  /** Lets the account's calls to a test number come to an application; without one they come nowhere any more. */
  routeTestNumber?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Asks the engine to start a rule's scenarios without a call. The request waits for the engine, which is another program;
   * after ten minutes it is void. At most 200 wait at once, then the code is RATE_LIMITED.
   */
  runRule?: Maybe<RunRulePayload>;
  /** Keeps who owns the account: in the verification that waits for the account, or in a new one where the last is closed. */
  saveVerification?: Maybe<VerificationPayload>;
  /** Makes the webhook or changes it; its secret is in the answer when it is made, this once. Switched off, it drops what waits to be sent. */
  saveWebhook?: Maybe<WebhookSecretPayload>;
  /** Sends a new code to an address that is not confirmed; a minute has to lie between two of them. */
  sendNotificationContactCode?: Maybe<NotificationContactPayload>;
  /** Queues a test, which is sent even while the webhook is switched off. */
  sendTestEvent?: Maybe<WebhookDeliveryPayload>;
  /** Sends a delivery once more under the same callback id; its tries count anew. */
  sendWebhookDeliveryAgain?: Maybe<WebhookDeliveryPayload>;
  setAutoTopUp?: Maybe<AutoTopUpPayload>;
  /** Chooses where new recordings go: to `local`, or to a bucket whose last test succeeded. Older ones stay where they lie. */
  setDefaultRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  /** Sets the personal test number in the place of the one before; it has to be verified by a call. */
  setPersonalTestNumber?: Maybe<PersonalTestNumberPayload>;
  /** Switches messages to and from a number on or off. */
  setPhoneNumberSms?: Maybe<PhoneNumberPayload>;
  /** Makes a user of the application an agent, or changes what the agent does. */
  setSmartQueueAgent?: Maybe<SmartQueueAgentPayload>;
  /** Gives an agent just these skills. */
  setSmartQueueAgentSkills?: Maybe<SmartQueueAgentPayload>;
  /** Gives a user a new password, one that the user never had. */
  setUserPassword?: Maybe<UserPayload>;
  /** Opens a main account and logs it in. */
  signUp?: Maybe<LoginPayload>;
  /** Begins a payment by card, which goes on at the provider's own page. CONFLICT with the reason NOT_SET_UP where there is no provider. */
  startCardPayment?: Maybe<CardPaymentPayload>;
  /** Hands an address in for review. */
  submitAddressProof?: Maybe<AddressProofPayload>;
  /** Hands a verification in for review. */
  submitVerification?: Maybe<VerificationPayload>;
  /**
   * For the engine: takes the next tasks of a list to dial and marks them as under way, with one attempt fewer. Gives none
   * of a list that does not run, and none that waits for its next attempt or its time of day.
   */
  takeCallListTasks?: Maybe<Array<TakenCallListTask>>;
  /** Takes a plan; its first month is charged now. The code is CONFLICT when the balance is short, or the account has one of the type. */
  takePlan?: Maybe<PlanPayload>;
  /** Hands the oldest waiting starts to the engine, 1 to 100, each to one who asks and to nobody after. */
  takeRuleRuns?: Maybe<Array<TakenRuleRun>>;
  /** Takes the oldest waiting verification calls, at most 100; each is handed out once and waits for `reportVerificationCall`. */
  takeVerificationCalls?: Maybe<Array<TakenVerificationCall>>;
  /** Puts a small object into the bucket, reads it back and deletes it, and says what came of that. */
  testRecordStorage?: Maybe<RecordStoragePayload>;
  /** Moves money between the viewer's account and a child of it, in both at once. Credit is not moved. */
  transferMoney?: Maybe<TransferPayload>;
  /** Moves money between the account's balance and a user's own. Credit is not moved. */
  transferToUser?: Maybe<UserPayload>;
  unfreezeChildAccount?: Maybe<ChildAccountPayload>;
  updateAddressProof?: Maybe<AddressProofPayload>;
  /** Changes what is given and leaves the rest. */
  updateApplication?: Maybe<ApplicationPayload>;
  /** Changes what is said of an entry, in at most 200 characters. */
  updateAuthorizedIp?: Maybe<AuthorizedIp>;
  /** Changes what is said of an entry, in at most 200 characters. */
  updateBlockedCaller?: Maybe<BlockedCaller>;
  /** Changes what is given and leaves the rest. The number of attempts holds for rows that are added later. */
  updateCallList?: Maybe<CallListPayload>;
  /** Changes tasks that wait to be dialed, all of them or none. Gives how many. */
  updateCallListTasks?: Maybe<Scalars['Int']['output']>;
  updateCallerId?: Maybe<CallerIdPayload>;
  /** Changes what is given and leaves the rest. */
  updateDialogflowKey?: Maybe<DialogflowKeyPayload>;
  /** Changes what is given and leaves the rest. */
  updateKeyValueItem?: Maybe<KeyValueItemPayload>;
  /** Changes what is given and leaves the rest; the address itself stays. */
  updateNotificationContact?: Maybe<NotificationContactPayload>;
  /** Changes what is given and leaves the rest. */
  updateNotificationSettings?: Maybe<NotificationSettingsPayload>;
  /** Changes what is given and leaves the rest. */
  updatePhoneNumberParameters?: Maybe<PhoneNumberPayload>;
  /** Changes what is given and leaves the rest. */
  updateProfile?: Maybe<ProfilePayload>;
  /** Changes the applications, or puts a new certificate or key in the place of the old one; what is not given stays. */
  updatePushCredential?: Maybe<PushCredentialPayload>;
  /** Changes what is given and leaves the rest. */
  updateQueue?: Maybe<QueuePayload>;
  /** Changes what is given and leaves the rest. Host and bucket stay while recordings lie there. */
  updateRecordStorage?: Maybe<RecordStoragePayload>;
  /** Changes what is given and leaves the rest. */
  updateRule?: Maybe<RulePayload>;
  /** Saves what is given as a new version and leaves the rest. */
  updateScenario?: Maybe<ScenarioPayload>;
  /** Changes what is given and leaves the rest. */
  updateSecret?: Maybe<SecretPayload>;
  /** Changes what is given and leaves the rest. */
  updateServiceAccount?: Maybe<ServiceAccountPayload>;
  /** Changes what is said of a network, in at most 200 characters. */
  updateSipNetwork?: Maybe<SipNetwork>;
  /** Changes what is given and leaves the rest; a rule or user given as null is taken off. */
  updateSipRegistration?: Maybe<SipRegistrationPayload>;
  /** Changes what is given and leaves the rest. */
  updateSmartQueue?: Maybe<SmartQueuePayload>;
  /** Changes what is given and leaves the rest. */
  updateSmartQueueSkill?: Maybe<SmartQueueSkillPayload>;
  /** Changes what is given. Texts that are kept already stay. */
  updateSmsSettings?: Maybe<SmsSettings>;
  /** Changes what is given and leaves the rest. */
  updateSubuser?: Maybe<SubuserPayload>;
  /** Changes what is given and leaves the rest. */
  updateUser?: Maybe<UserPayload>;
  /** Changes what is given and leaves the rest; a rule given as null is taken off. */
  updateWhatsappNumber?: Maybe<WhatsappNumberPayload>;
  /** Takes the code that was read out; the number is verified for a year from then on. */
  verifyCallerId?: Maybe<CallerIdPayload>;
  /** Confirms an address by the code that was sent there. A code counts for an hour and can be tried five times. */
  verifyNotificationContact?: Maybe<NotificationContactPayload>;
  /** Verifies the number by the code that was read out; five wrong ones, and it takes another call. */
  verifyPersonalTestNumber?: Maybe<PersonalTestNumberPayload>;
  /** Takes an address back out of the review. */
  withdrawAddressProof?: Maybe<AddressProofPayload>;
  /** Takes a verification back out of the review. */
  withdrawVerification?: Maybe<VerificationPayload>;
};


export type MutationAddAddressProofArgs = {
  input: AddressProofInput;
};


export type MutationAddApiKeyArgs = {
  input: AddApiKeyInput;
};


export type MutationAddApplicationArgs = {
  input: AddApplicationInput;
};


export type MutationAddAuthorizedIpArgs = {
  input: AddAuthorizedIpInput;
};


export type MutationAddBlockedCallerArgs = {
  input: AddBlockedCallerInput;
};


export type MutationAddCallListArgs = {
  input: AddCallListInput;
};


export type MutationAddCallerIdArgs = {
  input: AddCallerIdInput;
};


export type MutationAddChildAccountArgs = {
  input: AddChildAccountInput;
};


export type MutationAddDialogflowKeyArgs = {
  input: AddDialogflowKeyInput;
};


export type MutationAddKeyValueItemArgs = {
  input: AddKeyValueItemInput;
};


export type MutationAddNotificationContactArgs = {
  input: AddNotificationContactInput;
};


export type MutationAddPushCredentialArgs = {
  input: AddPushCredentialInput;
};


export type MutationAddQueueArgs = {
  input: AddQueueInput;
};


export type MutationAddQueueUsersArgs = {
  input: QueueUsersInput;
};


export type MutationAddRecordStorageArgs = {
  input: AddRecordStorageInput;
};


export type MutationAddRuleArgs = {
  input: AddRuleInput;
};


export type MutationAddScenarioArgs = {
  input: AddScenarioInput;
};


export type MutationAddSecretArgs = {
  input: AddSecretInput;
};


export type MutationAddServiceAccountArgs = {
  input: AddServiceAccountInput;
};


export type MutationAddSipNetworkArgs = {
  input: AddSipNetworkInput;
};


export type MutationAddSipRegistrationArgs = {
  input: AddSipRegistrationInput;
};


export type MutationAddSkillArgs = {
  input: AddSkillInput;
};


export type MutationAddSmartQueueArgs = {
  input: AddSmartQueueInput;
};


export type MutationAddSmartQueueSkillArgs = {
  input: AddSmartQueueSkillInput;
};


export type MutationAddSmartQueueStatusArgs = {
  input: SmartQueueStatusInput;
};


export type MutationAddSubuserArgs = {
  input: AddSubuserInput;
};


export type MutationAddUserArgs = {
  input: AddUserInput;
};


export type MutationAddUserToApplicationArgs = {
  input: AddUserToApplicationInput;
};


export type MutationAddWhatsappNumberArgs = {
  input: AddWhatsappNumberInput;
};


export type MutationAppendCallListRowsArgs = {
  input: AppendCallListRowsInput;
};


export type MutationAttachPhoneNumberArgs = {
  input: AttachPhoneNumberInput;
};


export type MutationAttachPhoneNumbersArgs = {
  input: AttachPhoneNumbersInput;
};


export type MutationBindPhoneNumberArgs = {
  input: BindPhoneNumberInput;
};


export type MutationBuyPhoneNumbersArgs = {
  input: BuyPhoneNumbersInput;
};


export type MutationCancelCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCancelCallListTasksArgs = {
  input: CancelCallListTasksInput;
};


export type MutationCancelPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelPlanArgs = {
  input: PlanInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangePlanArgs = {
  input: ChangePlanInput;
};


export type MutationConfigurePhoneNumberArgs = {
  input: ConfigurePhoneNumberInput;
};


export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


export type MutationDeactivatePhoneNumberArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAccountDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAddressProofArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteApplicationArgs = {
  input: DeleteApplicationInput;
};


export type MutationDeleteAuthorizedIpArgs = {
  id: Scalars['ID']['input'];
  shutOutOwnAddress?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDeleteBlockedCallerArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteCallHistoryReportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteCallerIdArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteDialogflowKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteKeyValueItemArgs = {
  applicationId: Scalars['ID']['input'];
  key: Scalars['String']['input'];
};


export type MutationDeleteNotificationContactArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeletePushCredentialArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteQueueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRecordStorageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRecordingArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteReportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRuleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSipNetworkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSipRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSkillArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSmartQueueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSmartQueueSkillArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSmartQueueStatusArgs = {
  input: SmartQueueStatusInput;
};


export type MutationDeleteSmsTextsArgs = {
  direction: SmsDirection;
};


export type MutationDeleteSubuserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteWhatsappNumberArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDetachPhoneNumberArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDetachPhoneNumbersArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSubuserSessionsArgs = {
  subuserId: Scalars['ID']['input'];
};


export type MutationEnterChildAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFreezeChildAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationImportBlockedCallersArgs = {
  input: ImportBlockedCallersInput;
};


export type MutationImportUsersArgs = {
  input: ImportUsersInput;
};


export type MutationKeepPlanArgs = {
  input: PlanInput;
};


export type MutationLogInArgs = {
  input: LogInInput;
};


export type MutationLogInSubuserArgs = {
  input: LogInSubuserInput;
};


export type MutationOrderAuditReportArgs = {
  filter?: InputMaybe<AuditLogFilter>;
};


export type MutationOrderCallHistoryReportArgs = {
  input: OrderCallHistoryReportInput;
};


export type MutationOrderPhoneNumberReportArgs = {
  filter?: InputMaybe<PhoneNumberReportFilter>;
};


export type MutationOrderTransactionReportArgs = {
  input: OrderTransactionReportInput;
};


export type MutationPauseCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationPutAcdSessionsArgs = {
  sessions: Array<AcdSessionInput>;
};


export type MutationPutAgentStatesArgs = {
  acd?: InputMaybe<Array<AcdAgentStateInput>>;
  smartQueue?: InputMaybe<Array<SmartQueueAgentStateInput>>;
};


export type MutationPutCallSessionsArgs = {
  sessions: Array<CallSessionInput>;
};


export type MutationPutChargesArgs = {
  charges: Array<ChargeInput>;
};


export type MutationPutPlanUsesArgs = {
  uses: Array<PlanUseInput>;
};


export type MutationPutQueueStatesArgs = {
  states: Array<QueueStateInput>;
};


export type MutationPutSessionLogsArgs = {
  logs: Array<SessionLogInput>;
};


export type MutationPutSipRegistrationStatesArgs = {
  states: Array<SipRegistrationStateInput>;
};


export type MutationPutSmartQueueTasksArgs = {
  tasks: Array<SmartQueueTaskInput>;
};


export type MutationPutSmsArgs = {
  messages: Array<SmsInput>;
};


export type MutationReadSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveBankCardArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveQueueUsersArgs = {
  input: QueueUsersInput;
};


export type MutationRemoveSmartQueueAgentArgs = {
  input: RemoveSmartQueueAgentInput;
};


export type MutationRemoveUserFromApplicationArgs = {
  input: RemoveUserFromApplicationInput;
};


export type MutationRenameSkillArgs = {
  input: RenameSkillInput;
};


export type MutationReorderRulesArgs = {
  input: ReorderRulesInput;
};


export type MutationReportCallListTasksArgs = {
  input: ReportCallListTasksInput;
};


export type MutationReportRuleRunArgs = {
  input: ReportRuleRunInput;
};


export type MutationReportVerificationCallArgs = {
  input: ReportVerificationCallInput;
};


export type MutationRequestBankTransferArgs = {
  input: PaymentInput;
};


export type MutationRequestCallerIdCallArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationResetSubuserPasswordArgs = {
  input: ResetSubuserPasswordInput;
};


export type MutationRestoreScenarioArgs = {
  input: RestoreScenarioInput;
};


export type MutationResumeCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationRotateServiceAccountKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRouteTestNumberArgs = {
  input: RouteTestNumberInput;
};


export type MutationRunRuleArgs = {
  input: RunRuleInput;
};


export type MutationSaveVerificationArgs = {
  input: SaveVerificationInput;
};


export type MutationSaveWebhookArgs = {
  input: SaveWebhookInput;
};


export type MutationSendNotificationContactCodeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSendWebhookDeliveryAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetAutoTopUpArgs = {
  input: SetAutoTopUpInput;
};


export type MutationSetDefaultRecordStorageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetPersonalTestNumberArgs = {
  input: SetPersonalTestNumberInput;
};


export type MutationSetPhoneNumberSmsArgs = {
  input: SetPhoneNumberSmsInput;
};


export type MutationSetSmartQueueAgentArgs = {
  input: SetSmartQueueAgentInput;
};


export type MutationSetSmartQueueAgentSkillsArgs = {
  input: SetSmartQueueAgentSkillsInput;
};


export type MutationSetUserPasswordArgs = {
  input: SetUserPasswordInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationStartCardPaymentArgs = {
  input: PaymentInput;
};


export type MutationSubmitAddressProofArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSubmitVerificationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTakeCallListTasksArgs = {
  first: Scalars['Int']['input'];
  listId: Scalars['ID']['input'];
};


export type MutationTakePlanArgs = {
  templateId: Scalars['ID']['input'];
};


export type MutationTakeRuleRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationTakeVerificationCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationTestRecordStorageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTransferMoneyArgs = {
  input: TransferInput;
};


export type MutationTransferToUserArgs = {
  input: TransferToUserInput;
};


export type MutationUnfreezeChildAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateAddressProofArgs = {
  id: Scalars['ID']['input'];
  input: AddressProofInput;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpdateApplicationArgs = {
  input: UpdateApplicationInput;
};


export type MutationUpdateAuthorizedIpArgs = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationUpdateBlockedCallerArgs = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationUpdateCallListArgs = {
  input: UpdateCallListInput;
};


export type MutationUpdateCallListTasksArgs = {
  input: UpdateCallListTasksInput;
};


export type MutationUpdateCallerIdArgs = {
  input: UpdateCallerIdInput;
};


export type MutationUpdateDialogflowKeyArgs = {
  input: UpdateDialogflowKeyInput;
};


export type MutationUpdateKeyValueItemArgs = {
  input: UpdateKeyValueItemInput;
};


export type MutationUpdateNotificationContactArgs = {
  input: UpdateNotificationContactInput;
};


export type MutationUpdateNotificationSettingsArgs = {
  input: UpdateNotificationSettingsInput;
};


export type MutationUpdatePhoneNumberParametersArgs = {
  input: UpdatePhoneNumberParametersInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUpdatePushCredentialArgs = {
  input: UpdatePushCredentialInput;
};


export type MutationUpdateQueueArgs = {
  input: UpdateQueueInput;
};


export type MutationUpdateRecordStorageArgs = {
  input: UpdateRecordStorageInput;
};


export type MutationUpdateRuleArgs = {
  input: UpdateRuleInput;
};


export type MutationUpdateScenarioArgs = {
  input: UpdateScenarioInput;
};


export type MutationUpdateSecretArgs = {
  input: UpdateSecretInput;
};


export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
};


export type MutationUpdateSipNetworkArgs = {
  description: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationUpdateSipRegistrationArgs = {
  input: UpdateSipRegistrationInput;
};


export type MutationUpdateSmartQueueArgs = {
  input: UpdateSmartQueueInput;
};


export type MutationUpdateSmartQueueSkillArgs = {
  input: UpdateSmartQueueSkillInput;
};


export type MutationUpdateSmsSettingsArgs = {
  input: UpdateSmsSettingsInput;
};


export type MutationUpdateSubuserArgs = {
  input: UpdateSubuserInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationUpdateWhatsappNumberArgs = {
  input: UpdateWhatsappNumberInput;
};


export type MutationVerifyCallerIdArgs = {
  input: VerifyCallerIdInput;
};


export type MutationVerifyNotificationContactArgs = {
  input: VerifyNotificationContactInput;
};


export type MutationVerifyPersonalTestNumberArgs = {
  code: Scalars['String']['input'];
};


export type MutationWithdrawAddressProofArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawVerificationArgs = {
  id: Scalars['ID']['input'];
};

/** A thing by its id and its name. */
export type NamedThing = {
  __typename?: 'NamedThing';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Somebody who is told about the account, by e-mail, once the address is confirmed. */
export type NotificationContact = {
  __typename?: 'NotificationContact';
  /** Whether a code is on its way that can be typed now. */
  codeSent?: Maybe<Scalars['Boolean']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  groups?: Maybe<Array<NotificationGroup>>;
  id: Scalars['ID']['output'];
  /** Whether it is the account's own address, which stays. */
  isPersistent?: Maybe<Scalars['Boolean']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In how many seconds a code can be sent; 0 is now. */
  nextVerificationAfterSeconds?: Maybe<Scalars['Int']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  verified?: Maybe<Scalars['Boolean']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type NotificationContactPayload = {
  __typename?: 'NotificationContactPayload';
  contact: NotificationContact;
};

export type NotificationGroup =
  | 'ACCOUNT'
  | 'DEVELOPMENT'
  | 'NEWS'
  | 'TARIFF_CHANGING';

export type NotificationSettings = {
  __typename?: 'NotificationSettings';
  /** Money, documents and states of the account. */
  accountNotifications?: Maybe<Scalars['Boolean']['output']>;
  currency?: Maybe<Scalars['String']['output']>;
  delivery?: Maybe<MailDelivery>;
  /** A balance under this is told of, in the account's currency. */
  minBalanceToNotify?: Maybe<Scalars['Decimal']['output']>;
  newsNotifications?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an error of a scenario is told of. */
  sendJsError?: Maybe<Scalars['Boolean']['output']>;
  tariffChangingNotifications?: Maybe<Scalars['Boolean']['output']>;
  /** Grows with each change of the account's settings or profile. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type NotificationSettingsPayload = {
  __typename?: 'NotificationSettingsPayload';
  settings: NotificationSettings;
};

/** Which business a number is for, as it was handed in. */
export type NumberConfiguration = {
  __typename?: 'NumberConfiguration';
  businessName: Scalars['String']['output'];
  contactEmail: Scalars['String']['output'];
  contactName: Scalars['String']['output'];
  contactPhone: Scalars['String']['output'];
  /** Why the operator gave it back. */
  problem: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  submittedAt: Scalars['DateTime']['output'];
  /** Who handed it in, as they were called then. */
  submittedBy: Scalars['String']['output'];
};

export type NumberCountry = {
  __typename?: 'NumberCountry';
  /** Two letters (ISO 3166-1). */
  countryCode: Scalars['String']['output'];
  /** What a month costs at least. */
  price: Scalars['Decimal']['output'];
  /** How many are for sale. */
  stock: Scalars['Int']['output'];
};

/** A phone number for sale. */
export type NumberOffer = {
  __typename?: 'NumberOffer';
  /** LOCAL, NATIONAL or WORLDWIDE: where the address that has to be proved lies; nothing where none is asked for. */
  addressProof?: Maybe<Scalars['String']['output']>;
  categoryName: Scalars['String']['output'];
  countryCode: Scalars['String']['output'];
  countryState: Scalars['String']['output'];
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What is paid once. */
  installationPrice: Scalars['Decimal']['output'];
  isSmsSupported: Scalars['Boolean']['output'];
  /** Whether somebody has to say which business it is for before it works. */
  needsConfiguration: Scalars['Boolean']['output'];
  /** E.164 without the plus. */
  phoneNumber: Scalars['String']['output'];
  /** What a month costs. */
  price: Scalars['Decimal']['output'];
  regionName: Scalars['String']['output'];
};

export type NumberOfferConnection = {
  __typename?: 'NumberOfferConnection';
  edges: Array<NumberOfferEdge>;
  nodes: Array<NumberOffer>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type NumberOfferEdge = {
  __typename?: 'NumberOfferEdge';
  cursor: Scalars['String']['output'];
  node: NumberOffer;
};

export type NumberQuote = {
  __typename?: 'NumberQuote';
  balance?: Maybe<Scalars['Decimal']['output']>;
  currency: Scalars['String']['output'];
  firstMonth: Scalars['Decimal']['output'];
  /** Asked for, and not for sale any more. */
  gone: Array<Scalars['String']['output']>;
  installation: Scalars['Decimal']['output'];
  /** What the balance and the credit limit lack; 0.0000 when they cover it. */
  missing: Scalars['Decimal']['output'];
  offers: Array<NumberOffer>;
  total: Scalars['Decimal']['output'];
};

export type NumberRegion = {
  __typename?: 'NumberRegion';
  /** MOBILE, GEOGRAPHIC, TOLLFREE and the like. */
  categoryName: Scalars['String']['output'];
  countryCode: Scalars['String']['output'];
  countryState: Scalars['String']['output'];
  /** What is paid once at least. */
  installationPrice: Scalars['Decimal']['output'];
  /** What a month costs at least. */
  price: Scalars['Decimal']['output'];
  regionName: Scalars['String']['output'];
  /** How many are for sale. */
  stock: Scalars['Int']['output'];
};

export type NumberSide =
  /** The account's own side. */
  | 'LOCAL'
  | 'REMOTE';

/** A value that an application's scenarios keep for some time. */
export type OpenedKeyValueItem = {
  __typename?: 'OpenedKeyValueItem';
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type OrderCallHistoryReportInput = {
  /** Of this application only; of the whole account without it. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<CallSessionFilter>;
  kind: CallHistoryReportKind;
};

export type OrderTransactionReportInput = {
  filter?: InputMaybe<TransactionFilter>;
  kind: TransactionReportKind;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Who owns the account; empty texts for what is not given. */
export type Particulars = {
  __typename?: 'Particulars';
  address?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['String']['output']>;
  companyName?: Maybe<Scalars['String']['output']>;
  countryCode?: Maybe<Scalars['String']['output']>;
  endUsers?: Maybe<Scalars['String']['output']>;
  firstName?: Maybe<Scalars['String']['output']>;
  identityDocument?: Maybe<Scalars['String']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  registrationNumber?: Maybe<Scalars['String']['output']>;
  representative?: Maybe<Scalars['String']['output']>;
  taxNumber?: Maybe<Scalars['String']['output']>;
};

/** What is given of an owner; what is not asked of this kind of owner is left out. */
export type ParticularsInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** Such as 1990-12-31. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Two letters, ISO 3166. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  endUsers?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  identityDocument?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  representative?: InputMaybe<Scalars['String']['input']>;
  taxNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A payment that somebody announced. */
export type Payment = {
  __typename?: 'Payment';
  amount: Scalars['Decimal']['output'];
  askedBy: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['String']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  method: PaymentMethod;
  /** What the operator says of it. */
  note: Scalars['String']['output'];
  /** What the payer writes on the transfer. */
  reference: Scalars['String']['output'];
  status: PaymentStatus;
  /** The transaction that it became. */
  transactionId?: Maybe<Scalars['ID']['output']>;
};

export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  edges: Array<PaymentEdge>;
  nodes: Array<Payment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  cursor: Scalars['String']['output'];
  node: Payment;
};

export type PaymentInput = {
  /** In whole cents: 25 or 12.50; at least 10. */
  amount: Scalars['String']['input'];
  /** The account's own: USD. */
  currency: Scalars['String']['input'];
};

export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD';

export type PaymentPayload = {
  __typename?: 'PaymentPayload';
  payment: Payment;
};

export type PaymentStatus =
  | 'CANCELED'
  | 'CONFIRMED'
  | 'PENDING'
  | 'REJECTED';

export type PersonalTestNumber = {
  __typename?: 'PersonalTestNumber';
  allowance: VerificationCallAllowance;
  codeAttemptsLeft: Scalars['Int']['output'];
  /** When the code that was last read out ends; nothing when none is waited for. */
  codeExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  countryCode: Scalars['String']['output'];
  isVerified: Scalars['Boolean']['output'];
  lastCall?: Maybe<VerificationCall>;
  /** E.164 without the plus. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
};

export type PersonalTestNumberPayload = {
  __typename?: 'PersonalTestNumberPayload';
  personalTestNumber: PersonalTestNumber;
};

export type PhoneCategory =
  | 'GEOGRAPHIC'
  | 'MOBILE'
  | 'NATIONAL'
  | 'TOLLFREE';

/** A phone number that the account has bought. */
export type PhoneNumber = {
  __typename?: 'PhoneNumber';
  activationStatus?: Maybe<PhoneNumberActivationStatus>;
  applicationId?: Maybe<Scalars['ID']['output']>;
  applicationName?: Maybe<Scalars['String']['output']>;
  /** Whether it is paid again at its next renewal. */
  autoCharge?: Maybe<Scalars['Boolean']['output']>;
  canBeUsed?: Maybe<Scalars['Boolean']['output']>;
  canceled?: Maybe<Scalars['Boolean']['output']>;
  /** MOBILE, GEOGRAPHIC, TOLLFREE and the like. */
  categoryName?: Maybe<Scalars['String']['output']>;
  /** Which business it is for; nothing where that was never asked or answered. */
  configuration?: Maybe<NumberConfiguration>;
  /** Two letters (ISO 3166-1). */
  countryCode?: Maybe<Scalars['String']['output']>;
  deactivated?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it does: its operator has carried that out. */
  emergencyCallsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is to reach emergency services. */
  emergencyCallsToBeEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Since when it rests for lack of money. */
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Where the engine sends messages to the number. */
  incomingSmsCallbackUrl?: Maybe<Scalars['String']['output']>;
  isSmsEnabled?: Maybe<Scalars['Boolean']['output']>;
  isSmsSupported?: Maybe<Scalars['Boolean']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A day, such as 2026-12-23. */
  nextRenewal?: Maybe<Scalars['String']['output']>;
  /** E.164 without the plus. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** What a month costs. */
  price?: Maybe<Scalars['Decimal']['output']>;
  purchasedAt?: Maybe<Scalars['DateTime']['output']>;
  regionName?: Maybe<Scalars['String']['output']>;
  /** The kind of proof that it needs; empty when it needs none. */
  requiredVerification?: Maybe<Scalars['String']['output']>;
  ruleId?: Maybe<Scalars['ID']['output']>;
  ruleName?: Maybe<Scalars['String']['output']>;
  subscriptionId?: Maybe<Scalars['ID']['output']>;
  /** A day, such as 2026-12-23. */
  unverifiedHoldUntil?: Maybe<Scalars['String']['output']>;
  verificationStatus?: Maybe<PhoneNumberVerificationStatus>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type PhoneNumberActivationStatus =
  | 'ACTIVATING'
  | 'ACTIVE'
  | 'AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION'
  | 'DEACTIVATED'
  | 'GOSUSLUGI_DECLINED'
  | 'LEGAL_OWNERSHIP_LIMIT_REACHED'
  | 'PROVISIONING'
  | 'SELF_BAN_ENABLED';

export type PhoneNumberConnection = {
  __typename?: 'PhoneNumberConnection';
  edges: Array<PhoneNumberEdge>;
  nodes: Array<PhoneNumber>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type PhoneNumberEdge = {
  __typename?: 'PhoneNumberEdge';
  cursor: Scalars['String']['output'];
  node: PhoneNumber;
};

export type PhoneNumberKind = {
  __typename?: 'PhoneNumberKind';
  categoryName: Scalars['String']['output'];
  countryCode: Scalars['String']['output'];
};

export type PhoneNumberPayload = {
  __typename?: 'PhoneNumberPayload';
  phoneNumber: PhoneNumber;
};

export type PhoneNumberReportFilter = {
  /** Whether an application has it. */
  attached?: InputMaybe<Scalars['Boolean']['input']>;
  categoryName?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PhoneNumberState>;
};

export type PhoneNumberSort =
  | 'NUMBER_ASC'
  | 'NUMBER_DESC'
  | 'PURCHASED_ASC'
  | 'PURCHASED_DESC'
  | 'RENEWAL_ASC'
  | 'RENEWAL_DESC';

/** What is to be said of a number; it may be in several of these states. */
export type PhoneNumberState =
  | 'ACTIVE'
  /** Somebody has to say which business it is for. */
  | 'AWAITING_CONFIGURATION'
  /** Its operator is at work. */
  | 'BEING_SET_UP'
  /** It rests for lack of money. */
  | 'FROZEN'
  /** It is gone for good. */
  | 'GIVEN_UP'
  /** Documents are asked for, or are being checked. */
  | 'NEEDS_DOCUMENTS'
  /** It ends at its renewal. */
  | 'NOT_RENEWED'
  /** Its operator or the law refuses it to the owner. */
  | 'REFUSED';

export type PhoneNumberVerificationStatus =
  | 'IN_PROGRESS'
  | 'REQUIRED'
  | 'VERIFIED';

export type PhoneNumbersPayload = {
  __typename?: 'PhoneNumbersPayload';
  phoneNumbers: Array<PhoneNumber>;
};

/** A plan that the account has, as it was agreed on. */
export type Plan = {
  __typename?: 'Plan';
  currency: Scalars['String']['output'];
  endsAtNextCharge: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** A day, such as 2026-12-23. */
  nextCharge: Scalars['String']['output'];
  nextName?: Maybe<Scalars['String']['output']>;
  nextPeriodicCharge?: Maybe<Scalars['Decimal']['output']>;
  /** What it becomes at its next charge, and what a month costs then; empty while it stays. */
  nextTemplateId?: Maybe<Scalars['ID']['output']>;
  packages: Array<PlanPackage>;
  periodicCharge: Scalars['Decimal']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** The plan on offer that it was made from. */
  templateId: Scalars['ID']['output'];
  type: PlanType;
  /** Grows with each change. */
  version: Scalars['Int']['output'];
};

export type PlanInput = {
  id: Scalars['ID']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A package of a plan, with what is left of it until the next charge. */
export type PlanPackage = {
  __typename?: 'PlanPackage';
  left: Scalars['Int']['output'];
  mayOverrun: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** How much more than the package was used since the last charge. */
  overrun: Scalars['Int']['output'];
  overrunPrice: Scalars['Decimal']['output'];
  overrunSize: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
};

export type PlanPayload = {
  __typename?: 'PlanPayload';
  plan: Plan;
};

/** A plan on offer. */
export type PlanTemplate = {
  __typename?: 'PlanTemplate';
  currency: Scalars['String']['output'];
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  packages: Array<PlanTemplatePackage>;
  /** What a month costs. */
  periodicCharge: Scalars['Decimal']['output'];
  type: PlanType;
};

/** What a plan holds for each month, and what more of it costs. */
export type PlanTemplatePackage = {
  __typename?: 'PlanTemplatePackage';
  /** Whether more can be used, at a price. */
  mayOverrun: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** What each further piece costs. */
  overrunPrice: Scalars['Decimal']['output'];
  overrunSize: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
};

export type PlanType =
  /** For messages. */
  | 'IM'
  /** For users who log in within a month. */
  | 'MAU';

export type PlanUseInput = {
  /** The package's name. */
  package: Scalars['String']['input'];
  /** The plan's `nextCharge`, at which the use is counted anew: 2026-12-23. */
  period: Scalars['String']['input'];
  planType: PlanType;
  /** All of it since the last charge. */
  used: Scalars['Int']['input'];
};

export type Profile = {
  __typename?: 'Profile';
  billingAddress?: Maybe<BillingAddress>;
  /** ISO 4217; chosen when the account was made, and never changed. */
  currency?: Maybe<Scalars['String']['output']>;
  customData?: Maybe<Scalars['String']['output']>;
  /** The new login e-mail that waits for its code; empty when none does. */
  emailChange?: Maybe<EmailChange>;
  firstName?: Maybe<Scalars['String']['output']>;
  /** Two letters, ISO 639-1. */
  languageCode?: Maybe<Scalars['String']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  /** Grows with each change of the account's profile or settings. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type ProfilePayload = {
  __typename?: 'ProfilePayload';
  profile: Profile;
};

/** What the engine shows to a push service in the account's name. */
export type PushCredential = {
  __typename?: 'PushCredential';
  applications?: Maybe<Array<NamedThing>>;
  certFileName?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The app that it is for: com.example.app. */
  credentialBundle?: Maybe<Scalars['String']['output']>;
  /** When the certificate ends; empty for keys, which don't. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether Google's is the key of a service account, not a server key. */
  hasServiceAccount?: Maybe<Scalars['Boolean']['output']>;
  huaweiApplicationId?: Maybe<Scalars['String']['output']>;
  huaweiClientId?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Of Apple's alone: for apps in development. */
  isDevMode?: Maybe<Scalars['Boolean']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  provider?: Maybe<PushProvider>;
  senderId?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type PushCredentialConnection = {
  __typename?: 'PushCredentialConnection';
  edges: Array<PushCredentialEdge>;
  nodes: Array<PushCredential>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type PushCredentialEdge = {
  __typename?: 'PushCredentialEdge';
  cursor: Scalars['String']['output'];
  node: PushCredential;
};

export type PushCredentialPayload = {
  __typename?: 'PushCredentialPayload';
  pushCredential: PushCredential;
};

export type PushProvider =
  | 'APPLE'
  | 'APPLE_VOIP'
  | 'GOOGLE'
  | 'HUAWEI';

export type PutAgentStatesPayload = {
  __typename?: 'PutAgentStatesPayload';
  acd: PutCounts;
  smartQueue: PutCounts;
};

export type PutCallSessionsPayload = {
  __typename?: 'PutCallSessionsPayload';
  calls: PutCounts;
  recordings: PutCounts;
  resourceUsages: PutCounts;
  sessions: PutCounts;
};

/** What a batch did. A second time all of it is unchanged. */
export type PutCounts = {
  __typename?: 'PutCounts';
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The viewer's account. */
  account?: Maybe<Account>;
  /** Every action that is narrower than its section. */
  actions?: Maybe<Array<Action>>;
  addressProof?: Maybe<AddressProof>;
  /** The addresses that the account proves to countries, the newest first. */
  addressProofs?: Maybe<AddressProofConnection>;
  /** The account's API keys, the oldest first; those that ended stay in the list for a month. */
  apiKeys?: Maybe<Array<ApiKey>>;
  /** One application; what it holds is opened by the section of each field. */
  application?: Maybe<Application>;
  applications?: Maybe<ApplicationConnection>;
  /** What was done, tried and refused in the account, the newest first. */
  auditLog?: Maybe<AuditLogConnection>;
  /** The files of the audit log that are kept, the newest first. */
  auditReports?: Maybe<ReportConnection>;
  /** The addresses and networks from which programs may use the API, or may not; the newest first. */
  authorizedIps?: Maybe<AuthorizedIpConnection>;
  /** When a card tops up the balance by itself. */
  autoTopUp?: Maybe<AutoTopUp>;
  /** The cards that a provider of card payments keeps for the account. */
  bankCards?: Maybe<Array<BankCard>>;
  /** What the account has, what moved it lately, what falls due next, and how to pay. */
  billing?: Maybe<Billing>;
  /**
   * One file of call history: an application's or the account's, as the viewer holds the downloads of the one or the other.
   * @deprecated `report` gives every kind.
   */
  callHistoryReport?: Maybe<Report>;
  /** The files of the account's whole call history that are kept, the newest first. */
  callHistoryReports?: Maybe<ReportConnection>;
  callList?: Maybe<CallList>;
  callSession?: Maybe<CallSession>;
  /** What the filter of call sessions can be set to, by name: what the account's call sessions name, also when it exists no more. At most 500. */
  callSessionChoices?: Maybe<Array<CallSessionChoice>>;
  /** The call sessions of all applications, the newest first. Without dates: the last 31 days. */
  callSessions?: Maybe<CallSessionConnection>;
  /** The outside numbers that calls may show as their caller, by number. */
  callerIds?: Maybe<CallerIdConnection>;
  /** Whether programs at an address may use the API, and by which entry; at the address of this request if none is given. */
  checkAuthorizedIp?: Maybe<AuthorizedIpCheck>;
  /** The entries that refuse a call from a number; none where it would be let through. */
  checkPstnBlackList?: Maybe<Array<BlockedCaller>>;
  childAccount?: Maybe<ChildAccount>;
  /** The accounts under the viewer's. */
  childAccounts?: Maybe<ChildAccountConnection>;
  /** The Dialogflow keys of the whole account, by project. */
  dialogflowKeys?: Maybe<DialogflowKeyConnection>;
  /** What the engine asks before any application is: whether the account may spend, and whom it takes calls from. */
  engineAccount?: Maybe<EngineAccount>;
  /** All that the engine needs to run an application, secrets included. */
  engineApplication?: Maybe<EngineApplication>;
  /** A scenario as the engine runs it; it may be kept as long as its version stays. */
  engineScenario?: Maybe<EngineScenario>;
  /** What the account can be told of. */
  eventTypes?: Maybe<Array<EventType>>;
  invoice?: Maybe<Invoice>;
  /** The years in which there are invoices, the latest first. */
  invoiceYears?: Maybe<Array<Scalars['Int']['output']>>;
  /** The account's invoices, the newest first. */
  invoices?: Maybe<InvoiceConnection>;
  /** A piece of long work that the viewer asked for; nobody else's. */
  job?: Maybe<Job>;
  /** The newest pieces of long work that the viewer asked for, at most twenty. */
  jobs?: Maybe<Array<Job>>;
  /** What a login link's page shows. An unknown link has a page too, without a name. */
  loginPage?: Maybe<LoginPage>;
  /** Who is told: at most ten addresses, the account's own first. */
  notificationContacts?: Maybe<Array<NotificationContact>>;
  /** What the account sends messages about at all, and how they leave. */
  notificationSettings?: Maybe<NotificationSettings>;
  /** The countries that numbers are for sale in, by their code. */
  numberCountries?: Maybe<Array<NumberCountry>>;
  /** A country's numbers for sale, by number. */
  numberOffers?: Maybe<NumberOfferConnection>;
  /** What buying some numbers would cost now, at most 50 (E.164 without the plus). */
  numberQuote?: Maybe<NumberQuote>;
  /** A country's categories and regions with what is for sale in each. */
  numberRegions?: Maybe<Array<NumberRegion>>;
  /** The numbers that still wait to be configured or set up, by number unless said otherwise. */
  numbersAwaitingConfiguration?: Maybe<PhoneNumberConnection>;
  /** The files of the numbers that wait, the newest first. */
  numbersAwaitingReports?: Maybe<ReportConnection>;
  /** The payments that the account announced, the newest first. */
  payments?: Maybe<PaymentConnection>;
  /** The one number of their own that the account's people try calls with; nothing while there is none. */
  personalTestNumber?: Maybe<PersonalTestNumber>;
  phoneNumber?: Maybe<PhoneNumber>;
  /** The countries and categories that the account has numbers of. */
  phoneNumberKinds?: Maybe<Array<PhoneNumberKind>>;
  /** The files of the purchased numbers that are kept, the newest first. */
  phoneNumberReports?: Maybe<ReportConnection>;
  /** The account's numbers, by number unless said otherwise. */
  phoneNumbers?: Maybe<PhoneNumberConnection>;
  /** The plans on offer in the account's currency, by type and then by what they cost. */
  planTemplates?: Maybe<Array<PlanTemplate>>;
  /** The plans that the account has, one of a type at most. */
  plans?: Maybe<Array<Plan>>;
  /** How many service accounts and API keys were used within the last 30 days: a change of the lists may shut them out. */
  programsSeenLately?: Maybe<Scalars['Int']['output']>;
  /** The callers whose calls to the account's numbers are refused, the newest entries first. */
  pstnBlackList?: Maybe<BlockedCallerConnection>;
  /** The numbers that the account has bought; the same as `phoneNumbers`, for those who may have the list alone. */
  purchasedNumbers?: Maybe<PhoneNumberConnection>;
  /** The push credentials of the whole account, by the app that they are for. */
  pushCredentials?: Maybe<PushCredentialConnection>;
  queue?: Maybe<Queue>;
  /** Where recordings may go: the server's own folder, which every account has, and then the account's buckets by name. */
  recordStorages?: Maybe<Array<RecordStorage>>;
  /** One file that somebody ordered, for whoever holds the section that opens its kind. */
  report?: Maybe<Report>;
  /** Every role, with the sections that it opens. */
  roles?: Maybe<Array<Role>>;
  rule?: Maybe<Rule>;
  /** For the engine: the lists to dial now, those of priority 0 first. They run, have started, have a rule, and tasks that wait. At most 100. */
  runningCallLists?: Maybe<Array<RunningCallList>>;
  /** One scenario, of an application or shared with all of them. */
  scenario?: Maybe<Scenario>;
  /** Every section of the panel, with the roles that open it. */
  sections?: Maybe<Array<Section>>;
  serviceAccount?: Maybe<ServiceAccount>;
  serviceAccounts?: Maybe<ServiceAccountConnection>;
  /** The log of one call session, with its text. */
  sessionLog?: Maybe<SessionLogText>;
  /** The call sessions whose logs are kept, the newest first; a log is kept for a month. */
  sessionLogs?: Maybe<SessionLogConnection>;
  /** What a new SIP registration costs. */
  sipRegistrationPrice?: Maybe<SipRegistrationPrice>;
  /** The account's SIP registrations, by user name unless said otherwise. */
  sipRegistrations?: Maybe<SipRegistrationConnection>;
  /** The networks from which SIP calls are accepted, the newest first. */
  sipWhiteList?: Maybe<SipNetworkConnection>;
  /** The account's skills of the older queues, by name. */
  skills?: Maybe<SkillConnection>;
  smartQueue?: Maybe<SmartQueue>;
  /** The account's text messages, the newest first. */
  smsMessages?: Maybe<SmsMessageConnection>;
  smsSettings?: Maybe<SmsSettings>;
  subuser?: Maybe<Subuser>;
  subusers?: Maybe<SubuserConnection>;
  /** The operator's numbers for tries, by number, each with the account's route: 100 calls a day and 3 a minute to each, and never a caller ID. */
  testNumbers?: Maybe<Array<TestNumber>>;
  transaction?: Maybe<Transaction>;
  /** The files of transactions that are kept, the newest first. */
  transactionReports?: Maybe<ReportConnection>;
  /** What moved the balance, the newest first; the last 31 days unless the filter says from when. */
  transactions?: Maybe<TransactionConnection>;
  user?: Maybe<User>;
  /** At most 50 users of the account whose name or display name holds a text, by name: to choose from. */
  userChoices?: Maybe<Array<User>>;
  /** The account's verifications, the newest first; the newest is the one that counts next. */
  verifications?: Maybe<Array<Verification>>;
  /** Who asks, and what they may do. */
  viewer?: Maybe<Viewer>;
  /** The address that is told of the account's events; empty while there is none. */
  webhook?: Maybe<Webhook>;
  /** What was sent to the webhook within 30 days or waits to be, the newest first. */
  webhookDeliveries?: Maybe<WebhookDeliveryConnection>;
};


export type QueryAddressProofArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAddressProofsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ApplicationSort>;
};


export type QueryAuditLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
  objectKind?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<AuditOutcome>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAuditReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuthorizedIpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allowed?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCallHistoryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallHistoryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCallListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallSessionChoicesArgs = {
  kind: CallSessionChoiceKind;
};


export type QueryCallSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CallSessionSort>;
};


export type QueryCallerIdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<CallerIdState>;
};


export type QueryCheckAuthorizedIpArgs = {
  address?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckPstnBlackListArgs = {
  number: Scalars['String']['input'];
};


export type QueryChildAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ChildAccountSort>;
  state?: InputMaybe<ChildAccountState>;
};


export type QueryDialogflowKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEngineApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEngineScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<InvoiceStatus>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoginPageArgs = {
  loginId: Scalars['String']['input'];
};


export type QueryNumberOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categoryName?: InputMaybe<Scalars['String']['input']>;
  countryCode: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  regionName?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  withSms?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNumberQuoteArgs = {
  numbers: Array<Scalars['String']['input']>;
};


export type QueryNumberRegionsArgs = {
  countryCode: Scalars['String']['input'];
};


export type QueryNumbersAwaitingConfigurationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PhoneNumberSort>;
  state?: InputMaybe<PhoneNumberState>;
};


export type QueryNumbersAwaitingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PaymentStatus>;
};


export type QueryPhoneNumberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPhoneNumberReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPhoneNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attached?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categoryName?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PhoneNumberSort>;
  state?: InputMaybe<PhoneNumberState>;
};


export type QueryPlanTemplatesArgs = {
  type?: InputMaybe<PlanType>;
};


export type QueryPstnBlackListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPurchasedNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attached?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categoryName?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PhoneNumberSort>;
  state?: InputMaybe<PhoneNumberState>;
};


export type QueryPushCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQueueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRunningCallListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<RoleName>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ServiceAccountSort>;
  status?: InputMaybe<ServiceAccountStatus>;
};


export type QuerySessionLogArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySipRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SipRegistrationSort>;
  state?: InputMaybe<SipRegistrationState>;
};


export type QuerySipWhiteListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySmartQueueArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySmsMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SmsDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<SmsStatus>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySubuserArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubusersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<RoleName>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SubuserSort>;
  status?: InputMaybe<SubuserStatus>;
};


export type QueryTransactionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTransactionReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserChoicesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
  type?: InputMaybe<Scalars['String']['input']>;
};

/** A queue of the older kind (ACD): calls wait there for a user with the right skills. */
export type Queue = {
  __typename?: 'Queue';
  applicationId: Scalars['ID']['output'];
  autoBinding: Scalars['Boolean']['output'];
  /** In seconds. */
  averageServiceTime?: Maybe<Scalars['Int']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The figures of its calls in a time, which is at most 92 days; the last 31 days unless said otherwise. */
  figures?: Maybe<QueueFigures>;
  id: Scalars['ID']['output'];
  /** Empty for no limit. */
  maxQueueSize?: Maybe<Scalars['Int']['output']>;
  /** In minutes; empty for no limit. */
  maxWaitingTime?: Maybe<Scalars['Int']['output']>;
  modifiedAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  operatorCount?: Maybe<Scalars['Int']['output']>;
  /** 0 is served first. */
  priority: Scalars['Int']['output'];
  /** 0.5 to 1. */
  serviceProbability: Scalars['Float']['output'];
  /** What became of its calls, the newest first. */
  sessions?: Maybe<QueueSessionConnection>;
  /** The skills that it asks of its users. */
  skills?: Maybe<Array<Skill>>;
  /** Service level thresholds in seconds, the shortest first. */
  slThresholds: Array<Scalars['Int']['output']>;
  /** As the engine last told; empty while it has not. */
  state?: Maybe<QueueState>;
  /** The users who serve it, by name. */
  users?: Maybe<UserConnection>;
  /** Grows with each change. */
  version: Scalars['Int']['output'];
};


/** A queue of the older kind (ACD): calls wait there for a user with the right skills. */
export type QueueFiguresArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A queue of the older kind (ACD): calls wait there for a user with the right skills. */
export type QueueSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A queue of the older kind (ACD): calls wait there for a user with the right skills. */
export type QueueUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type QueueConnection = {
  __typename?: 'QueueConnection';
  edges: Array<QueueEdge>;
  nodes: Array<Queue>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type QueueEdge = {
  __typename?: 'QueueEdge';
  cursor: Scalars['String']['output'];
  node: Queue;
};

export type QueueEvent = {
  __typename?: 'QueueEvent';
  /** As the engine told it, in UTC. */
  time: Scalars['String']['output'];
  type: Scalars['String']['output'];
};

/** What became of a queue's calls in a time; averages are in seconds, and empty where there was nothing to take them of. */
export type QueueFigures = {
  __typename?: 'QueueFigures';
  answered: Scalars['Int']['output'];
  /** Of the answered calls. */
  averageServiceTime?: Maybe<Scalars['Float']['output']>;
  averageWaitingTime?: Maybe<Scalars['Float']['output']>;
  calls: Scalars['Int']['output'];
  from: Scalars['DateTime']['output'];
  longestWaitingTime?: Maybe<Scalars['Int']['output']>;
  /** One for each of the queue's thresholds, the shortest first. */
  serviceLevels: Array<ServiceLevel>;
  to: Scalars['DateTime']['output'];
};

export type QueuePayload = {
  __typename?: 'QueuePayload';
  queue: Queue;
};

/** What became of a call in a queue. */
export type QueueSession = {
  __typename?: 'QueueSession';
  /** In seconds. */
  afterServiceTime?: Maybe<Scalars['Int']['output']>;
  beganAt: Scalars['DateTime']['output'];
  events: Array<QueueEvent>;
  id: Scalars['ID']['output'];
  /** In seconds; empty when nobody answered. */
  inServiceTime?: Maybe<Scalars['Int']['output']>;
  priority: Scalars['Int']['output'];
  /** The engine's id of the request that put the call into the queue, if it told. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Whoever answered, as the user was called then; empty when nobody did. */
  userName?: Maybe<Scalars['String']['output']>;
  /** In seconds. */
  waitingTime: Scalars['Int']['output'];
};

export type QueueSessionConnection = {
  __typename?: 'QueueSessionConnection';
  edges: Array<QueueSessionEdge>;
  nodes: Array<QueueSession>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type QueueSessionEdge = {
  __typename?: 'QueueSessionEdge';
  cursor: Scalars['String']['output'];
  node: QueueSession;
};

export type QueueSort =
  | 'NAME_ASC'
  | 'NAME_DESC';

/** The state of a queue at the time of the engine's report. */
export type QueueState = {
  __typename?: 'QueueState';
  /** Who still works on the last call. */
  afterServiceUsers: Array<User>;
  inService: Array<QueuedCall>;
  /** Who is busy with something else. */
  lockedUsers: Array<User>;
  /** Who waits for a call. */
  readyUsers: Array<User>;
  reportedAt: Scalars['DateTime']['output'];
  waiting: Array<QueuedCall>;
};

export type QueueStateInput = {
  acdQueueId: Scalars['ID']['input'];
  afterServiceUserIds: Array<Scalars['ID']['input']>;
  inService: Array<QueuedCallInput>;
  lockedUserIds: Array<Scalars['ID']['input']>;
  readyUserIds: Array<Scalars['ID']['input']>;
  /** A state older than the one that is known changes nothing. */
  reportedAt: Scalars['DateTime']['input'];
  waiting: Array<QueuedCallInput>;
};

export type QueueUsersInput = {
  queueId: Scalars['ID']['input'];
  /** At most 100, all of them of the queue's application. */
  userIds: Array<Scalars['ID']['input']>;
};

/** A call that waits or is served. */
export type QueuedCall = {
  __typename?: 'QueuedCall';
  callerId?: Maybe<Scalars['String']['output']>;
  priority: Scalars['Int']['output'];
  /** Whoever serves it. */
  user?: Maybe<User>;
  /** In seconds, at the time of the report. */
  waitingTime: Scalars['Int']['output'];
};

export type QueuedCallInput = {
  callerId: Scalars['String']['input'];
  priority: Scalars['Int']['input'];
  /** Whoever serves it. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** In seconds. */
  waitingTime: Scalars['Int']['input'];
};

/** Where recordings may go. */
export type RecordStorage = {
  __typename?: 'RecordStorage';
  bucket?: Maybe<Scalars['String']['output']>;
  /** Whether recordings lie there; empty for the server's own folder. */
  holdsRecordings?: Maybe<Scalars['Boolean']['output']>;
  /** Empty for the server's own folder, like region and bucket. */
  host?: Maybe<Scalars['String']['output']>;
  /** `local` for the server's own folder. */
  id: Scalars['ID']['output'];
  /** Whether new recordings go there. */
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  /** Why the last test failed; empty when it did not. */
  testProblem?: Maybe<Scalars['String']['output']>;
  /** When it was last tested, since what it is reached by was changed. */
  testedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type RecordStoragePayload = {
  __typename?: 'RecordStoragePayload';
  recordStorage: RecordStorage;
};

/** A recording of a call session. */
export type Recording = {
  __typename?: 'Recording';
  contentType?: Maybe<Scalars['String']['output']>;
  cost: Scalars['Decimal']['output'];
  /** In seconds. */
  duration: Scalars['Int']['output'];
  /** In bytes; empty until its file has arrived. */
  fileSize?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** Where it plays and can be fetched, by the panel's session or a program's token that holds the section; empty until its file has arrived. */
  path?: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
  transactionId?: Maybe<Scalars['ID']['output']>;
  transcription?: Maybe<Scalars['String']['output']>;
  transcriptionStatus: TranscriptionStatus;
};

/** A recording without its file, which goes by PUT to /api/uploads/recordings/<externalId>. */
export type RecordingInput = {
  cost?: InputMaybe<Scalars['Decimal']['input']>;
  duration: Scalars['Int']['input'];
  externalId: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  startedAt: Scalars['DateTime']['input'];
  transcription?: InputMaybe<Scalars['String']['input']>;
  transcriptionStatus?: InputMaybe<EngineTranscriptionStatus>;
};

export type RemoveSmartQueueAgentInput = {
  applicationId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};

export type RemoveUserFromApplicationInput = {
  applicationId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};

export type RenameSkillInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

/** A number or a SIP registration that is due. */
export type Renewal = {
  __typename?: 'Renewal';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** As 2026-11-23. */
  on: Scalars['String']['output'];
  /** It is paid for again on that day; otherwise it is lost. */
  renewsItself: Scalars['Boolean']['output'];
};

export type ReorderRulesInput = {
  applicationId: Scalars['ID']['input'];
  /** The order that the change starts from: if it is no longer that, nothing changes and the code is CONFLICT. */
  from?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All rules of the application, in the order that is wanted. */
  ruleIds: Array<Scalars['ID']['input']>;
};

export type ReorderRulesPayload = {
  __typename?: 'ReorderRulesPayload';
  rules: Array<Rule>;
};

/** A CSV file that somebody ordered. */
export type Report = {
  __typename?: 'Report';
  /** The application whose history it is of; empty for the whole account. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  applicationName?: Maybe<Scalars['String']['output']>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** How many rows are written so far. */
  done: Scalars['Int']['output'];
  downloadCount: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  /** In bytes; empty until it is ready. */
  fileSize?: Maybe<Scalars['Float']['output']>;
  /** The filter that it was ordered with; it may name a phone number. */
  filters?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  kind: ReportKind;
  lastDownloadedAt?: Maybe<Scalars['DateTime']['output']>;
  orderedBy: Scalars['String']['output'];
  /** Where the file is, for the panel's session or a program's token that holds the section; empty until it is ready. */
  path?: Maybe<Scalars['String']['output']>;
  /** Why it failed. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Its lines without the heading; empty until it is ready. */
  rowCount?: Maybe<Scalars['Float']['output']>;
  status: ReportStatus;
  /** When it is dropped: 30 days after the order. */
  storeUntil: Scalars['DateTime']['output'];
  /** Of about how many; empty while nobody knows. */
  total?: Maybe<Scalars['Int']['output']>;
  /** What its lines come to, as exact decimals, where its kind has such sums; empty until it is ready. */
  totals?: Maybe<Scalars['JSON']['output']>;
};

export type ReportCallListTasksInput = {
  listId: Scalars['ID']['input'];
  tasks: Array<CallListTaskReport>;
};

export type ReportConnection = {
  __typename?: 'ReportConnection';
  edges: Array<ReportEdge>;
  nodes: Array<Report>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type ReportEdge = {
  __typename?: 'ReportEdge';
  cursor: Scalars['String']['output'];
  node: Report;
};

/** What a file holds a line for. */
export type ReportKind =
  /** Each entry of the audit log. */
  | 'AUDIT'
  /** Each call. */
  | 'CALLS'
  /** Each call session. */
  | 'CALLS_BRIEF'
  /** Each phone number of the account. */
  | 'PHONE_NUMBERS'
  /** Each number that waits to be configured or set up. */
  | 'PHONE_NUMBERS_AWAITING_CONFIGURATION'
  /** Each transaction. */
  | 'TRANSACTIONS'
  /** Each transaction that is on hold. */
  | 'TRANSACTIONS_ON_HOLD';

export type ReportPayload = {
  __typename?: 'ReportPayload';
  report: Report;
};

export type ReportRuleRunInput = {
  /** The engine's own id of the call session that it started. */
  callSessionExternalId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** Why it failed, for people to read; at most 1,000 characters. */
  problem?: InputMaybe<Scalars['String']['input']>;
  status: ReportedRuleRunStatus;
};

export type ReportStatus =
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'READY';

export type ReportVerificationCallInput = {
  id: Scalars['ID']['input'];
  /** Why it failed, for the person who waits: at most 1,000 characters. */
  problem?: InputMaybe<Scalars['String']['input']>;
  status: ReportedVerificationCallStatus;
};

export type ReportedRuleRunStatus =
  | 'FAILED'
  | 'STARTED';

export type ReportedVerificationCallStatus =
  | 'FAILED'
  /** Somebody picked up and the code was read out. */
  | 'PLACED';

export type RequestEmailChangeInput = {
  email: Scalars['String']['input'];
  /** The account's password. */
  password: Scalars['String']['input'];
};

export type ResetSubuserPasswordInput = {
  id: Scalars['ID']['input'];
  mustChangePassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
};

/** What a call session used besides its calls: recording, speech, a conference. */
export type ResourceUsage = {
  __typename?: 'ResourceUsage';
  /** The call that used it. */
  callId?: Maybe<Scalars['ID']['output']>;
  cost: Scalars['Decimal']['output'];
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  quantity: Scalars['Decimal']['output'];
  resourceType: Scalars['String']['output'];
  transactionId?: Maybe<Scalars['ID']['output']>;
  unit: Scalars['String']['output'];
  usedAt: Scalars['DateTime']['output'];
};

export type ResourceUsageInput = {
  /** The call that it was used for. */
  callExternalId?: InputMaybe<Scalars['String']['input']>;
  cost?: InputMaybe<Scalars['Decimal']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  externalId: Scalars['String']['input'];
  quantity: Scalars['Decimal']['input'];
  resourceType: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  usedAt: Scalars['DateTime']['input'];
};

export type RestoreScenarioInput = {
  id: Scalars['ID']['input'];
  /** The version whose script is wanted again. */
  restore: Scalars['Int']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a subuser may be in the account; MainAccount is the account's own login and is never given. */
export type Role = {
  __typename?: 'Role';
  actions: Array<Action>;
  description: Scalars['String']['output'];
  /** Whether a subuser can hold it. */
  grantable: Scalars['Boolean']['output'];
  name: RoleName;
  sections: Array<Section>;
};

export { RoleName };

export type RotateApiKeyInput = {
  id: Scalars['ID']['input'];
  oldKeyEnds: ApiKeyOverlap;
  /** The account's own. */
  password: Scalars['String']['input'];
};

export type RouteTestNumberInput = {
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** One of the application's rules; without it the application's rules are tried in their order. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  testNumberId: Scalars['ID']['input'];
};

/** Which scenarios run for which numbers; an application's rules are tried in their order, and the first match runs. */
export type Rule = {
  __typename?: 'Rule';
  /** Its application. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  /** The service account whose programs alone may start it. */
  bindKey?: Maybe<BindKey>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  pattern?: Maybe<Scalars['String']['output']>;
  patternExclude?: Maybe<Scalars['String']['output']>;
  /** Its place in the order, from 0. */
  position?: Maybe<Scalars['Int']['output']>;
  /** In the order in which they run. */
  scenarios?: Maybe<Array<Scenario>>;
  /** Grows with each change but that of the order. */
  version?: Maybe<Scalars['Int']['output']>;
  videoConference?: Maybe<Scalars['Boolean']['output']>;
};

export type RuleMatch = {
  __typename?: 'RuleMatch';
  /** False when the patterns took longer than half a second: what is NOT_TRIED might match. */
  isComplete: Scalars['Boolean']['output'];
  /** The rule that would run; nothing when none takes the number. */
  rule?: Maybe<Rule>;
  /** From the first rule on, up to the one that took the number. */
  tried: Array<TriedRule>;
};

export type RulePayload = {
  __typename?: 'RulePayload';
  rule: Rule;
};

/** A request to start a rule's scenarios, and what became of it. */
export type RuleRun = {
  __typename?: 'RuleRun';
  /** Who asked, as they were called then. */
  askedBy: Scalars['String']['output'];
  /** The call session that it started, once the engine has written it down. */
  callSessionId?: Maybe<Scalars['ID']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customData?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Why it failed. */
  problem?: Maybe<Scalars['String']['output']>;
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  rule: Rule;
  status: RuleRunStatus;
  takenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RuleRunConnection = {
  __typename?: 'RuleRunConnection';
  edges: Array<RuleRunEdge>;
  nodes: Array<RuleRun>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type RuleRunEdge = {
  __typename?: 'RuleRunEdge';
  cursor: Scalars['String']['output'];
  node: RuleRun;
};

export type RuleRunStatus =
  /** No engine took it within ten minutes; it will not start any more. */
  | 'EXPIRED'
  | 'FAILED'
  /** It waits for the engine. */
  | 'REQUESTED'
  | 'STARTED'
  /** The engine has it and has not yet said more. */
  | 'TAKEN';

export type RunRuleInput = {
  /** At most 200 bytes, for the scenarios to read. */
  customData?: InputMaybe<Scalars['String']['input']>;
  ruleId: Scalars['ID']['input'];
};

export type RunRulePayload = {
  __typename?: 'RunRulePayload';
  run: RuleRun;
};

/** A list as the engine needs it to dial. */
export type RunningCallList = {
  __typename?: 'RunningCallList';
  applicationId: Scalars['ID']['output'];
  bufferSize?: Maybe<Scalars['Int']['output']>;
  busyFactor?: Maybe<Scalars['Float']['output']>;
  customData: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  inProgress: Scalars['Int']['output'];
  intervalSeconds: Scalars['Int']['output'];
  maxSimultaneous: Scalars['Int']['output'];
  maximumErrorRate?: Maybe<Scalars['Float']['output']>;
  multiplier?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  priority: Scalars['Int']['output'];
  ruleId: Scalars['ID']['output'];
  sqQueueId?: Maybe<Scalars['ID']['output']>;
  type: CallListType;
  /** Tasks that wait, some of them perhaps for their next attempt or their time of day. */
  waiting: Scalars['Int']['output'];
};

export type Salutation =
  | 'COMPANY'
  | 'MR'
  | 'MS';

export type SaveVerificationInput = {
  legalStatus: LegalStatus;
  particulars: ParticularsInput;
  /** The version of the newest verification that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveWebhookInput = {
  /** https at a host of the public internet, unless the operator allows others. */
  callbackUrl: Scalars['String']['input'];
  enabled: Scalars['Boolean']['input'];
  /** Of `eventTypes`; it is told of no others. */
  types: Array<Scalars['String']['input']>;
  /** The version that the change starts from, 0 where there was none: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A saved state of a scenario with its script. */
export type SavedScenario = {
  __typename?: 'SavedScenario';
  name: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  savedBy: Scalars['String']['output'];
  script: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A script that runs in a call. */
export type Scenario = {
  __typename?: 'Scenario';
  /** Nothing for a shared scenario. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the parent account that shares it, which alone changes it; empty for the account's own. */
  fromParent?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** It belongs to no application, and each one's rules can run it. */
  isShared: Scalars['Boolean']['output'];
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who saved it last, as they were called then. */
  modifiedBy?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** The rules that run it. */
  rules?: Maybe<Array<Rule>>;
  /** One of the versions, with its script. */
  savedVersion?: Maybe<SavedScenario>;
  /** At most ten scripts in a request. */
  script?: Maybe<Scalars['String']['output']>;
  /** Grows with each saved script or name. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The newest hundred saved versions, the current one first; older ones are dropped. */
  versions?: Maybe<Array<ScenarioVersion>>;
};


/** A script that runs in a call. */
export type ScenarioSavedVersionArgs = {
  version: Scalars['Int']['input'];
};

export type ScenarioConnection = {
  __typename?: 'ScenarioConnection';
  edges: Array<ScenarioEdge>;
  nodes: Array<Scenario>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type ScenarioEdge = {
  __typename?: 'ScenarioEdge';
  cursor: Scalars['String']['output'];
  node: Scenario;
};

export type ScenarioPayload = {
  __typename?: 'ScenarioPayload';
  scenario: Scenario;
};

export type ScenarioSort =
  | 'MODIFIED_ASC'
  | 'MODIFIED_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** A saved state of a scenario. */
export type ScenarioVersion = {
  __typename?: 'ScenarioVersion';
  name: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  savedBy: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A named secret of an application's scenarios. */
export type Secret = {
  __typename?: 'Secret';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type SecretConnection = {
  __typename?: 'SecretConnection';
  edges: Array<SecretEdge>;
  nodes: Array<Secret>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SecretEdge = {
  __typename?: 'SecretEdge';
  cursor: Scalars['String']['output'];
  node: Secret;
};

export type SecretPayload = {
  __typename?: 'SecretPayload';
  secret: Secret;
};

/** What one secret holds. */
export type SecretValue = {
  __typename?: 'SecretValue';
  value?: Maybe<Scalars['String']['output']>;
};

/** A place in the panel and all that it holds. */
export type Section = {
  __typename?: 'Section';
  description: Scalars['String']['output'];
  id: SectionId;
  name: Scalars['String']['output'];
  roles: Array<RoleName>;
  /** Its number in the table of sections. */
  row: Scalars['Int']['output'];
};

export { SectionId };

/**
 * A program that uses the API: it signs tokens (JWT, RS256, `kid` its id, `iss` the account's id, at most an hour from `iat`
 * to `exp`) and sends them as `Authorization: Bearer <token>`. It opens what its roles do, as far as whoever made it holds
 * that today.
 */
export type ServiceAccount = {
  __typename?: 'ServiceAccount';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  disabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it may write what happened in calls. */
  engine?: Maybe<Scalars['Boolean']['output']>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key's id. */
  id: Scalars['ID']['output'];
  /** To the minute; empty before its first request. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The subuser who made it; empty for the main account. */
  maker?: Maybe<Subuser>;
  name: Scalars['String']['output'];
  roles?: Maybe<Array<Role>>;
  status?: Maybe<ServiceAccountStatus>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type ServiceAccountConnection = {
  __typename?: 'ServiceAccountConnection';
  edges: Array<ServiceAccountEdge>;
  nodes: Array<ServiceAccount>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type ServiceAccountEdge = {
  __typename?: 'ServiceAccountEdge';
  cursor: Scalars['String']['output'];
  node: ServiceAccount;
};

/** What a program needs to sign its tokens: kept by whoever gets it, and nowhere else. */
export type ServiceAccountKeyFile = {
  __typename?: 'ServiceAccountKeyFile';
  accountEmail?: Maybe<Scalars['String']['output']>;
  accountId: Scalars['ID']['output'];
  keyId: Scalars['ID']['output'];
  /** PKCS #8 in PEM. */
  privateKey?: Maybe<Scalars['String']['output']>;
};

export type ServiceAccountKeyPayload = {
  __typename?: 'ServiceAccountKeyPayload';
  keyFile: ServiceAccountKeyFile;
  serviceAccount: ServiceAccount;
};

export type ServiceAccountPayload = {
  __typename?: 'ServiceAccountPayload';
  serviceAccount: ServiceAccount;
};

export type ServiceAccountSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC';

export type ServiceAccountStatus =
  | 'ACTIVE'
  | 'DISABLED'
  /** Its end is over. */
  | 'EXPIRED'
  /** The subuser who made it is disabled, and so it opens nothing. */
  | 'MAKER_DISABLED';

/** How many of the calls were answered within a threshold. */
export type ServiceLevel = {
  __typename?: 'ServiceLevel';
  answered: Scalars['Int']['output'];
  /** In seconds. */
  threshold: Scalars['Int']['output'];
};

/** One of the viewer's own logins. */
export type Session = {
  __typename?: 'Session';
  address: Scalars['String']['output'];
  /** Browser and system in words, as far as the user agent tells. */
  browser: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Whether this is the session that asks. */
  current: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

/** That a call session has a log. */
export type SessionLog = {
  __typename?: 'SessionLog';
  applicationId: Scalars['ID']['output'];
  applicationName: Scalars['String']['output'];
  sessionId: Scalars['ID']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** When the session started. */
  startedAt: Scalars['DateTime']['output'];
  /** When it is dropped. */
  storeUntil: Scalars['DateTime']['output'];
};

export type SessionLogConnection = {
  __typename?: 'SessionLogConnection';
  edges: Array<SessionLogEdge>;
  nodes: Array<SessionLog>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SessionLogEdge = {
  __typename?: 'SessionLogEdge';
  cursor: Scalars['String']['output'];
  node: SessionLog;
};

export type SessionLogInput = {
  sessionExternalId: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

/** A call session's log: what its scenarios wrote. It may hold anything, people's data too. */
export type SessionLogText = {
  __typename?: 'SessionLogText';
  log: SessionLog;
  /** Whether the application keeps links to records and logs for the account's own people; empty when it is gone. */
  secureRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

export type SetAutoTopUpInput = {
  autoCharge: Scalars['Boolean']['input'];
  /** The card that is charged; it can be on only with one that is good. */
  bankCardId?: InputMaybe<Scalars['ID']['input']>;
  /** The card is charged when the balance falls under this: more than 1 and less than 50, as text. */
  minBalance: Scalars['String']['input'];
  /** What is charged then: more than 10, as text. */
  overrunValue: Scalars['String']['input'];
  /** Where the receipt goes; nowhere without it. */
  receiptEmail?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SetPersonalTestNumberInput = {
  /** With the country code. */
  phoneNumber: Scalars['String']['input'];
};

export type SetPhoneNumberSmsInput = {
  enabled: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};

export type SetSmartQueueAgentInput = {
  applicationId: Scalars['ID']['input'];
  /** Whether the agent takes calls; so does a new agent unless said otherwise. */
  handleCalls?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100; 1 for a new agent unless said otherwise. */
  maxSimultaneousConversations?: InputMaybe<Scalars['Int']['input']>;
  /** All the queues that the agent is to serve, at most 100. */
  queueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A user of the application. */
  userId: Scalars['ID']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SetSmartQueueAgentSkillsInput = {
  applicationId: Scalars['ID']['input'];
  /** At most 5. */
  skills: Array<SmartQueueAgentSkillInput>;
  userId: Scalars['ID']['input'];
};

export type SetUserPasswordInput = {
  id: Scalars['ID']['input'];
  /** As in AddUserInput. */
  password: Scalars['String']['input'];
};

export type SignUpInput = {
  /** 5 to 20 characters: Latin letters, digits and hyphens, a letter first. */
  accountName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
};

/** A network of the SIP white list: calls straight from SIP servers elsewhere are refused. */
export type SipNetwork = {
  __typename?: 'SipNetwork';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  network?: Maybe<Scalars['String']['output']>;
};

export type SipNetworkConnection = {
  __typename?: 'SipNetworkConnection';
  edges: Array<SipNetworkEdge>;
  nodes: Array<SipNetwork>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SipNetworkEdge = {
  __typename?: 'SipNetworkEdge';
  cursor: Scalars['String']['output'];
  node: SipNetwork;
};

export type SipNetworkPayload = {
  __typename?: 'SipNetworkPayload';
  /** Whether the address had bits behind the network's length, which are not kept. */
  hostBitsCleared: Scalars['Boolean']['output'];
  sipNetwork: SipNetwork;
};

/** The account's login at somebody else's SIP server, so that its calls arrive here. */
export type SipRegistration = {
  __typename?: 'SipRegistration';
  applicationId?: Maybe<Scalars['ID']['output']>;
  applicationName?: Maybe<Scalars['String']['output']>;
  authUser?: Maybe<Scalars['String']['output']>;
  deactivated?: Maybe<Scalars['Boolean']['output']>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isPersistent?: Maybe<Scalars['Boolean']['output']>;
  /** When the engine reported last. */
  lastUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A day, such as 2026-12-23. */
  nextSubscriptionRenewal?: Maybe<Scalars['String']['output']>;
  outboundProxy?: Maybe<Scalars['String']['output']>;
  proxy?: Maybe<Scalars['String']['output']>;
  purchasedAt?: Maybe<Scalars['DateTime']['output']>;
  ruleId?: Maybe<Scalars['ID']['output']>;
  ruleName?: Maybe<Scalars['String']['output']>;
  sipUsername?: Maybe<Scalars['String']['output']>;
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** What a month costs. */
  subscriptionPrice?: Maybe<Scalars['Decimal']['output']>;
  /** As the engine reported it; empty while it has said nothing. */
  successful?: Maybe<Scalars['Boolean']['output']>;
  userId?: Maybe<Scalars['ID']['output']>;
  userName?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type SipRegistrationConnection = {
  __typename?: 'SipRegistrationConnection';
  edges: Array<SipRegistrationEdge>;
  nodes: Array<SipRegistration>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SipRegistrationEdge = {
  __typename?: 'SipRegistrationEdge';
  cursor: Scalars['String']['output'];
  node: SipRegistration;
};

export type SipRegistrationPayload = {
  __typename?: 'SipRegistrationPayload';
  sipRegistration: SipRegistration;
};

export type SipRegistrationPrice = {
  __typename?: 'SipRegistrationPrice';
  currency: Scalars['String']['output'];
  /** Of a month. */
  price: Scalars['Decimal']['output'];
};

export type SipRegistrationSort =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'RENEWAL_ASC'
  | 'RENEWAL_DESC';

export type SipRegistrationState =
  /** Its renewal was not paid: the engine does not register it. */
  | 'DEACTIVATED'
  | 'FAILED'
  /** The engine has said nothing since it was set up or changed. */
  | 'NOT_REPORTED'
  | 'REGISTERED';

export type SipRegistrationStateInput = {
  errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** A state older than the one that is known changes nothing. */
  reportedAt: Scalars['DateTime']['input'];
  sipRegistrationId: Scalars['ID']['input'];
  statusCode?: InputMaybe<Scalars['Int']['input']>;
  successful: Scalars['Boolean']['input'];
};

/** A skill of the older queues; the account's, for the users and queues of all its applications. */
export type Skill = {
  __typename?: 'Skill';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** How many users have it. */
  userCount: Scalars['Int']['output'];
};

export type SkillConnection = {
  __typename?: 'SkillConnection';
  edges: Array<SkillEdge>;
  nodes: Array<Skill>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SkillEdge = {
  __typename?: 'SkillEdge';
  cursor: Scalars['String']['output'];
  node: Skill;
};

export type SkillPayload = {
  __typename?: 'SkillPayload';
  skill: Skill;
};

/** A queue of SmartQueue: calls and chats wait there for an agent. */
export type SmartQueue = {
  __typename?: 'SmartQueue';
  agentCount?: Maybe<Scalars['Int']['output']>;
  callAgentSelection: AgentSelection;
  callMaxSize?: Maybe<Scalars['Int']['output']>;
  /** How long a call waits at most, in seconds; empty for no limit. */
  callMaxWaitingSeconds?: Maybe<Scalars['Int']['output']>;
  callTaskSelection: TaskSelection;
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  holdCallsIfInactiveAgents: Scalars['Boolean']['output'];
  holdImIfInactiveAgents: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  imAgentSelection: AgentSelection;
  imMaxSize?: Maybe<Scalars['Int']['output']>;
  /** How long a chat waits at most, in seconds; empty for no limit. */
  imMaxWaitingSeconds?: Maybe<Scalars['Int']['output']>;
  imTaskSelection: TaskSelection;
  modifiedAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  /** 1 to 100. */
  priority: Scalars['Int']['output'];
  /** Grows with each change. */
  version: Scalars['Int']['output'];
};

/** A user of the application who takes calls and chats of its SmartQueues. */
export type SmartQueueAgent = {
  __typename?: 'SmartQueueAgent';
  /** As the engine last told, as all statuses. */
  callStatus: SmartQueueAgentStatus;
  callStatusSince: Scalars['DateTime']['output'];
  handleCalls: Scalars['Boolean']['output'];
  imStatus: SmartQueueAgentStatus;
  imStatusSince: Scalars['DateTime']['output'];
  maxSimultaneousConversations: Scalars['Int']['output'];
  /** By name. */
  queues?: Maybe<Array<SmartQueueName>>;
  /** By name, at most 5. */
  skills?: Maybe<Array<SmartQueueAgentSkill>>;
  user: User;
  /** Grows with each change of queues, conversations or skills. */
  version: Scalars['Int']['output'];
};

export type SmartQueueAgentConnection = {
  __typename?: 'SmartQueueAgentConnection';
  edges: Array<SmartQueueAgentEdge>;
  nodes: Array<SmartQueueAgent>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SmartQueueAgentEdge = {
  __typename?: 'SmartQueueAgentEdge';
  cursor: Scalars['String']['output'];
  node: SmartQueueAgent;
};

export type SmartQueueAgentPayload = {
  __typename?: 'SmartQueueAgentPayload';
  agent: SmartQueueAgent;
};

export type SmartQueueAgentSkill = {
  __typename?: 'SmartQueueAgentSkill';
  id: Scalars['ID']['output'];
  /** 1 to 5. */
  level: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type SmartQueueAgentSkillInput = {
  /** 1 to 5. */
  level: Scalars['Int']['input'];
  skillId: Scalars['ID']['input'];
};

export type SmartQueueAgentStateInput = {
  applicationId: Scalars['ID']['input'];
  kind: EngineTaskKind;
  /** A state older than the one that is known changes nothing. */
  since: Scalars['DateTime']['input'];
  status: EngineAgentStatus;
  userId: Scalars['ID']['input'];
};

export type SmartQueueAgentStatus =
  | 'AFTER_SERVICE'
  | 'BANNED'
  | 'DND'
  | 'IN_SERVICE'
  | 'OFFLINE'
  | 'ONLINE'
  | 'READY'
  | 'TIMEOUT';

export type SmartQueueConnection = {
  __typename?: 'SmartQueueConnection';
  edges: Array<SmartQueueEdge>;
  nodes: Array<SmartQueue>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SmartQueueEdge = {
  __typename?: 'SmartQueueEdge';
  cursor: Scalars['String']['output'];
  node: SmartQueue;
};

/** The figures of one queue or one agent; times in milliseconds. */
export type SmartQueueFigures = {
  __typename?: 'SmartQueueFigures';
  /** Of those that ended. */
  averageProcessingTime: Scalars['Float']['output'];
  averageWaitingTime: Scalars['Float']['output'];
  ended: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  /** The queue or the user; empty for tasks that nobody took. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Those that are under way. */
  live: Scalars['Int']['output'];
  longestWaitingTime: Scalars['Float']['output'];
  /** Empty for tasks that nobody took, and for a user who was deleted. */
  name?: Maybe<Scalars['String']['output']>;
  tasks: Scalars['Int']['output'];
  totalProcessingTime: Scalars['Float']['output'];
};

export type SmartQueueGrouping =
  | 'AGENT'
  | 'QUEUE';

export type SmartQueueLiveStatus =
  | 'DISTRIBUTED'
  | 'IN_PROCESSING'
  | 'IN_QUEUE';

/** A SmartQueue by name. */
export type SmartQueueName = {
  __typename?: 'SmartQueueName';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type SmartQueuePayload = {
  __typename?: 'SmartQueuePayload';
  smartQueue: SmartQueue;
};

export type SmartQueuePeriod =
  | 'LAST_2_DAYS'
  | 'LAST_30_MINUTES'
  | 'LAST_HALF_YEAR';

export type SmartQueueSkill = {
  __typename?: 'SmartQueueSkill';
  /** How many agents have it. */
  agentCount?: Maybe<Scalars['Int']['output']>;
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  modifiedAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
};

export type SmartQueueSkillConnection = {
  __typename?: 'SmartQueueSkillConnection';
  edges: Array<SmartQueueSkillEdge>;
  nodes: Array<SmartQueueSkill>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SmartQueueSkillEdge = {
  __typename?: 'SmartQueueSkillEdge';
  cursor: Scalars['String']['output'];
  node: SmartQueueSkill;
};

export type SmartQueueSkillPayload = {
  __typename?: 'SmartQueueSkillPayload';
  skill: SmartQueueSkill;
};

export type SmartQueueSort =
  | 'NAME_ASC'
  | 'NAME_DESC';

/** What the application calls one of the statuses. */
export type SmartQueueStatus = {
  __typename?: 'SmartQueueStatus';
  customName: Scalars['String']['output'];
  status: SmartQueueAgentStatus;
};

export type SmartQueueStatusInput = {
  applicationId: Scalars['ID']['input'];
  /** At most 100 characters. */
  customName: Scalars['String']['input'];
  status: SmartQueueAgentStatus;
};

export type SmartQueueStatusPayload = {
  __typename?: 'SmartQueueStatusPayload';
  status: SmartQueueStatus;
};

/** A call or a chat in a SmartQueue, as the engine last told. */
export type SmartQueueTask = {
  __typename?: 'SmartQueueTask';
  /** Whoever it was given to; empty while it waits, and for a user who was deleted. */
  agent?: Maybe<User>;
  beganAt: Scalars['DateTime']['output'];
  customData?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: SmartQueueTaskKind;
  /** In milliseconds, at the engine's last report. */
  processingTime: Scalars['Int']['output'];
  queueName: Scalars['String']['output'];
  /** What it asks of its agent. */
  skills: Array<SmartQueueTaskSkill>;
  status: SmartQueueTaskStatus;
  /** In milliseconds, at the engine's last report. */
  waitingTime: Scalars['Int']['output'];
};

export type SmartQueueTaskConnection = {
  __typename?: 'SmartQueueTaskConnection';
  edges: Array<SmartQueueTaskEdge>;
  nodes: Array<SmartQueueTask>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SmartQueueTaskEdge = {
  __typename?: 'SmartQueueTaskEdge';
  cursor: Scalars['String']['output'];
  node: SmartQueueTask;
};

export type SmartQueueTaskInput = {
  beganAt: Scalars['DateTime']['input'];
  customData?: InputMaybe<Scalars['String']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  externalId: Scalars['String']['input'];
  kind: EngineTaskKind;
  processingMs: Scalars['Int']['input'];
  skills?: InputMaybe<Array<TaskSkillInput>>;
  sqQueueId: Scalars['ID']['input'];
  status: EngineTaskStatus;
  /** The agent. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  waitingMs: Scalars['Int']['input'];
};

export type SmartQueueTaskKind =
  | 'CALL'
  | 'IM';

export type SmartQueueTaskSkill = {
  __typename?: 'SmartQueueTaskSkill';
  level: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type SmartQueueTaskStatus =
  | 'DISTRIBUTED'
  | 'ENDED'
  | 'FAILED'
  | 'IN_PROCESSING'
  | 'IN_QUEUE';

export type SmsDirection =
  | 'IN'
  | 'OUT';

export type SmsInput = {
  cost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of one-way messages: QUEUED, DISPATCHED, ABORTED, REJECTED, DELIVERED, FAILED, EXPIRED or UNKNOWN. */
  deliveryStatus?: InputMaybe<Scalars['String']['input']>;
  destinationNumber: Scalars['String']['input'];
  direction: EngineSmsDirection;
  errorMessage?: InputMaybe<Scalars['String']['input']>;
  externalId: Scalars['String']['input'];
  fragments: Scalars['Int']['input'];
  processedAt: Scalars['DateTime']['input'];
  sourceNumber: Scalars['String']['input'];
  status: EngineSmsStatus;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A text message, as the engine reported it. */
export type SmsMessage = {
  __typename?: 'SmsMessage';
  cost?: Maybe<Scalars['Decimal']['output']>;
  /** Of one-way messages: QUEUED, DISPATCHED, DELIVERED and the like. */
  deliveryStatus?: Maybe<Scalars['String']['output']>;
  destinationNumber?: Maybe<Scalars['String']['output']>;
  direction?: Maybe<SmsDirection>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  fragments?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  processedAt?: Maybe<Scalars['DateTime']['output']>;
  sourceNumber?: Maybe<Scalars['String']['output']>;
  status?: Maybe<SmsStatus>;
  /** Kept only where that was switched on when the message came. */
  text?: Maybe<Scalars['String']['output']>;
  transactionId?: Maybe<Scalars['ID']['output']>;
};

export type SmsMessageConnection = {
  __typename?: 'SmsMessageConnection';
  edges: Array<SmsMessageEdge>;
  nodes: Array<SmsMessage>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SmsMessageEdge = {
  __typename?: 'SmsMessageEdge';
  cursor: Scalars['String']['output'];
  node: SmsMessage;
};

export type SmsSettings = {
  __typename?: 'SmsSettings';
  /** Whether programs may send messages to people (A2P). */
  a2pSmsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** How many texts are kept; exact up to 10,000, an estimate beyond. */
  keptTexts?: Maybe<Scalars['Int']['output']>;
  /** Whether the texts of incoming messages are kept from now on. */
  storeInboundSms?: Maybe<Scalars['Boolean']['output']>;
  storeOutboundSms?: Maybe<Scalars['Boolean']['output']>;
};


export type SmsSettingsKeptTextsArgs = {
  direction: SmsDirection;
};

export type SmsStatus =
  | 'ERROR'
  | 'SUCCESS'
  | 'WAITING';

/** A person with limited access to the account's panel. */
export type Subuser = {
  __typename?: 'Subuser';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Empty before the first login. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  mustChangePassword?: Maybe<Scalars['Boolean']['output']>;
  /** The login, unique in the account. */
  name: Scalars['String']['output'];
  /** How many sessions are open now. */
  openSessions?: Maybe<Scalars['Int']['output']>;
  roles?: Maybe<Array<Role>>;
  status?: Maybe<SubuserStatus>;
  /** Grows with each change of description, roles or status. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type SubuserConnection = {
  __typename?: 'SubuserConnection';
  edges: Array<SubuserEdge>;
  nodes: Array<Subuser>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type SubuserEdge = {
  __typename?: 'SubuserEdge';
  cursor: Scalars['String']['output'];
  node: Subuser;
};

export type SubuserPayload = {
  __typename?: 'SubuserPayload';
  subuser: Subuser;
};

export type SubuserSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  /** Who never logged in comes first. */
  | 'LAST_LOGIN_ASC'
  | 'LAST_LOGIN_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type SubuserStatus =
  | 'ACTIVE'
  /** Can't log in; sessions are ended. */
  | 'DISABLED';

/** A task that the engine took. */
export type TakenCallListTask = {
  __typename?: 'TakenCallListTask';
  /** How many are left after this one; it names the attempt in the report. */
  attemptsLeft: Scalars['Int']['output'];
  callSchedule?: Maybe<Scalars['JSON']['output']>;
  customData?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  priority: Scalars['Int']['output'];
  uuid: Scalars['String']['output'];
};

/** A start as the engine takes it. */
export type TakenRuleRun = {
  __typename?: 'TakenRuleRun';
  applicationId: Scalars['ID']['output'];
  applicationName: Scalars['String']['output'];
  customData: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  ruleId: Scalars['ID']['output'];
  ruleName: Scalars['String']['output'];
  /** In the order in which they run; `engineScenario` gives a script. */
  scenarios: Array<TakenScenario>;
  videoConference: Scalars['Boolean']['output'];
};

export type TakenScenario = {
  __typename?: 'TakenScenario';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A call in which the engine reads out a code. */
export type TakenVerificationCall = {
  __typename?: 'TakenVerificationCall';
  /** Six digits to read out, one by one, to whoever picks up; nobody else gets to know it. */
  code: Scalars['String']['output'];
  /** The code is good for nothing from then on. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** E.164 without the plus. */
  phoneNumber: Scalars['String']['output'];
  purpose: VerificationCallPurpose;
};

export type TaskPriorityStrategy =
  /** Tasks that were never tried come first. */
  | 'FIRST_ATTEMPTS'
  /** Tasks that were tried before come first. */
  | 'REPEATED_ATTEMPTS';

export type TaskSelection =
  | 'MAX_PRIORITY'
  | 'MAX_WAITING_TIME';

export type TaskSkillInput = {
  /** 1 to 5. */
  level: Scalars['Int']['input'];
  name: Scalars['String']['input'];
};

export type TestNumber = {
  __typename?: 'TestNumber';
  /** What whoever calls types, so that the call comes to this account. */
  accessCode?: Maybe<Scalars['String']['output']>;
  /** Where the account's calls to it go; nothing while they go nowhere. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  applicationName?: Maybe<Scalars['String']['output']>;
  countryCode: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** E.164 without the plus. */
  phoneNumber: Scalars['String']['output'];
  regionName: Scalars['String']['output'];
  ruleId?: Maybe<Scalars['ID']['output']>;
  ruleName?: Maybe<Scalars['String']['output']>;
};

/** A payment or charge; it never changes. */
export type Transaction = {
  __typename?: 'Transaction';
  /** What it did to the balance; below zero for a charge. */
  amount: Scalars['Decimal']['output'];
  applicationId?: Maybe<Scalars['ID']['output']>;
  applicationName?: Maybe<Scalars['String']['output']>;
  /** The balance once it was booked. */
  balanceAfter: Scalars['Decimal']['output'];
  currency: Scalars['String']['output'];
  /** It may name a phone number. */
  description?: Maybe<Scalars['String']['output']>;
  /** Between which books the money moved; they come to nothing. */
  entries: Array<LedgerEntry>;
  id: Scalars['ID']['output'];
  /** Booked, and still looked into. */
  onHold: Scalars['Boolean']['output'];
  performedAt: Scalars['DateTime']['output'];
  /** The other account of a transfer. */
  relatedAccountId?: Maybe<Scalars['ID']['output']>;
  relatedAccountName?: Maybe<Scalars['String']['output']>;
  resourceId?: Maybe<Scalars['String']['output']>;
  resourceType?: Maybe<Scalars['String']['output']>;
  type: TransactionType;
  userId?: Maybe<Scalars['ID']['output']>;
  userName?: Maybe<Scalars['String']['output']>;
};

export type TransactionConnection = {
  __typename?: 'TransactionConnection';
  edges: Array<TransactionEdge>;
  nodes: Array<Transaction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
  /** What the filter's transactions come to; empty where more than 10,000 would have to be added up. A file has them always. */
  totals?: Maybe<TransactionTotals>;
};

export type TransactionDirection =
  /** What raised the balance. */
  | 'IN'
  /** What lowered it. */
  | 'OUT';

export type TransactionEdge = {
  __typename?: 'TransactionEdge';
  cursor: Scalars['String']['output'];
  node: Transaction;
};

export type TransactionFilter = {
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** The child account that money went to or came from. */
  childAccountId?: InputMaybe<Scalars['ID']['input']>;
  direction?: InputMaybe<TransactionDirection>;
  /** 31 days before the end, or before now, where nothing is said. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  onHold?: InputMaybe<Scalars['Boolean']['input']>;
  resourceId?: InputMaybe<Scalars['String']['input']>;
  /** What was paid for: phoneNumber, sipRegistration, plan, payment, or what the engine calls it. */
  resourceType?: InputMaybe<Scalars['String']['input']>;
  /** Not included. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  type?: InputMaybe<TransactionType>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type TransactionReportKind =
  | 'TRANSACTIONS'
  /** Those that are on hold, whatever the filter says of that. */
  | 'TRANSACTIONS_ON_HOLD';

export type TransactionTotals = {
  __typename?: 'TransactionTotals';
  endBalance: Scalars['Decimal']['output'];
  in: Scalars['Decimal']['output'];
  out: Scalars['Decimal']['output'];
  /** What the account had when the time of the filter began, and when it ended. */
  startBalance: Scalars['Decimal']['output'];
  sum: Scalars['Decimal']['output'];
};

/** What a transaction is. */
export type TransactionType =
  | 'ADJUSTMENT'
  | 'AUTO_TOP_UP'
  | 'BANK_TRANSFER'
  | 'CALL_CHARGE'
  | 'CARD_PAYMENT'
  | 'GIFT'
  | 'GRACE_CREDIT'
  | 'PHONE_NUMBER_CHARGE'
  | 'PHONE_NUMBER_INSTALLATION'
  | 'PHONE_NUMBER_RENEWAL'
  | 'PLAN_CHARGE'
  | 'PLAN_OVERRUN'
  | 'PLAN_RENEWAL'
  | 'RECORDING_CHARGE'
  | 'REFUND'
  | 'RESOURCE_CHARGE'
  | 'SIP_REGISTRATION_CHARGE'
  | 'SIP_REGISTRATION_RENEWAL'
  | 'SMS_CHARGE'
  | 'TAX'
  | 'TRANSFER_FROM_CHILD'
  | 'TRANSFER_FROM_PARENT'
  | 'TRANSFER_FROM_USER'
  | 'TRANSFER_TO_CHILD'
  | 'TRANSFER_TO_PARENT'
  | 'TRANSFER_TO_USER';

export type TranscriptionStatus =
  | 'COMPLETE'
  | 'IN_PROGRESS'
  | 'NOT_REQUIRED';

export type TransferDirection =
  | 'FROM_CHILD'
  | 'TO_CHILD';

export type TransferInput = {
  /** More than nothing, in whole cents: at most 1,000,000. */
  amount: Scalars['Decimal']['input'];
  childAccountId: Scalars['ID']['input'];
  direction: TransferDirection;
  /** At most 64 characters, of the caller's choice: the same key moves the money once, however often it is sent. */
  idempotencyKey: Scalars['String']['input'];
};

export type TransferPayload = {
  __typename?: 'TransferPayload';
  /** What the viewer's account has now. */
  balance: Scalars['Decimal']['output'];
  childAccount: ChildAccount;
  /** The transaction of the viewer's account. */
  transactionId: Scalars['ID']['output'];
};

export type TransferToUserInput = {
  /** In the account's currency, with two decimals at most: 25 or 12.50. */
  amount: Scalars['Decimal']['input'];
  direction: UserTransferDirection;
  /** Made up by whoever asks, at most 64 characters: the same key moves the money once. */
  idempotencyKey: Scalars['String']['input'];
  userId: Scalars['ID']['input'];
};

export type TriedResult =
  /** The pattern fits, and so does the one that excludes. */
  | 'EXCLUDED'
  | 'MATCHED'
  | 'NOT_TRIED'
  | 'PATTERN_BROKEN'
  | 'PATTERN_DIFFERS';

export type TriedRule = {
  __typename?: 'TriedRule';
  result: TriedResult;
  rule: Rule;
};

export type UpdateApplicationInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** apps, phone, phone-incoming, phone-outgoing, headset, messages, microphone, broadcast, robot, code, bell, users, building, shopping-cart, truck or heart. */
  icon?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** 2 to 80 characters: Latin lower-case letters, digits and hyphens, a letter first; unique in the account. */
  name?: InputMaybe<Scalars['String']['input']>;
  secureRecordStorage?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is not given stays. */
export type UpdateCallListInput = {
  bufferSize?: InputMaybe<Scalars['Int']['input']>;
  busyFactor?: InputMaybe<Scalars['Float']['input']>;
  customData?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  intervalSeconds?: InputMaybe<Scalars['Int']['input']>;
  maxSimultaneous?: InputMaybe<Scalars['Int']['input']>;
  maximumErrorRate?: InputMaybe<Scalars['Float']['input']>;
  multiplier?: InputMaybe<Scalars['Float']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  numAttempts?: InputMaybe<Scalars['Int']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  sqQueueId?: InputMaybe<Scalars['ID']['input']>;
  /** Null means at once. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  taskPriorityStrategy?: InputMaybe<TaskPriorityStrategy>;
  /** Another type than predictive and progressive takes the queue and the figures away. */
  type?: InputMaybe<CallListType>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is not given stays. */
export type UpdateCallListTaskInput = {
  /** 1 to 5. */
  attemptsLeft?: InputMaybe<Scalars['Int']['input']>;
  /** The whole of the row's own columns; only for who may read them. */
  customData?: InputMaybe<Scalars['JSON']['input']>;
  finishExecutionTime?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  nextAttemptAt?: InputMaybe<Scalars['DateTime']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** A time of day in UTC; null takes it off, and so with the next. */
  startExecutionTime?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCallListTasksInput = {
  listId: Scalars['ID']['input'];
  tasks: Array<UpdateCallListTaskInput>;
};

export type UpdateCallerIdInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateDialogflowKeyInput = {
  applicationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** A new key in the place of the old one. Written, never read back but for its project's id. */
  jsonCredentials?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateKeyValueItemInput = {
  applicationId: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  /** Lets its life begin anew, for so many seconds: 0 to 7,776,000 (90 days). */
  ttl?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateNotificationContactInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  groups?: InputMaybe<Array<NotificationGroup>>;
  id: Scalars['ID']['input'];
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateNotificationSettingsInput = {
  accountNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  minBalanceToNotify?: InputMaybe<Scalars['Decimal']['input']>;
  newsNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  sendJsError?: InputMaybe<Scalars['Boolean']['input']>;
  tariffChangingNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdatePhoneNumberParametersInput = {
  /** Whether it is paid again at its next renewal. */
  autoCharge?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is to reach emergency services; its operator carries that out. */
  emergencyCallsToBeEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  /** Where the engine sends messages to the number, http or https; an empty text takes it away. */
  incomingSmsCallbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateProfileInput = {
  billingAddress?: InputMaybe<BillingAddressInput>;
  /** At most 8191 characters. */
  customData?: InputMaybe<Scalars['String']['input']>;
  /** At most 49 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Two letters, ISO 639-1. */
  languageCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 49 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** IANA name: the panel shows every time in it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdatePushCredentialInput = {
  apple?: InputMaybe<AppleCredentialInput>;
  applicationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  google?: InputMaybe<GoogleCredentialInput>;
  huawei?: InputMaybe<HuaweiCredentialInput>;
  id: Scalars['ID']['input'];
  /** Of Apple's alone. */
  isDevMode?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateQueueInput = {
  autoBinding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null takes the figure away. */
  averageServiceTime?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  /** Null takes the limit away. */
  maxQueueSize?: InputMaybe<Scalars['Int']['input']>;
  /** Null takes the limit away. */
  maxWaitingTime?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  serviceProbability?: InputMaybe<Scalars['Float']['input']>;
  skillIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  slThresholds?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateRecordStorageInput = {
  bucket?: InputMaybe<Scalars['String']['input']>;
  host?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** Together with the secret key. Written, never read back. */
  keyId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  secretKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateRuleInput = {
  /** Null unbinds the rule. */
  bindKeyId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  pattern?: InputMaybe<Scalars['String']['input']>;
  patternExclude?: InputMaybe<Scalars['String']['input']>;
  scenarioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
  videoConference?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateScenarioInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 262,144 characters. */
  script?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateSecretInput = {
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** At most 8,192 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateServiceAccountInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null takes the end away. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<RoleName>>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateSipRegistrationInput = {
  /** Another application takes off the rule and the user of the old one. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  authUser?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  isPersistent?: InputMaybe<Scalars['Boolean']['input']>;
  outboundProxy?: InputMaybe<Scalars['String']['input']>;
  /** Written, never read back. */
  password?: InputMaybe<Scalars['String']['input']>;
  proxy?: InputMaybe<Scalars['String']['input']>;
  /** A rule of the application, for those who hold its rules; null takes it off. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  sipUsername?: InputMaybe<Scalars['String']['input']>;
  /** A user of the application, for those who hold its users; null takes it off. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** In a limit null takes it away; what is not given stays. */
export type UpdateSmartQueueInput = {
  callAgentSelection?: InputMaybe<AgentSelection>;
  callMaxSize?: InputMaybe<Scalars['Int']['input']>;
  /** In minutes or in seconds, not in both. */
  callMaxWaitingMinutes?: InputMaybe<Scalars['Int']['input']>;
  callMaxWaitingSeconds?: InputMaybe<Scalars['Int']['input']>;
  callTaskSelection?: InputMaybe<TaskSelection>;
  description?: InputMaybe<Scalars['String']['input']>;
  holdCallsIfInactiveAgents?: InputMaybe<Scalars['Boolean']['input']>;
  holdImIfInactiveAgents?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  imAgentSelection?: InputMaybe<AgentSelection>;
  imMaxSize?: InputMaybe<Scalars['Int']['input']>;
  /** In minutes or in seconds, not in both. */
  imMaxWaitingMinutes?: InputMaybe<Scalars['Int']['input']>;
  imMaxWaitingSeconds?: InputMaybe<Scalars['Int']['input']>;
  imTaskSelection?: InputMaybe<TaskSelection>;
  name?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateSmartQueueSkillInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateSmsSettingsInput = {
  a2pSmsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  storeInboundSms?: InputMaybe<Scalars['Boolean']['input']>;
  storeOutboundSms?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateSubuserInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  roles?: InputMaybe<Array<RoleName>>;
  status?: InputMaybe<SubuserStatus>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateUserInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  customData?: InputMaybe<Scalars['String']['input']>;
  displayName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  parentAccounting?: InputMaybe<Scalars['Boolean']['input']>;
  /** All the skills that the user is to have, at most 100. */
  skillIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateWhatsappNumberInput = {
  /** Another application takes off the rule of the old one. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** A rule of the application, for those who hold its rules; null takes it off. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Written, never read back. */
  voicePassword?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who logs in to a client application and calls through it; nobody of the panel. */
export type User = {
  __typename?: 'User';
  /** What the user does in the older queues, as the engine last told. */
  acdStatus?: Maybe<AcdStatus>;
  acdStatusChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the user can log in. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** The applications that the user can log in to, by name, at most a hundred. */
  applications?: Maybe<Array<Application>>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  customData?: Maybe<Scalars['String']['output']>;
  displayName?: Maybe<Scalars['String']['output']>;
  /** What it held when the last charge was settled, with four decimals. */
  fixedBalance?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  /** What the user's own balance holds at this moment, with four decimals. */
  liveBalance?: Maybe<Scalars['Decimal']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The login, unique in the account. */
  name: Scalars['String']['output'];
  /** Calls are paid from the account's balance, not the user's own. */
  parentAccounting?: Maybe<Scalars['Boolean']['output']>;
  /** The skills in the older queues. */
  skills?: Maybe<Array<Skill>>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

export type UserImport = {
  __typename?: 'UserImport';
  dryRun: Scalars['Boolean']['output'];
  /** How many users were made, or would be. */
  imported: Scalars['Int']['output'];
  lines: Array<UserImportLine>;
  refused: Scalars['Int']['output'];
};

export type UserImportLine = {
  __typename?: 'UserImportLine';
  /** Where the line ends in the file. */
  line: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Why it was refused; empty for a line that is good. */
  problem?: Maybe<Scalars['String']['output']>;
};

export type UserPayload = {
  __typename?: 'UserPayload';
  user: User;
};

export type UserSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type UserTransferDirection =
  | 'FROM_USER'
  | 'TO_USER';

/** An account's proof of who owns it. */
export type Verification = {
  __typename?: 'Verification';
  agreements?: Maybe<Array<Agreement>>;
  /** What the operator says of it. */
  comment?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  creationType?: Maybe<VerificationCreationType>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  documents?: Maybe<Array<AccountDocument>>;
  id: Scalars['ID']['output'];
  legalStatus?: Maybe<LegalStatus>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  particulars?: Maybe<Particulars>;
  status?: Maybe<VerificationStatus>;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** What became of the last verification call to a number. */
export type VerificationCall = {
  __typename?: 'VerificationCall';
  createdAt: Scalars['DateTime']['output'];
  /** Why it failed. */
  problem?: Maybe<Scalars['String']['output']>;
  status: VerificationCallStatus;
};

/** How many verification calls there still may be. */
export type VerificationCallAllowance = {
  __typename?: 'VerificationCallAllowance';
  leftInAll: Scalars['Int']['output'];
  leftToday: Scalars['Int']['output'];
  /** When the next one may be asked for; nothing when it may be now. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
};

export type VerificationCallPurpose =
  | 'CALLER_ID'
  | 'TEST_NUMBER';

export type VerificationCallStatus =
  /** No engine placed it within ten minutes; nobody will be called. */
  | 'EXPIRED'
  | 'FAILED'
  | 'PLACED'
  /** It waits for the engine. */
  | 'REQUESTED'
  /** The engine has it and has not yet said more. */
  | 'TAKEN';

/** How a verification came about. */
export type VerificationCreationType =
  | 'GOSUSLUGI'
  | 'MANUAL'
  | 'TRANSFER_RIGHTS';

export type VerificationPayload = {
  __typename?: 'VerificationPayload';
  verification: Verification;
};

export type VerificationStatus =
  /** The operator asked for a signed agreement. */
  | 'AWAITING_AGREEMENT_UPLOADING'
  /** The account fills it in and adds documents. */
  | 'AWAITING_DOCUMENTS_UPLOADING'
  /** The operator looks at it. */
  | 'AWAITING_VERIFICATION'
  | 'REJECTED'
  | 'VERIFIED'
  /** The operator asked for more documents. */
  | 'WAITING_FOR_CONFIRMATION_DOCUMENTS'
  /** What the operator had asked for did not come within 30 days. */
  | 'WAITING_PERIOD_EXPIRED';

export type VerifyCallerIdInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type VerifyNotificationContactInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

/** Who asks: the account itself, one of its subusers, somebody of the parent account, or a program. */
export type Viewer = {
  __typename?: 'Viewer';
  account: Account;
  actions: Array<Action>;
  /** Whether the viewer holds the section, the action, or both if both are asked. */
  can: Scalars['Boolean']['output'];
  /** The account that somebody came in from; empty for everybody of the account's own. */
  enteredFrom?: Maybe<Scalars['String']['output']>;
  kind: ViewerKind;
  /** The password was chosen by somebody else: only changePassword and logOut answer until it is changed. */
  mustChangePassword: Scalars['Boolean']['output'];
  roles: Array<Role>;
  /** What the roles open together; none while a password change is due. */
  sections: Array<Section>;
  /** The session that asks; empty for a program. */
  session?: Maybe<ViewerSession>;
  /** The viewer's own sessions that are open now, the newest first; of somebody of the parent account, this one. */
  sessions?: Maybe<Array<Session>>;
  /** Empty for everybody but the account's own subusers. */
  subuser?: Maybe<Subuser>;
};


/** Who asks: the account itself, one of its subusers, somebody of the parent account, or a program. */
export type ViewerCanArgs = {
  action?: InputMaybe<ActionId>;
  section?: InputMaybe<SectionId>;
};

export type ViewerKind =
  /** A program with the whole account, by an API key. */
  | 'API_KEY'
  /** The account's own login. */
  | 'MAIN_ACCOUNT'
  /** Somebody of the parent account, who entered this one. */
  | 'PARENT'
  /** A program, by a service account's key. */
  | 'SERVICE_ACCOUNT'
  /** A person with limited access to the account's panel. */
  | 'SUBUSER';

/** How long the session that asks has lived and will live. */
export type ViewerSession = {
  __typename?: 'ViewerSession';
  createdAt: Scalars['DateTime']['output'];
  /** Eight hours from login; nothing moves it. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

/**
 * The address that events are posted to, each as a JSON list. A delivery is signed: `gatehouse-signature` holds
 * `v1=` and the HMAC-SHA256, in hex, over `gatehouse-timestamp` (Unix seconds), a dot and the body; two of them, with a comma
 * between, while an old secret still counts. An answer of 200 to 299 within 10 seconds takes it over; otherwise it is tried
 * again for about three days, with growing pauses.
 */
export type Webhook = {
  __typename?: 'Webhook';
  callbackUrl?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  enabled?: Maybe<Scalars['Boolean']['output']>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until then the secret before signs too; empty when none does. */
  oldSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  types?: Maybe<Array<Scalars['String']['output']>>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** What became of one try to deliver. */
export type WebhookAttempt = {
  __typename?: 'WebhookAttempt';
  attemptedAt?: Maybe<Scalars['DateTime']['output']>;
  durationMs?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Why it does not count as delivered; empty when it does. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Empty where no answer came. */
  statusCode?: Maybe<Scalars['Int']['output']>;
};

/** An event on its way to the webhook; kept for 30 days. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** The oldest first. */
  attempts?: Maybe<Array<WebhookAttempt>>;
  body?: Maybe<Scalars['JSON']['output']>;
  /** The same for an event however often it is sent, so that the receiver counts it once. */
  callbackId?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Empty unless it waits. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  status?: Maybe<WebhookDeliveryStatus>;
  type?: Maybe<Scalars['String']['output']>;
};

export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  edges: Array<WebhookDeliveryEdge>;
  nodes: Array<WebhookDelivery>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: WebhookDelivery;
};

export type WebhookDeliveryPayload = {
  __typename?: 'WebhookDeliveryPayload';
  delivery: WebhookDelivery;
};

export type WebhookDeliveryStatus =
  /** The webhook was switched off or deleted before it was sent. */
  | 'CANCELED'
  | 'DELIVERED'
  /** Its tries are over. */
  | 'GIVEN_UP'
  /** It waits for its first or next try. */
  | 'QUEUED';

export type WebhookSecretPayload = {
  __typename?: 'WebhookSecretPayload';
  /** What deliveries are signed with: given when it is new, this once. */
  secret?: Maybe<Scalars['String']['output']>;
  webhook: Webhook;
};

/** A WhatsApp number whose calls go to an application. */
export type WhatsappNumber = {
  __typename?: 'WhatsappNumber';
  applicationId?: Maybe<Scalars['ID']['output']>;
  applicationName?: Maybe<Scalars['String']['output']>;
  /** Two letters (ISO 3166-1). */
  countryCode?: Maybe<Scalars['String']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** E.164 without the plus. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  ruleId?: Maybe<Scalars['ID']['output']>;
  ruleName?: Maybe<Scalars['String']['output']>;
  /** Grows with each change. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type WhatsappNumberConnection = {
  __typename?: 'WhatsappNumberConnection';
  edges: Array<WhatsappNumberEdge>;
  nodes: Array<WhatsappNumber>;
  pageInfo: PageInfo;
  /** Exact up to 10,000; an estimate beyond. */
  totalCount: Scalars['Int']['output'];
  totalCountEstimated: Scalars['Boolean']['output'];
};

export type WhatsappNumberEdge = {
  __typename?: 'WhatsappNumberEdge';
  cursor: Scalars['String']['output'];
  node: WhatsappNumber;
};

export type WhatsappNumberPayload = {
  __typename?: 'WhatsappNumberPayload';
  whatsappNumber: WhatsappNumber;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<ViewerModel>;
  AccountDocument: ResolverTypeWrapper<AccountDocumentModel>;
  AcdAgentStateInput: AcdAgentStateInput;
  AcdSessionEventInput: AcdSessionEventInput;
  AcdSessionInput: AcdSessionInput;
  AcdStatus: AcdStatus;
  Action: ResolverTypeWrapper<ActionModel>;
  ActionId: ActionId;
  AddApiKeyInput: AddApiKeyInput;
  AddApplicationInput: AddApplicationInput;
  AddAuthorizedIpInput: AddAuthorizedIpInput;
  AddBlockedCallerInput: AddBlockedCallerInput;
  AddCallListInput: AddCallListInput;
  AddCallerIdInput: AddCallerIdInput;
  AddChildAccountInput: AddChildAccountInput;
  AddDialogflowKeyInput: AddDialogflowKeyInput;
  AddKeyValueItemInput: AddKeyValueItemInput;
  AddNotificationContactInput: AddNotificationContactInput;
  AddPushCredentialInput: AddPushCredentialInput;
  AddQueueInput: AddQueueInput;
  AddRecordStorageInput: AddRecordStorageInput;
  AddRuleInput: AddRuleInput;
  AddScenarioInput: AddScenarioInput;
  AddSecretInput: AddSecretInput;
  AddServiceAccountInput: AddServiceAccountInput;
  AddSipNetworkInput: AddSipNetworkInput;
  AddSipRegistrationInput: AddSipRegistrationInput;
  AddSkillInput: AddSkillInput;
  AddSmartQueueInput: AddSmartQueueInput;
  AddSmartQueueSkillInput: AddSmartQueueSkillInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: ResolverTypeWrapper<Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  AddUserInput: AddUserInput;
  AddUserToApplicationInput: AddUserToApplicationInput;
  AddWhatsappNumberInput: AddWhatsappNumberInput;
  AddressProof: ResolverTypeWrapper<AddressProofModel>;
  AddressProofConnection: ResolverTypeWrapper<AddressProofConnectionSource>;
  AddressProofEdge: ResolverTypeWrapper<Omit<AddressProofEdge, 'node'> & { node: ResolversTypes['AddressProof'] }>;
  AddressProofInput: AddressProofInput;
  AddressProofPayload: ResolverTypeWrapper<Omit<AddressProofPayload, 'addressProof'> & { addressProof: ResolversTypes['AddressProof'] }>;
  AddressProofStatus: AddressProofStatus;
  AgentSelection: AgentSelection;
  Agreement: ResolverTypeWrapper<AgreementModel>;
  AgreementSigning: AgreementSigning;
  AgreementStatus: AgreementStatus;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ApiKeyOverlap: ApiKeyOverlap;
  ApiKeyPayload: ResolverTypeWrapper<Omit<ApiKeyPayload, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  AppendCallListRowsInput: AppendCallListRowsInput;
  AppleCredentialInput: AppleCredentialInput;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionSource>;
  ApplicationContents: ResolverTypeWrapper<ApplicationContents>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationRenewals: ResolverTypeWrapper<ApplicationRenewals>;
  ApplicationSort: ApplicationSort;
  AttachPhoneNumberInput: AttachPhoneNumberInput;
  AttachPhoneNumbersInput: AttachPhoneNumbersInput;
  AudioQuality: AudioQuality;
  AuditActor: AuditActor;
  AuditLogConnection: ResolverTypeWrapper<AuditLogConnectionSource>;
  AuditLogEdge: ResolverTypeWrapper<Omit<AuditLogEdge, 'node'> & { node: ResolversTypes['AuditLogEntry'] }>;
  AuditLogEntry: ResolverTypeWrapper<AuditEntry>;
  AuditLogFilter: AuditLogFilter;
  AuditOutcome: AuditOutcome;
  AuthorizedIp: ResolverTypeWrapper<AuthorizedIpModel>;
  AuthorizedIpCheck: ResolverTypeWrapper<AddressCheck>;
  AuthorizedIpConnection: ResolverTypeWrapper<AuthorizedIpConnectionSource>;
  AuthorizedIpEdge: ResolverTypeWrapper<Omit<AuthorizedIpEdge, 'node'> & { node: ResolversTypes['AuthorizedIp'] }>;
  AuthorizedIpPayload: ResolverTypeWrapper<Omit<AuthorizedIpPayload, 'authorizedIp'> & { authorizedIp: ResolversTypes['AuthorizedIp'] }>;
  AutoTopUp: ResolverTypeWrapper<AutoTopUpModel>;
  AutoTopUpPayload: ResolverTypeWrapper<Omit<AutoTopUpPayload, 'autoTopUp'> & { autoTopUp: ResolversTypes['AutoTopUp'] }>;
  BankCard: ResolverTypeWrapper<BankCardModel>;
  BankCardPagePayload: ResolverTypeWrapper<BankCardPagePayload>;
  Billing: ResolverTypeWrapper<BillingModel>;
  BillingAddress: ResolverTypeWrapper<BillingAddress>;
  BillingAddressInput: BillingAddressInput;
  BillingDay: ResolverTypeWrapper<BillingDay>;
  BindKey: ResolverTypeWrapper<BindKeySource>;
  BindPhoneNumberInput: BindPhoneNumberInput;
  BlockedCaller: ResolverTypeWrapper<BlockedCallerModel>;
  BlockedCallerConnection: ResolverTypeWrapper<BlockedCallerConnectionSource>;
  BlockedCallerEdge: ResolverTypeWrapper<Omit<BlockedCallerEdge, 'node'> & { node: ResolversTypes['BlockedCaller'] }>;
  BlockedCallerPayload: ResolverTypeWrapper<Omit<BlockedCallerPayload, 'blockedCaller'> & { blockedCaller: ResolversTypes['BlockedCaller'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BuyPhoneNumbersInput: BuyPhoneNumbersInput;
  BuyPhoneNumbersPayload: ResolverTypeWrapper<Purchase>;
  Call: ResolverTypeWrapper<CallModel>;
  CallDay: ResolverTypeWrapper<CallDay>;
  CallHistoryReportKind: CallHistoryReportKind;
  CallInput: CallInput;
  CallList: ResolverTypeWrapper<CallListModel>;
  CallListBatch: ResolverTypeWrapper<CallListBatchModel>;
  CallListConnection: ResolverTypeWrapper<CallListConnectionSource>;
  CallListCounts: ResolverTypeWrapper<CallListCounts>;
  CallListEdge: ResolverTypeWrapper<Omit<CallListEdge, 'node'> & { node: ResolversTypes['CallList'] }>;
  CallListPayload: ResolverTypeWrapper<Omit<CallListPayload, 'callList'> & { callList: ResolversTypes['CallList'] }>;
  CallListQueue: ResolverTypeWrapper<CallListQueue>;
  CallListReportPayload: ResolverTypeWrapper<CallListReportPayload>;
  CallListRowInput: CallListRowInput;
  CallListRowsPayload: ResolverTypeWrapper<Filled>;
  CallListRule: ResolverTypeWrapper<CallListRule>;
  CallListSort: CallListSort;
  CallListStatus: CallListStatus;
  CallListTask: ResolverTypeWrapper<CallListTaskModel>;
  CallListTaskConnection: ResolverTypeWrapper<CallListTaskConnectionSource>;
  CallListTaskEdge: ResolverTypeWrapper<Omit<CallListTaskEdge, 'node'> & { node: ResolversTypes['CallListTask'] }>;
  CallListTaskReport: CallListTaskReport;
  CallListTaskStatus: CallListTaskStatus;
  CallListType: CallListType;
  CallSession: ResolverTypeWrapper<CallSessionModel>;
  CallSessionChoice: ResolverTypeWrapper<CallSessionChoice>;
  CallSessionChoiceKind: CallSessionChoiceKind;
  CallSessionConnection: ResolverTypeWrapper<CallSessionConnectionSource>;
  CallSessionEdge: ResolverTypeWrapper<Omit<CallSessionEdge, 'node'> & { node: ResolversTypes['CallSession'] }>;
  CallSessionFilter: CallSessionFilter;
  CallSessionInput: CallSessionInput;
  CallSessionSort: CallSessionSort;
  CallerId: ResolverTypeWrapper<CallerIdModel>;
  CallerIdConnection: ResolverTypeWrapper<CallerIdConnectionSource>;
  CallerIdEdge: ResolverTypeWrapper<Omit<CallerIdEdge, 'node'> & { node: ResolversTypes['CallerId'] }>;
  CallerIdPayload: ResolverTypeWrapper<Omit<CallerIdPayload, 'callerId'> & { callerId: ResolversTypes['CallerId'] }>;
  CallerIdState: CallerIdState;
  CancelCallListTasksInput: CancelCallListTasksInput;
  CardPaymentPayload: ResolverTypeWrapper<Omit<CardPaymentPayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePlanInput: ChangePlanInput;
  ChargeInput: ChargeInput;
  ChildAccount: ResolverTypeWrapper<ChildAccountModel>;
  ChildAccountConnection: ResolverTypeWrapper<ChildAccountConnectionSource>;
  ChildAccountEdge: ResolverTypeWrapper<Omit<ChildAccountEdge, 'node'> & { node: ResolversTypes['ChildAccount'] }>;
  ChildAccountPayload: ResolverTypeWrapper<Omit<ChildAccountPayload, 'childAccount'> & { childAccount: ResolversTypes['ChildAccount'] }>;
  ChildAccountSort: ChildAccountSort;
  ChildAccountState: ChildAccountState;
  ConfigurePhoneNumberInput: ConfigurePhoneNumberInput;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteApplicationInput: DeleteApplicationInput;
  DialogflowKey: ResolverTypeWrapper<DialogflowKeyModel>;
  DialogflowKeyConnection: ResolverTypeWrapper<DialogflowKeyConnectionSource>;
  DialogflowKeyEdge: ResolverTypeWrapper<Omit<DialogflowKeyEdge, 'node'> & { node: ResolversTypes['DialogflowKey'] }>;
  DialogflowKeyPayload: ResolverTypeWrapper<Omit<DialogflowKeyPayload, 'dialogflowKey'> & { dialogflowKey: ResolversTypes['DialogflowKey'] }>;
  DocumentKind: DocumentKind;
  DocumentStatus: DocumentStatus;
  DueCharge: ResolverTypeWrapper<DueCharge>;
  DueChargeKind: DueChargeKind;
  EmailChange: ResolverTypeWrapper<EmailChangeModel>;
  EmailChangePayload: ResolverTypeWrapper<Omit<EmailChangePayload, 'emailChange'> & { emailChange: ResolversTypes['EmailChange'] }>;
  EngineAccount: ResolverTypeWrapper<Omit<EngineAccount, 'plans'> & { plans?: Maybe<Array<ResolversTypes['Plan']>> }>;
  EngineAcdQueue: ResolverTypeWrapper<EngineAcdQueueModel>;
  EngineAgent: ResolverTypeWrapper<EngineAgent>;
  EngineAgentSkill: ResolverTypeWrapper<EngineAgentSkill>;
  EngineAgentStatus: EngineAgentStatus;
  EngineApplication: ResolverTypeWrapper<EngineApplicationModel>;
  EngineAudioQuality: EngineAudioQuality;
  EngineDialogflowKey: ResolverTypeWrapper<EngineDialogflowKeyModel>;
  EngineFinishReason: EngineFinishReason;
  EnginePhoneNumber: ResolverTypeWrapper<EnginePhoneNumber>;
  EnginePushCredential: ResolverTypeWrapper<EnginePushCredentialModel>;
  EngineRule: ResolverTypeWrapper<EngineRuleModel>;
  EngineScenario: ResolverTypeWrapper<EngineScenarioModel>;
  EngineSecret: ResolverTypeWrapper<EngineSecret>;
  EngineSipRegistration: ResolverTypeWrapper<EngineSipRegistrationModel>;
  EngineSmartQueue: ResolverTypeWrapper<EngineSmartQueueModel>;
  EngineSmsDirection: EngineSmsDirection;
  EngineSmsStatus: EngineSmsStatus;
  EngineTaskKind: EngineTaskKind;
  EngineTaskStatus: EngineTaskStatus;
  EngineTestNumberRoute: ResolverTypeWrapper<EngineTestNumberRoute>;
  EngineTranscriptionStatus: EngineTranscriptionStatus;
  EngineUser: ResolverTypeWrapper<EngineUserModel>;
  EngineWhatsappNumber: ResolverTypeWrapper<EngineWhatsappNumber>;
  EnterPayload: ResolverTypeWrapper<EnterPayloadSource>;
  EventGroup: EventGroup;
  EventType: ResolverTypeWrapper<EventType>;
  FinishReason: FinishReason;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GoogleCredentialInput: GoogleCredentialInput;
  GrantId: GrantId;
  HuaweiCredentialInput: HuaweiCredentialInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportBlockedCallersInput: ImportBlockedCallersInput;
  ImportBlockedCallersPayload: ResolverTypeWrapper<ImportBlockedCallersPayload>;
  ImportUsersInput: ImportUsersInput;
  ImportedCallerLine: ResolverTypeWrapper<ImportedCallerLine>;
  ImportedCallerStatus: ImportedCallerStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invoice: ResolverTypeWrapper<InvoiceModel>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnectionSource>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceRow: ResolverTypeWrapper<InvoiceRowModel>;
  InvoiceStatus: InvoiceStatus;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobModel>;
  JobStatus: JobStatus;
  KeyValueItem: ResolverTypeWrapper<KeyValueItemModel>;
  KeyValueItemConnection: ResolverTypeWrapper<KeyValueItemConnectionSource>;
  KeyValueItemEdge: ResolverTypeWrapper<Omit<KeyValueItemEdge, 'node'> & { node: ResolversTypes['KeyValueItem'] }>;
  KeyValueItemPayload: ResolverTypeWrapper<Omit<KeyValueItemPayload, 'keyValueItem'> & { keyValueItem: ResolversTypes['KeyValueItem'] }>;
  LedgerBook: LedgerBook;
  LedgerEntry: ResolverTypeWrapper<Entry>;
  LegalStatus: LegalStatus;
  LogInInput: LogInInput;
  LogInSubuserInput: LogInSubuserInput;
  LoginLink: ResolverTypeWrapper<LoginLink>;
  LoginPage: ResolverTypeWrapper<LoginPage>;
  LoginPayload: ResolverTypeWrapper<Omit<LoginPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  MailDelivery: MailDelivery;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedThing: ResolverTypeWrapper<NamedThing>;
  NotificationContact: ResolverTypeWrapper<NotificationContactModel>;
  NotificationContactPayload: ResolverTypeWrapper<Omit<NotificationContactPayload, 'contact'> & { contact: ResolversTypes['NotificationContact'] }>;
  NotificationGroup: NotificationGroup;
  NotificationSettings: ResolverTypeWrapper<NotificationSettingsModel>;
  NotificationSettingsPayload: ResolverTypeWrapper<Omit<NotificationSettingsPayload, 'settings'> & { settings: ResolversTypes['NotificationSettings'] }>;
  NumberConfiguration: ResolverTypeWrapper<NumberConfiguration>;
  NumberCountry: ResolverTypeWrapper<Stock>;
  NumberOffer: ResolverTypeWrapper<NumberOfferModel>;
  NumberOfferConnection: ResolverTypeWrapper<NumberOfferConnectionSource>;
  NumberOfferEdge: ResolverTypeWrapper<Omit<NumberOfferEdge, 'node'> & { node: ResolversTypes['NumberOffer'] }>;
  NumberQuote: ResolverTypeWrapper<Quote>;
  NumberRegion: ResolverTypeWrapper<RegionStock>;
  NumberSide: NumberSide;
  OpenedKeyValueItem: ResolverTypeWrapper<OpenedKeyValueItemModel>;
  OrderCallHistoryReportInput: OrderCallHistoryReportInput;
  OrderTransactionReportInput: OrderTransactionReportInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Particulars: ResolverTypeWrapper<Particulars>;
  ParticularsInput: ParticularsInput;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionSource>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentInput: PaymentInput;
  PaymentMethod: PaymentMethod;
  PaymentPayload: ResolverTypeWrapper<Omit<PaymentPayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentStatus: PaymentStatus;
  PersonalTestNumber: ResolverTypeWrapper<PersonalNumber>;
  PersonalTestNumberPayload: ResolverTypeWrapper<Omit<PersonalTestNumberPayload, 'personalTestNumber'> & { personalTestNumber: ResolversTypes['PersonalTestNumber'] }>;
  PhoneCategory: PhoneCategory;
  PhoneNumber: ResolverTypeWrapper<PhoneNumberModel>;
  PhoneNumberActivationStatus: PhoneNumberActivationStatus;
  PhoneNumberConnection: ResolverTypeWrapper<PhoneNumberConnectionSource>;
  PhoneNumberEdge: ResolverTypeWrapper<Omit<PhoneNumberEdge, 'node'> & { node: ResolversTypes['PhoneNumber'] }>;
  PhoneNumberKind: ResolverTypeWrapper<PhoneNumberKind>;
  PhoneNumberPayload: ResolverTypeWrapper<Omit<PhoneNumberPayload, 'phoneNumber'> & { phoneNumber: ResolversTypes['PhoneNumber'] }>;
  PhoneNumberReportFilter: PhoneNumberReportFilter;
  PhoneNumberSort: PhoneNumberSort;
  PhoneNumberState: PhoneNumberState;
  PhoneNumberVerificationStatus: PhoneNumberVerificationStatus;
  PhoneNumbersPayload: ResolverTypeWrapper<Omit<PhoneNumbersPayload, 'phoneNumbers'> & { phoneNumbers: Array<ResolversTypes['PhoneNumber']> }>;
  Plan: ResolverTypeWrapper<PlanModel>;
  PlanInput: PlanInput;
  PlanPackage: ResolverTypeWrapper<PlanPackage>;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan'> & { plan: ResolversTypes['Plan'] }>;
  PlanTemplate: ResolverTypeWrapper<PlanTemplateModel>;
  PlanTemplatePackage: ResolverTypeWrapper<PlanTemplatePackage>;
  PlanType: PlanType;
  PlanUseInput: PlanUseInput;
  Profile: ResolverTypeWrapper<ProfileModel>;
  ProfilePayload: ResolverTypeWrapper<Omit<ProfilePayload, 'profile'> & { profile: ResolversTypes['Profile'] }>;
  PushCredential: ResolverTypeWrapper<PushCredentialModel>;
  PushCredentialConnection: ResolverTypeWrapper<PushCredentialConnectionSource>;
  PushCredentialEdge: ResolverTypeWrapper<Omit<PushCredentialEdge, 'node'> & { node: ResolversTypes['PushCredential'] }>;
  PushCredentialPayload: ResolverTypeWrapper<Omit<PushCredentialPayload, 'pushCredential'> & { pushCredential: ResolversTypes['PushCredential'] }>;
  PushProvider: PushProvider;
  PutAgentStatesPayload: ResolverTypeWrapper<PutAgentStatesPayload>;
  PutCallSessionsPayload: ResolverTypeWrapper<PutCallSessionsPayload>;
  PutCounts: ResolverTypeWrapper<PutCounts>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Queue: ResolverTypeWrapper<QueueModel>;
  QueueConnection: ResolverTypeWrapper<QueueConnectionSource>;
  QueueEdge: ResolverTypeWrapper<Omit<QueueEdge, 'node'> & { node: ResolversTypes['Queue'] }>;
  QueueEvent: ResolverTypeWrapper<QueueEvent>;
  QueueFigures: ResolverTypeWrapper<QueueFigures>;
  QueuePayload: ResolverTypeWrapper<Omit<QueuePayload, 'queue'> & { queue: ResolversTypes['Queue'] }>;
  QueueSession: ResolverTypeWrapper<QueueSessionModel>;
  QueueSessionConnection: ResolverTypeWrapper<QueueSessionConnectionSource>;
  QueueSessionEdge: ResolverTypeWrapper<Omit<QueueSessionEdge, 'node'> & { node: ResolversTypes['QueueSession'] }>;
  QueueSort: QueueSort;
  QueueState: ResolverTypeWrapper<QueueStateModel>;
  QueueStateInput: QueueStateInput;
  QueueUsersInput: QueueUsersInput;
  QueuedCall: ResolverTypeWrapper<CallInQueue>;
  QueuedCallInput: QueuedCallInput;
  RecordStorage: ResolverTypeWrapper<RecordStorageModel>;
  RecordStoragePayload: ResolverTypeWrapper<Omit<RecordStoragePayload, 'recordStorage'> & { recordStorage: ResolversTypes['RecordStorage'] }>;
  Recording: ResolverTypeWrapper<RecordingModel>;
  RecordingInput: RecordingInput;
  RemoveSmartQueueAgentInput: RemoveSmartQueueAgentInput;
  RemoveUserFromApplicationInput: RemoveUserFromApplicationInput;
  RenameSkillInput: RenameSkillInput;
  Renewal: ResolverTypeWrapper<Renewal>;
  ReorderRulesInput: ReorderRulesInput;
  ReorderRulesPayload: ResolverTypeWrapper<Omit<ReorderRulesPayload, 'rules'> & { rules: Array<ResolversTypes['Rule']> }>;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportCallListTasksInput: ReportCallListTasksInput;
  ReportConnection: ResolverTypeWrapper<ReportConnectionSource>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportKind: ReportKind;
  ReportPayload: ResolverTypeWrapper<Omit<ReportPayload, 'report'> & { report: ResolversTypes['Report'] }>;
  ReportRuleRunInput: ReportRuleRunInput;
  ReportStatus: ReportStatus;
  ReportVerificationCallInput: ReportVerificationCallInput;
  ReportedRuleRunStatus: ReportedRuleRunStatus;
  ReportedVerificationCallStatus: ReportedVerificationCallStatus;
  RequestEmailChangeInput: RequestEmailChangeInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  ResourceUsage: ResolverTypeWrapper<ResourceUsageModel>;
  ResourceUsageInput: ResourceUsageInput;
  RestoreScenarioInput: RestoreScenarioInput;
  Role: ResolverTypeWrapper<RoleName>;
  RoleName: RoleName;
  RotateApiKeyInput: RotateApiKeyInput;
  RouteTestNumberInput: RouteTestNumberInput;
  Rule: ResolverTypeWrapper<RuleModel>;
  RuleMatch: ResolverTypeWrapper<Omit<RuleMatch, 'rule' | 'tried'> & { rule?: Maybe<ResolversTypes['Rule']>, tried: Array<ResolversTypes['TriedRule']> }>;
  RulePayload: ResolverTypeWrapper<Omit<RulePayload, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  RuleRun: ResolverTypeWrapper<RuleRunModel>;
  RuleRunConnection: ResolverTypeWrapper<RuleRunConnectionSource>;
  RuleRunEdge: ResolverTypeWrapper<Omit<RuleRunEdge, 'node'> & { node: ResolversTypes['RuleRun'] }>;
  RuleRunStatus: RuleRunStatus;
  RunRuleInput: RunRuleInput;
  RunRulePayload: ResolverTypeWrapper<Omit<RunRulePayload, 'run'> & { run: ResolversTypes['RuleRun'] }>;
  RunningCallList: ResolverTypeWrapper<CallListModel>;
  Salutation: Salutation;
  SaveVerificationInput: SaveVerificationInput;
  SaveWebhookInput: SaveWebhookInput;
  SavedScenario: ResolverTypeWrapper<SavedScenario>;
  Scenario: ResolverTypeWrapper<ScenarioModel>;
  ScenarioConnection: ResolverTypeWrapper<ScenarioConnectionSource>;
  ScenarioEdge: ResolverTypeWrapper<Omit<ScenarioEdge, 'node'> & { node: ResolversTypes['Scenario'] }>;
  ScenarioPayload: ResolverTypeWrapper<Omit<ScenarioPayload, 'scenario'> & { scenario: ResolversTypes['Scenario'] }>;
  ScenarioSort: ScenarioSort;
  ScenarioVersion: ResolverTypeWrapper<ScenarioVersion>;
  Secret: ResolverTypeWrapper<SecretModel>;
  SecretConnection: ResolverTypeWrapper<SecretConnectionSource>;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretPayload: ResolverTypeWrapper<Omit<SecretPayload, 'secret'> & { secret: ResolversTypes['Secret'] }>;
  SecretValue: ResolverTypeWrapper<SecretValue>;
  Section: ResolverTypeWrapper<SectionModel>;
  SectionId: SectionId;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountConnection: ResolverTypeWrapper<ServiceAccountConnectionSource>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountKeyFile: ResolverTypeWrapper<KeyFileModel>;
  ServiceAccountKeyPayload: ResolverTypeWrapper<Omit<ServiceAccountKeyPayload, 'keyFile' | 'serviceAccount'> & { keyFile: ResolversTypes['ServiceAccountKeyFile'], serviceAccount: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountPayload: ResolverTypeWrapper<Omit<ServiceAccountPayload, 'serviceAccount'> & { serviceAccount: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountSort: ServiceAccountSort;
  ServiceAccountStatus: ServiceAccountStatus;
  ServiceLevel: ResolverTypeWrapper<ServiceLevel>;
  Session: ResolverTypeWrapper<OwnSession>;
  SessionLog: ResolverTypeWrapper<SessionLogModel>;
  SessionLogConnection: ResolverTypeWrapper<SessionLogConnectionSource>;
  SessionLogEdge: ResolverTypeWrapper<Omit<SessionLogEdge, 'node'> & { node: ResolversTypes['SessionLog'] }>;
  SessionLogInput: SessionLogInput;
  SessionLogText: ResolverTypeWrapper<SessionLogTextModel>;
  SetAutoTopUpInput: SetAutoTopUpInput;
  SetPersonalTestNumberInput: SetPersonalTestNumberInput;
  SetPhoneNumberSmsInput: SetPhoneNumberSmsInput;
  SetSmartQueueAgentInput: SetSmartQueueAgentInput;
  SetSmartQueueAgentSkillsInput: SetSmartQueueAgentSkillsInput;
  SetUserPasswordInput: SetUserPasswordInput;
  SignUpInput: SignUpInput;
  SipNetwork: ResolverTypeWrapper<SipNetworkModel>;
  SipNetworkConnection: ResolverTypeWrapper<SipNetworkConnectionSource>;
  SipNetworkEdge: ResolverTypeWrapper<Omit<SipNetworkEdge, 'node'> & { node: ResolversTypes['SipNetwork'] }>;
  SipNetworkPayload: ResolverTypeWrapper<Omit<SipNetworkPayload, 'sipNetwork'> & { sipNetwork: ResolversTypes['SipNetwork'] }>;
  SipRegistration: ResolverTypeWrapper<SipRegistrationModel>;
  SipRegistrationConnection: ResolverTypeWrapper<SipRegistrationConnectionSource>;
  SipRegistrationEdge: ResolverTypeWrapper<Omit<SipRegistrationEdge, 'node'> & { node: ResolversTypes['SipRegistration'] }>;
  SipRegistrationPayload: ResolverTypeWrapper<Omit<SipRegistrationPayload, 'sipRegistration'> & { sipRegistration: ResolversTypes['SipRegistration'] }>;
  SipRegistrationPrice: ResolverTypeWrapper<SipRegistrationPrice>;
  SipRegistrationSort: SipRegistrationSort;
  SipRegistrationState: SipRegistrationState;
  SipRegistrationStateInput: SipRegistrationStateInput;
  Skill: ResolverTypeWrapper<SkillModel>;
  SkillConnection: ResolverTypeWrapper<SkillConnectionSource>;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, 'node'> & { node: ResolversTypes['Skill'] }>;
  SkillPayload: ResolverTypeWrapper<Omit<SkillPayload, 'skill'> & { skill: ResolversTypes['Skill'] }>;
  SmartQueue: ResolverTypeWrapper<SmartQueueModel>;
  SmartQueueAgent: ResolverTypeWrapper<Agent>;
  SmartQueueAgentConnection: ResolverTypeWrapper<SmartQueueAgentConnectionSource>;
  SmartQueueAgentEdge: ResolverTypeWrapper<Omit<SmartQueueAgentEdge, 'node'> & { node: ResolversTypes['SmartQueueAgent'] }>;
  SmartQueueAgentPayload: ResolverTypeWrapper<Omit<SmartQueueAgentPayload, 'agent'> & { agent: ResolversTypes['SmartQueueAgent'] }>;
  SmartQueueAgentSkill: ResolverTypeWrapper<AgentSkill>;
  SmartQueueAgentSkillInput: SmartQueueAgentSkillInput;
  SmartQueueAgentStateInput: SmartQueueAgentStateInput;
  SmartQueueAgentStatus: SmartQueueAgentStatus;
  SmartQueueConnection: ResolverTypeWrapper<SmartQueueConnectionSource>;
  SmartQueueEdge: ResolverTypeWrapper<Omit<SmartQueueEdge, 'node'> & { node: ResolversTypes['SmartQueue'] }>;
  SmartQueueFigures: ResolverTypeWrapper<StatisticsRow>;
  SmartQueueGrouping: SmartQueueGrouping;
  SmartQueueLiveStatus: SmartQueueLiveStatus;
  SmartQueueName: ResolverTypeWrapper<NamedSmartQueue>;
  SmartQueuePayload: ResolverTypeWrapper<Omit<SmartQueuePayload, 'smartQueue'> & { smartQueue: ResolversTypes['SmartQueue'] }>;
  SmartQueuePeriod: SmartQueuePeriod;
  SmartQueueSkill: ResolverTypeWrapper<SmartQueueSkillModel>;
  SmartQueueSkillConnection: ResolverTypeWrapper<SmartQueueSkillConnectionSource>;
  SmartQueueSkillEdge: ResolverTypeWrapper<Omit<SmartQueueSkillEdge, 'node'> & { node: ResolversTypes['SmartQueueSkill'] }>;
  SmartQueueSkillPayload: ResolverTypeWrapper<Omit<SmartQueueSkillPayload, 'skill'> & { skill: ResolversTypes['SmartQueueSkill'] }>;
  SmartQueueSort: SmartQueueSort;
  SmartQueueStatus: ResolverTypeWrapper<SmartQueueStatus>;
  SmartQueueStatusInput: SmartQueueStatusInput;
  SmartQueueStatusPayload: ResolverTypeWrapper<SmartQueueStatusPayload>;
  SmartQueueTask: ResolverTypeWrapper<SmartQueueTaskModel>;
  SmartQueueTaskConnection: ResolverTypeWrapper<SmartQueueTaskConnectionSource>;
  SmartQueueTaskEdge: ResolverTypeWrapper<Omit<SmartQueueTaskEdge, 'node'> & { node: ResolversTypes['SmartQueueTask'] }>;
  SmartQueueTaskInput: SmartQueueTaskInput;
  SmartQueueTaskKind: SmartQueueTaskKind;
  SmartQueueTaskSkill: ResolverTypeWrapper<SmartQueueTaskSkill>;
  SmartQueueTaskStatus: SmartQueueTaskStatus;
  SmsDirection: SmsDirection;
  SmsInput: SmsInput;
  SmsMessage: ResolverTypeWrapper<SmsMessageModel>;
  SmsMessageConnection: ResolverTypeWrapper<SmsMessageConnectionSource>;
  SmsMessageEdge: ResolverTypeWrapper<Omit<SmsMessageEdge, 'node'> & { node: ResolversTypes['SmsMessage'] }>;
  SmsSettings: ResolverTypeWrapper<SmsSettingsModel>;
  SmsStatus: SmsStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subuser: ResolverTypeWrapper<SubuserSource>;
  SubuserConnection: ResolverTypeWrapper<SubuserConnectionSource>;
  SubuserEdge: ResolverTypeWrapper<Omit<SubuserEdge, 'node'> & { node: ResolversTypes['Subuser'] }>;
  SubuserPayload: ResolverTypeWrapper<Omit<SubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  SubuserSort: SubuserSort;
  SubuserStatus: SubuserStatus;
  TakenCallListTask: ResolverTypeWrapper<CallListTaskModel>;
  TakenRuleRun: ResolverTypeWrapper<TakenRuleRunModel>;
  TakenScenario: ResolverTypeWrapper<ScenarioModel>;
  TakenVerificationCall: ResolverTypeWrapper<TakenVerificationCallModel>;
  TaskPriorityStrategy: TaskPriorityStrategy;
  TaskSelection: TaskSelection;
  TaskSkillInput: TaskSkillInput;
  TestNumber: ResolverTypeWrapper<TestNumberModel>;
  Transaction: ResolverTypeWrapper<TransactionModel>;
  TransactionConnection: ResolverTypeWrapper<TransactionConnectionSource>;
  TransactionDirection: TransactionDirection;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  TransactionFilter: TransactionFilter;
  TransactionReportKind: TransactionReportKind;
  TransactionTotals: ResolverTypeWrapper<TransactionTotals>;
  TransactionType: TransactionType;
  TranscriptionStatus: TranscriptionStatus;
  TransferDirection: TransferDirection;
  TransferInput: TransferInput;
  TransferPayload: ResolverTypeWrapper<Transfer>;
  TransferToUserInput: TransferToUserInput;
  TriedResult: TriedResult;
  TriedRule: ResolverTypeWrapper<Omit<TriedRule, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  UpdateApplicationInput: UpdateApplicationInput;
  UpdateCallListInput: UpdateCallListInput;
  UpdateCallListTaskInput: UpdateCallListTaskInput;
  UpdateCallListTasksInput: UpdateCallListTasksInput;
  UpdateCallerIdInput: UpdateCallerIdInput;
  UpdateDialogflowKeyInput: UpdateDialogflowKeyInput;
  UpdateKeyValueItemInput: UpdateKeyValueItemInput;
  UpdateNotificationContactInput: UpdateNotificationContactInput;
  UpdateNotificationSettingsInput: UpdateNotificationSettingsInput;
  UpdatePhoneNumberParametersInput: UpdatePhoneNumberParametersInput;
  UpdateProfileInput: UpdateProfileInput;
  UpdatePushCredentialInput: UpdatePushCredentialInput;
  UpdateQueueInput: UpdateQueueInput;
  UpdateRecordStorageInput: UpdateRecordStorageInput;
  UpdateRuleInput: UpdateRuleInput;
  UpdateScenarioInput: UpdateScenarioInput;
  UpdateSecretInput: UpdateSecretInput;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateSipRegistrationInput: UpdateSipRegistrationInput;
  UpdateSmartQueueInput: UpdateSmartQueueInput;
  UpdateSmartQueueSkillInput: UpdateSmartQueueSkillInput;
  UpdateSmsSettingsInput: UpdateSmsSettingsInput;
  UpdateSubuserInput: UpdateSubuserInput;
  UpdateUserInput: UpdateUserInput;
  UpdateWhatsappNumberInput: UpdateWhatsappNumberInput;
  User: ResolverTypeWrapper<UserSource>;
  UserConnection: ResolverTypeWrapper<UserConnectionSource>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserImport: ResolverTypeWrapper<UserImport>;
  UserImportLine: ResolverTypeWrapper<UserImportLine>;
  UserPayload: ResolverTypeWrapper<Omit<UserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  UserSort: UserSort;
  UserTransferDirection: UserTransferDirection;
  Verification: ResolverTypeWrapper<VerificationModel>;
  VerificationCall: ResolverTypeWrapper<VerificationCall>;
  VerificationCallAllowance: ResolverTypeWrapper<VerificationCallAllowance>;
  VerificationCallPurpose: VerificationCallPurpose;
  VerificationCallStatus: VerificationCallStatus;
  VerificationCreationType: VerificationCreationType;
  VerificationPayload: ResolverTypeWrapper<Omit<VerificationPayload, 'verification'> & { verification: ResolversTypes['Verification'] }>;
  VerificationStatus: VerificationStatus;
  VerifyCallerIdInput: VerifyCallerIdInput;
  VerifyNotificationContactInput: VerifyNotificationContactInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  ViewerSession: ResolverTypeWrapper<ViewerSession>;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttemptModel>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnectionSource>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryPayload: ResolverTypeWrapper<Omit<WebhookDeliveryPayload, 'delivery'> & { delivery: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookSecretPayload: ResolverTypeWrapper<Omit<WebhookSecretPayload, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WhatsappNumber: ResolverTypeWrapper<WhatsappNumberModel>;
  WhatsappNumberConnection: ResolverTypeWrapper<WhatsappNumberConnectionSource>;
  WhatsappNumberEdge: ResolverTypeWrapper<Omit<WhatsappNumberEdge, 'node'> & { node: ResolversTypes['WhatsappNumber'] }>;
  WhatsappNumberPayload: ResolverTypeWrapper<Omit<WhatsappNumberPayload, 'whatsappNumber'> & { whatsappNumber: ResolversTypes['WhatsappNumber'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ViewerModel;
  AccountDocument: AccountDocumentModel;
  AcdAgentStateInput: AcdAgentStateInput;
  AcdSessionEventInput: AcdSessionEventInput;
  AcdSessionInput: AcdSessionInput;
  Action: ActionModel;
  AddApiKeyInput: AddApiKeyInput;
  AddApplicationInput: AddApplicationInput;
  AddAuthorizedIpInput: AddAuthorizedIpInput;
  AddBlockedCallerInput: AddBlockedCallerInput;
  AddCallListInput: AddCallListInput;
  AddCallerIdInput: AddCallerIdInput;
  AddChildAccountInput: AddChildAccountInput;
  AddDialogflowKeyInput: AddDialogflowKeyInput;
  AddKeyValueItemInput: AddKeyValueItemInput;
  AddNotificationContactInput: AddNotificationContactInput;
  AddPushCredentialInput: AddPushCredentialInput;
  AddQueueInput: AddQueueInput;
  AddRecordStorageInput: AddRecordStorageInput;
  AddRuleInput: AddRuleInput;
  AddScenarioInput: AddScenarioInput;
  AddSecretInput: AddSecretInput;
  AddServiceAccountInput: AddServiceAccountInput;
  AddSipNetworkInput: AddSipNetworkInput;
  AddSipRegistrationInput: AddSipRegistrationInput;
  AddSkillInput: AddSkillInput;
  AddSmartQueueInput: AddSmartQueueInput;
  AddSmartQueueSkillInput: AddSmartQueueSkillInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  AddUserInput: AddUserInput;
  AddUserToApplicationInput: AddUserToApplicationInput;
  AddWhatsappNumberInput: AddWhatsappNumberInput;
  AddressProof: AddressProofModel;
  AddressProofConnection: AddressProofConnectionSource;
  AddressProofEdge: Omit<AddressProofEdge, 'node'> & { node: ResolversParentTypes['AddressProof'] };
  AddressProofInput: AddressProofInput;
  AddressProofPayload: Omit<AddressProofPayload, 'addressProof'> & { addressProof: ResolversParentTypes['AddressProof'] };
  Agreement: AgreementModel;
  ApiKey: ApiKeyModel;
  ApiKeyPayload: Omit<ApiKeyPayload, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  AppendCallListRowsInput: AppendCallListRowsInput;
  AppleCredentialInput: AppleCredentialInput;
  Application: ApplicationModel;
  ApplicationConnection: ApplicationConnectionSource;
  ApplicationContents: ApplicationContents;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationPayload: Omit<ApplicationPayload, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationRenewals: ApplicationRenewals;
  AttachPhoneNumberInput: AttachPhoneNumberInput;
  AttachPhoneNumbersInput: AttachPhoneNumbersInput;
  AuditLogConnection: AuditLogConnectionSource;
  AuditLogEdge: Omit<AuditLogEdge, 'node'> & { node: ResolversParentTypes['AuditLogEntry'] };
  AuditLogEntry: AuditEntry;
  AuditLogFilter: AuditLogFilter;
  AuthorizedIp: AuthorizedIpModel;
  AuthorizedIpCheck: AddressCheck;
  AuthorizedIpConnection: AuthorizedIpConnectionSource;
  AuthorizedIpEdge: Omit<AuthorizedIpEdge, 'node'> & { node: ResolversParentTypes['AuthorizedIp'] };
  AuthorizedIpPayload: Omit<AuthorizedIpPayload, 'authorizedIp'> & { authorizedIp: ResolversParentTypes['AuthorizedIp'] };
  AutoTopUp: AutoTopUpModel;
  AutoTopUpPayload: Omit<AutoTopUpPayload, 'autoTopUp'> & { autoTopUp: ResolversParentTypes['AutoTopUp'] };
  BankCard: BankCardModel;
  BankCardPagePayload: BankCardPagePayload;
  Billing: BillingModel;
  BillingAddress: BillingAddress;
  BillingAddressInput: BillingAddressInput;
  BillingDay: BillingDay;
  BindKey: BindKeySource;
  BindPhoneNumberInput: BindPhoneNumberInput;
  BlockedCaller: BlockedCallerModel;
  BlockedCallerConnection: BlockedCallerConnectionSource;
  BlockedCallerEdge: Omit<BlockedCallerEdge, 'node'> & { node: ResolversParentTypes['BlockedCaller'] };
  BlockedCallerPayload: Omit<BlockedCallerPayload, 'blockedCaller'> & { blockedCaller: ResolversParentTypes['BlockedCaller'] };
  Boolean: Scalars['Boolean']['output'];
  BuyPhoneNumbersInput: BuyPhoneNumbersInput;
  BuyPhoneNumbersPayload: Purchase;
  Call: CallModel;
  CallDay: CallDay;
  CallInput: CallInput;
  CallList: CallListModel;
  CallListBatch: CallListBatchModel;
  CallListConnection: CallListConnectionSource;
  CallListCounts: CallListCounts;
  CallListEdge: Omit<CallListEdge, 'node'> & { node: ResolversParentTypes['CallList'] };
  CallListPayload: Omit<CallListPayload, 'callList'> & { callList: ResolversParentTypes['CallList'] };
  CallListQueue: CallListQueue;
  CallListReportPayload: CallListReportPayload;
  CallListRowInput: CallListRowInput;
  CallListRowsPayload: Filled;
  CallListRule: CallListRule;
  CallListTask: CallListTaskModel;
  CallListTaskConnection: CallListTaskConnectionSource;
  CallListTaskEdge: Omit<CallListTaskEdge, 'node'> & { node: ResolversParentTypes['CallListTask'] };
  CallListTaskReport: CallListTaskReport;
  CallSession: CallSessionModel;
  CallSessionChoice: CallSessionChoice;
  CallSessionConnection: CallSessionConnectionSource;
  CallSessionEdge: Omit<CallSessionEdge, 'node'> & { node: ResolversParentTypes['CallSession'] };
  CallSessionFilter: CallSessionFilter;
  CallSessionInput: CallSessionInput;
  CallerId: CallerIdModel;
  CallerIdConnection: CallerIdConnectionSource;
  CallerIdEdge: Omit<CallerIdEdge, 'node'> & { node: ResolversParentTypes['CallerId'] };
  CallerIdPayload: Omit<CallerIdPayload, 'callerId'> & { callerId: ResolversParentTypes['CallerId'] };
  CancelCallListTasksInput: CancelCallListTasksInput;
  CardPaymentPayload: Omit<CardPaymentPayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  ChangePasswordInput: ChangePasswordInput;
  ChangePlanInput: ChangePlanInput;
  ChargeInput: ChargeInput;
  ChildAccount: ChildAccountModel;
  ChildAccountConnection: ChildAccountConnectionSource;
  ChildAccountEdge: Omit<ChildAccountEdge, 'node'> & { node: ResolversParentTypes['ChildAccount'] };
  ChildAccountPayload: Omit<ChildAccountPayload, 'childAccount'> & { childAccount: ResolversParentTypes['ChildAccount'] };
  ConfigurePhoneNumberInput: ConfigurePhoneNumberInput;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteApplicationInput: DeleteApplicationInput;
  DialogflowKey: DialogflowKeyModel;
  DialogflowKeyConnection: DialogflowKeyConnectionSource;
  DialogflowKeyEdge: Omit<DialogflowKeyEdge, 'node'> & { node: ResolversParentTypes['DialogflowKey'] };
  DialogflowKeyPayload: Omit<DialogflowKeyPayload, 'dialogflowKey'> & { dialogflowKey: ResolversParentTypes['DialogflowKey'] };
  DueCharge: DueCharge;
  EmailChange: EmailChangeModel;
  EmailChangePayload: Omit<EmailChangePayload, 'emailChange'> & { emailChange: ResolversParentTypes['EmailChange'] };
  EngineAccount: Omit<EngineAccount, 'plans'> & { plans?: Maybe<Array<ResolversParentTypes['Plan']>> };
  EngineAcdQueue: EngineAcdQueueModel;
  EngineAgent: EngineAgent;
  EngineAgentSkill: EngineAgentSkill;
  EngineApplication: EngineApplicationModel;
  EngineDialogflowKey: EngineDialogflowKeyModel;
  EnginePhoneNumber: EnginePhoneNumber;
  EnginePushCredential: EnginePushCredentialModel;
  EngineRule: EngineRuleModel;
  EngineScenario: EngineScenarioModel;
  EngineSecret: EngineSecret;
  EngineSipRegistration: EngineSipRegistrationModel;
  EngineSmartQueue: EngineSmartQueueModel;
  EngineTestNumberRoute: EngineTestNumberRoute;
  EngineUser: EngineUserModel;
  EngineWhatsappNumber: EngineWhatsappNumber;
  EnterPayload: EnterPayloadSource;
  EventType: EventType;
  Float: Scalars['Float']['output'];
  GoogleCredentialInput: GoogleCredentialInput;
  HuaweiCredentialInput: HuaweiCredentialInput;
  ID: Scalars['ID']['output'];
  ImportBlockedCallersInput: ImportBlockedCallersInput;
  ImportBlockedCallersPayload: ImportBlockedCallersPayload;
  ImportUsersInput: ImportUsersInput;
  ImportedCallerLine: ImportedCallerLine;
  Int: Scalars['Int']['output'];
  Invoice: InvoiceModel;
  InvoiceConnection: InvoiceConnectionSource;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceRow: InvoiceRowModel;
  JSON: Scalars['JSON']['output'];
  Job: JobModel;
  KeyValueItem: KeyValueItemModel;
  KeyValueItemConnection: KeyValueItemConnectionSource;
  KeyValueItemEdge: Omit<KeyValueItemEdge, 'node'> & { node: ResolversParentTypes['KeyValueItem'] };
  KeyValueItemPayload: Omit<KeyValueItemPayload, 'keyValueItem'> & { keyValueItem: ResolversParentTypes['KeyValueItem'] };
  LedgerEntry: Entry;
  LogInInput: LogInInput;
  LogInSubuserInput: LogInSubuserInput;
  LoginLink: LoginLink;
  LoginPage: LoginPage;
  LoginPayload: Omit<LoginPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Mutation: Record<PropertyKey, never>;
  NamedThing: NamedThing;
  NotificationContact: NotificationContactModel;
  NotificationContactPayload: Omit<NotificationContactPayload, 'contact'> & { contact: ResolversParentTypes['NotificationContact'] };
  NotificationSettings: NotificationSettingsModel;
  NotificationSettingsPayload: Omit<NotificationSettingsPayload, 'settings'> & { settings: ResolversParentTypes['NotificationSettings'] };
  NumberConfiguration: NumberConfiguration;
  NumberCountry: Stock;
  NumberOffer: NumberOfferModel;
  NumberOfferConnection: NumberOfferConnectionSource;
  NumberOfferEdge: Omit<NumberOfferEdge, 'node'> & { node: ResolversParentTypes['NumberOffer'] };
  NumberQuote: Quote;
  NumberRegion: RegionStock;
  OpenedKeyValueItem: OpenedKeyValueItemModel;
  OrderCallHistoryReportInput: OrderCallHistoryReportInput;
  OrderTransactionReportInput: OrderTransactionReportInput;
  PageInfo: PageInfo;
  Particulars: Particulars;
  ParticularsInput: ParticularsInput;
  Payment: PaymentModel;
  PaymentConnection: PaymentConnectionSource;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentInput: PaymentInput;
  PaymentPayload: Omit<PaymentPayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PersonalTestNumber: PersonalNumber;
  PersonalTestNumberPayload: Omit<PersonalTestNumberPayload, 'personalTestNumber'> & { personalTestNumber: ResolversParentTypes['PersonalTestNumber'] };
  PhoneNumber: PhoneNumberModel;
  PhoneNumberConnection: PhoneNumberConnectionSource;
  PhoneNumberEdge: Omit<PhoneNumberEdge, 'node'> & { node: ResolversParentTypes['PhoneNumber'] };
  PhoneNumberKind: PhoneNumberKind;
  PhoneNumberPayload: Omit<PhoneNumberPayload, 'phoneNumber'> & { phoneNumber: ResolversParentTypes['PhoneNumber'] };
  PhoneNumberReportFilter: PhoneNumberReportFilter;
  PhoneNumbersPayload: Omit<PhoneNumbersPayload, 'phoneNumbers'> & { phoneNumbers: Array<ResolversParentTypes['PhoneNumber']> };
  Plan: PlanModel;
  PlanInput: PlanInput;
  PlanPackage: PlanPackage;
  PlanPayload: Omit<PlanPayload, 'plan'> & { plan: ResolversParentTypes['Plan'] };
  PlanTemplate: PlanTemplateModel;
  PlanTemplatePackage: PlanTemplatePackage;
  PlanUseInput: PlanUseInput;
  Profile: ProfileModel;
  ProfilePayload: Omit<ProfilePayload, 'profile'> & { profile: ResolversParentTypes['Profile'] };
  PushCredential: PushCredentialModel;
  PushCredentialConnection: PushCredentialConnectionSource;
  PushCredentialEdge: Omit<PushCredentialEdge, 'node'> & { node: ResolversParentTypes['PushCredential'] };
  PushCredentialPayload: Omit<PushCredentialPayload, 'pushCredential'> & { pushCredential: ResolversParentTypes['PushCredential'] };
  PutAgentStatesPayload: PutAgentStatesPayload;
  PutCallSessionsPayload: PutCallSessionsPayload;
  PutCounts: PutCounts;
  Query: Record<PropertyKey, never>;
  Queue: QueueModel;
  QueueConnection: QueueConnectionSource;
  QueueEdge: Omit<QueueEdge, 'node'> & { node: ResolversParentTypes['Queue'] };
  QueueEvent: QueueEvent;
  QueueFigures: QueueFigures;
  QueuePayload: Omit<QueuePayload, 'queue'> & { queue: ResolversParentTypes['Queue'] };
  QueueSession: QueueSessionModel;
  QueueSessionConnection: QueueSessionConnectionSource;
  QueueSessionEdge: Omit<QueueSessionEdge, 'node'> & { node: ResolversParentTypes['QueueSession'] };
  QueueState: QueueStateModel;
  QueueStateInput: QueueStateInput;
  QueueUsersInput: QueueUsersInput;
  QueuedCall: CallInQueue;
  QueuedCallInput: QueuedCallInput;
  RecordStorage: RecordStorageModel;
  RecordStoragePayload: Omit<RecordStoragePayload, 'recordStorage'> & { recordStorage: ResolversParentTypes['RecordStorage'] };
  Recording: RecordingModel;
  RecordingInput: RecordingInput;
  RemoveSmartQueueAgentInput: RemoveSmartQueueAgentInput;
  RemoveUserFromApplicationInput: RemoveUserFromApplicationInput;
  RenameSkillInput: RenameSkillInput;
  Renewal: Renewal;
  ReorderRulesInput: ReorderRulesInput;
  ReorderRulesPayload: Omit<ReorderRulesPayload, 'rules'> & { rules: Array<ResolversParentTypes['Rule']> };
  Report: ReportModel;
  ReportCallListTasksInput: ReportCallListTasksInput;
  ReportConnection: ReportConnectionSource;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportPayload: Omit<ReportPayload, 'report'> & { report: ResolversParentTypes['Report'] };
  ReportRuleRunInput: ReportRuleRunInput;
  ReportVerificationCallInput: ReportVerificationCallInput;
  RequestEmailChangeInput: RequestEmailChangeInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  ResourceUsage: ResourceUsageModel;
  ResourceUsageInput: ResourceUsageInput;
  RestoreScenarioInput: RestoreScenarioInput;
  Role: RoleName;
  RotateApiKeyInput: RotateApiKeyInput;
  RouteTestNumberInput: RouteTestNumberInput;
  Rule: RuleModel;
  RuleMatch: Omit<RuleMatch, 'rule' | 'tried'> & { rule?: Maybe<ResolversParentTypes['Rule']>, tried: Array<ResolversParentTypes['TriedRule']> };
  RulePayload: Omit<RulePayload, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  RuleRun: RuleRunModel;
  RuleRunConnection: RuleRunConnectionSource;
  RuleRunEdge: Omit<RuleRunEdge, 'node'> & { node: ResolversParentTypes['RuleRun'] };
  RunRuleInput: RunRuleInput;
  RunRulePayload: Omit<RunRulePayload, 'run'> & { run: ResolversParentTypes['RuleRun'] };
  RunningCallList: CallListModel;
  SaveVerificationInput: SaveVerificationInput;
  SaveWebhookInput: SaveWebhookInput;
  SavedScenario: SavedScenario;
  Scenario: ScenarioModel;
  ScenarioConnection: ScenarioConnectionSource;
  ScenarioEdge: Omit<ScenarioEdge, 'node'> & { node: ResolversParentTypes['Scenario'] };
  ScenarioPayload: Omit<ScenarioPayload, 'scenario'> & { scenario: ResolversParentTypes['Scenario'] };
  ScenarioVersion: ScenarioVersion;
  Secret: SecretModel;
  SecretConnection: SecretConnectionSource;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretPayload: Omit<SecretPayload, 'secret'> & { secret: ResolversParentTypes['Secret'] };
  SecretValue: SecretValue;
  Section: SectionModel;
  ServiceAccount: ServiceAccountModel;
  ServiceAccountConnection: ServiceAccountConnectionSource;
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountKeyFile: KeyFileModel;
  ServiceAccountKeyPayload: Omit<ServiceAccountKeyPayload, 'keyFile' | 'serviceAccount'> & { keyFile: ResolversParentTypes['ServiceAccountKeyFile'], serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountPayload: Omit<ServiceAccountPayload, 'serviceAccount'> & { serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceLevel: ServiceLevel;
  Session: OwnSession;
  SessionLog: SessionLogModel;
  SessionLogConnection: SessionLogConnectionSource;
  SessionLogEdge: Omit<SessionLogEdge, 'node'> & { node: ResolversParentTypes['SessionLog'] };
  SessionLogInput: SessionLogInput;
  SessionLogText: SessionLogTextModel;
  SetAutoTopUpInput: SetAutoTopUpInput;
  SetPersonalTestNumberInput: SetPersonalTestNumberInput;
  SetPhoneNumberSmsInput: SetPhoneNumberSmsInput;
  SetSmartQueueAgentInput: SetSmartQueueAgentInput;
  SetSmartQueueAgentSkillsInput: SetSmartQueueAgentSkillsInput;
  SetUserPasswordInput: SetUserPasswordInput;
  SignUpInput: SignUpInput;
  SipNetwork: SipNetworkModel;
  SipNetworkConnection: SipNetworkConnectionSource;
  SipNetworkEdge: Omit<SipNetworkEdge, 'node'> & { node: ResolversParentTypes['SipNetwork'] };
  SipNetworkPayload: Omit<SipNetworkPayload, 'sipNetwork'> & { sipNetwork: ResolversParentTypes['SipNetwork'] };
  SipRegistration: SipRegistrationModel;
  SipRegistrationConnection: SipRegistrationConnectionSource;
  SipRegistrationEdge: Omit<SipRegistrationEdge, 'node'> & { node: ResolversParentTypes['SipRegistration'] };
  SipRegistrationPayload: Omit<SipRegistrationPayload, 'sipRegistration'> & { sipRegistration: ResolversParentTypes['SipRegistration'] };
  SipRegistrationPrice: SipRegistrationPrice;
  SipRegistrationStateInput: SipRegistrationStateInput;
  Skill: SkillModel;
  SkillConnection: SkillConnectionSource;
  SkillEdge: Omit<SkillEdge, 'node'> & { node: ResolversParentTypes['Skill'] };
  SkillPayload: Omit<SkillPayload, 'skill'> & { skill: ResolversParentTypes['Skill'] };
  SmartQueue: SmartQueueModel;
  SmartQueueAgent: Agent;
  SmartQueueAgentConnection: SmartQueueAgentConnectionSource;
  SmartQueueAgentEdge: Omit<SmartQueueAgentEdge, 'node'> & { node: ResolversParentTypes['SmartQueueAgent'] };
  SmartQueueAgentPayload: Omit<SmartQueueAgentPayload, 'agent'> & { agent: ResolversParentTypes['SmartQueueAgent'] };
  SmartQueueAgentSkill: AgentSkill;
  SmartQueueAgentSkillInput: SmartQueueAgentSkillInput;
  SmartQueueAgentStateInput: SmartQueueAgentStateInput;
  SmartQueueConnection: SmartQueueConnectionSource;
  SmartQueueEdge: Omit<SmartQueueEdge, 'node'> & { node: ResolversParentTypes['SmartQueue'] };
  SmartQueueFigures: StatisticsRow;
  SmartQueueName: NamedSmartQueue;
  SmartQueuePayload: Omit<SmartQueuePayload, 'smartQueue'> & { smartQueue: ResolversParentTypes['SmartQueue'] };
  SmartQueueSkill: SmartQueueSkillModel;
  SmartQueueSkillConnection: SmartQueueSkillConnectionSource;
  SmartQueueSkillEdge: Omit<SmartQueueSkillEdge, 'node'> & { node: ResolversParentTypes['SmartQueueSkill'] };
  SmartQueueSkillPayload: Omit<SmartQueueSkillPayload, 'skill'> & { skill: ResolversParentTypes['SmartQueueSkill'] };
  SmartQueueStatus: SmartQueueStatus;
  SmartQueueStatusInput: SmartQueueStatusInput;
  SmartQueueStatusPayload: SmartQueueStatusPayload;
  SmartQueueTask: SmartQueueTaskModel;
  SmartQueueTaskConnection: SmartQueueTaskConnectionSource;
  SmartQueueTaskEdge: Omit<SmartQueueTaskEdge, 'node'> & { node: ResolversParentTypes['SmartQueueTask'] };
  SmartQueueTaskInput: SmartQueueTaskInput;
  SmartQueueTaskSkill: SmartQueueTaskSkill;
  SmsInput: SmsInput;
  SmsMessage: SmsMessageModel;
  SmsMessageConnection: SmsMessageConnectionSource;
  SmsMessageEdge: Omit<SmsMessageEdge, 'node'> & { node: ResolversParentTypes['SmsMessage'] };
  SmsSettings: SmsSettingsModel;
  String: Scalars['String']['output'];
  Subuser: SubuserSource;
  SubuserConnection: SubuserConnectionSource;
  SubuserEdge: Omit<SubuserEdge, 'node'> & { node: ResolversParentTypes['Subuser'] };
  SubuserPayload: Omit<SubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  TakenCallListTask: CallListTaskModel;
  TakenRuleRun: TakenRuleRunModel;
  TakenScenario: ScenarioModel;
  TakenVerificationCall: TakenVerificationCallModel;
  TaskSkillInput: TaskSkillInput;
  TestNumber: TestNumberModel;
  Transaction: TransactionModel;
  TransactionConnection: TransactionConnectionSource;
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  TransactionFilter: TransactionFilter;
  TransactionTotals: TransactionTotals;
  TransferInput: TransferInput;
  TransferPayload: Transfer;
  TransferToUserInput: TransferToUserInput;
  TriedRule: Omit<TriedRule, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  UpdateApplicationInput: UpdateApplicationInput;
  UpdateCallListInput: UpdateCallListInput;
  UpdateCallListTaskInput: UpdateCallListTaskInput;
  UpdateCallListTasksInput: UpdateCallListTasksInput;
  UpdateCallerIdInput: UpdateCallerIdInput;
  UpdateDialogflowKeyInput: UpdateDialogflowKeyInput;
  UpdateKeyValueItemInput: UpdateKeyValueItemInput;
  UpdateNotificationContactInput: UpdateNotificationContactInput;
  UpdateNotificationSettingsInput: UpdateNotificationSettingsInput;
  UpdatePhoneNumberParametersInput: UpdatePhoneNumberParametersInput;
  UpdateProfileInput: UpdateProfileInput;
  UpdatePushCredentialInput: UpdatePushCredentialInput;
  UpdateQueueInput: UpdateQueueInput;
  UpdateRecordStorageInput: UpdateRecordStorageInput;
  UpdateRuleInput: UpdateRuleInput;
  UpdateScenarioInput: UpdateScenarioInput;
  UpdateSecretInput: UpdateSecretInput;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateSipRegistrationInput: UpdateSipRegistrationInput;
  UpdateSmartQueueInput: UpdateSmartQueueInput;
  UpdateSmartQueueSkillInput: UpdateSmartQueueSkillInput;
  UpdateSmsSettingsInput: UpdateSmsSettingsInput;
  UpdateSubuserInput: UpdateSubuserInput;
  UpdateUserInput: UpdateUserInput;
  UpdateWhatsappNumberInput: UpdateWhatsappNumberInput;
  User: UserSource;
  UserConnection: UserConnectionSource;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserImport: UserImport;
  UserImportLine: UserImportLine;
  UserPayload: Omit<UserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Verification: VerificationModel;
  VerificationCall: VerificationCall;
  VerificationCallAllowance: VerificationCallAllowance;
  VerificationPayload: Omit<VerificationPayload, 'verification'> & { verification: ResolversParentTypes['Verification'] };
  VerifyCallerIdInput: VerifyCallerIdInput;
  VerifyNotificationContactInput: VerifyNotificationContactInput;
  Viewer: ViewerModel;
  ViewerSession: ViewerSession;
  Webhook: WebhookModel;
  WebhookAttempt: WebhookAttemptModel;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookDeliveryConnection: WebhookDeliveryConnectionSource;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryPayload: Omit<WebhookDeliveryPayload, 'delivery'> & { delivery: ResolversParentTypes['WebhookDelivery'] };
  WebhookSecretPayload: Omit<WebhookSecretPayload, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WhatsappNumber: WhatsappNumberModel;
  WhatsappNumberConnection: WhatsappNumberConnectionSource;
  WhatsappNumberEdge: Omit<WhatsappNumberEdge, 'node'> & { node: ResolversParentTypes['WhatsappNumber'] };
  WhatsappNumberPayload: Omit<WhatsappNumberPayload, 'whatsappNumber'> & { whatsappNumber: ResolversParentTypes['WhatsappNumber'] };
};

export type AccessDirectiveArgs = {
  action?: Maybe<ActionId>;
  anyOf?: Maybe<Array<SectionId>>;
  grant?: Maybe<GrantId>;
  section?: Maybe<SectionId>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  auditLog?: Resolver<Maybe<ResolversTypes['AuditLogConnection']>, ParentType, ContextType, Partial<AccountAuditLogArgs>>;
  bindKeys?: Resolver<Maybe<Array<ResolversTypes['BindKey']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loginLink?: Resolver<Maybe<ResolversTypes['LoginLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  subusers?: Resolver<Maybe<ResolversTypes['SubuserConnection']>, ParentType, ContextType, Partial<AccountSubusersArgs>>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountDocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountDocument'] = ResolversParentTypes['AccountDocument']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ActionId'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['SectionId'], ParentType, ContextType>;
};

export type ActionIdResolvers = EnumResolverSignature<{ application_create?: any, application_delete?: any, application_update?: any, callListTask_read?: any, callListTask_update?: any, callList_cancel?: any, callList_delete?: any, callList_pause?: any, callList_resume?: any, callList_update?: any, childAccount_create?: any, phoneNumber_attach?: any, phoneNumber_buy?: any, phoneNumber_deactivate?: any, phoneNumber_parameters_write?: any, phoneNumber_sms_write?: any, queue_write?: any, recording_delete?: any, rule_run?: any, serviceAccount_write?: any, sipRegistration_create?: any, sipRegistration_delete?: any, sipRegistration_update?: any, smartQueue_agents_write?: any, smartQueue_skills_write?: any, smartQueue_statistics_read?: any, smartQueue_write?: any, subuser_write?: any }, ResolversTypes['ActionId']>;

export type AddSubuserPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddSubuserPayload'] = ResolversParentTypes['AddSubuserPayload']> = {
  loginLink?: Resolver<ResolversTypes['LoginLink'], ParentType, ContextType>;
  subuser?: Resolver<ResolversTypes['Subuser'], ParentType, ContextType>;
};

export type AddressProofResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddressProof'] = ResolversParentTypes['AddressProof']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['AccountDocument']>>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneCategoryName?: Resolver<Maybe<ResolversTypes['PhoneCategory']>, ParentType, ContextType>;
  rejectMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['Salutation']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AddressProofStatus']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressProofConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddressProofConnection'] = ResolversParentTypes['AddressProofConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddressProofEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AddressProof']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AddressProofEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddressProofEdge'] = ResolversParentTypes['AddressProofEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AddressProof'], ParentType, ContextType>;
};

export type AddressProofPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddressProofPayload'] = ResolversParentTypes['AddressProofPayload']> = {
  addressProof?: Resolver<ResolversTypes['AddressProof'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['AccountDocument']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signing?: Resolver<Maybe<ResolversTypes['AgreementSigning']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiKeyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  attachablePhoneNumbers?: Resolver<Maybe<Array<ResolversTypes['PhoneNumber']>>, ParentType, ContextType, Partial<ApplicationAttachablePhoneNumbersArgs>>;
  callDays?: Resolver<Maybe<Array<ResolversTypes['CallDay']>>, ParentType, ContextType>;
  callHistoryReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<ApplicationCallHistoryReportsArgs>>;
  callListQueues?: Resolver<Maybe<Array<ResolversTypes['CallListQueue']>>, ParentType, ContextType>;
  callListRules?: Resolver<Maybe<Array<ResolversTypes['CallListRule']>>, ParentType, ContextType>;
  callLists?: Resolver<Maybe<ResolversTypes['CallListConnection']>, ParentType, ContextType, Partial<ApplicationCallListsArgs>>;
  callSessions?: Resolver<Maybe<ResolversTypes['CallSessionConnection']>, ParentType, ContextType, Partial<ApplicationCallSessionsArgs>>;
  contents?: Resolver<Maybe<ResolversTypes['ApplicationContents']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dialogflowKeys?: Resolver<Maybe<ResolversTypes['DialogflowKeyConnection']>, ParentType, ContextType, Partial<ApplicationDialogflowKeysArgs>>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyValueItem?: Resolver<Maybe<ResolversTypes['OpenedKeyValueItem']>, ParentType, ContextType, RequireFields<ApplicationKeyValueItemArgs, 'key'>>;
  keyValueItems?: Resolver<Maybe<ResolversTypes['KeyValueItemConnection']>, ParentType, ContextType, Partial<ApplicationKeyValueItemsArgs>>;
  matchRule?: Resolver<Maybe<ResolversTypes['RuleMatch']>, ParentType, ContextType, RequireFields<ApplicationMatchRuleArgs, 'number'>>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberRenewals?: Resolver<Maybe<Array<ResolversTypes['Renewal']>>, ParentType, ContextType>;
  phoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, Partial<ApplicationPhoneNumbersArgs>>;
  pushCredentials?: Resolver<Maybe<ResolversTypes['PushCredentialConnection']>, ParentType, ContextType, Partial<ApplicationPushCredentialsArgs>>;
  queues?: Resolver<Maybe<ResolversTypes['QueueConnection']>, ParentType, ContextType, Partial<ApplicationQueuesArgs>>;
  renewals?: Resolver<Maybe<ResolversTypes['ApplicationRenewals']>, ParentType, ContextType>;
  ruleChoices?: Resolver<Maybe<Array<ResolversTypes['NamedThing']>>, ParentType, ContextType, Partial<ApplicationRuleChoicesArgs>>;
  ruleRuns?: Resolver<Maybe<ResolversTypes['RuleRunConnection']>, ParentType, ContextType, Partial<ApplicationRuleRunsArgs>>;
  rules?: Resolver<Maybe<Array<ResolversTypes['Rule']>>, ParentType, ContextType>;
  scenarios?: Resolver<Maybe<ResolversTypes['ScenarioConnection']>, ParentType, ContextType, Partial<ApplicationScenariosArgs>>;
  secrets?: Resolver<Maybe<ResolversTypes['SecretConnection']>, ParentType, ContextType, Partial<ApplicationSecretsArgs>>;
  secureRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sipRegistrationRenewals?: Resolver<Maybe<Array<ResolversTypes['Renewal']>>, ParentType, ContextType>;
  sipRegistrations?: Resolver<Maybe<ResolversTypes['SipRegistrationConnection']>, ParentType, ContextType, Partial<ApplicationSipRegistrationsArgs>>;
  smartQueueAgents?: Resolver<Maybe<ResolversTypes['SmartQueueAgentConnection']>, ParentType, ContextType, Partial<ApplicationSmartQueueAgentsArgs>>;
  smartQueueSkills?: Resolver<Maybe<ResolversTypes['SmartQueueSkillConnection']>, ParentType, ContextType, Partial<ApplicationSmartQueueSkillsArgs>>;
  smartQueueStatistics?: Resolver<Maybe<Array<ResolversTypes['SmartQueueFigures']>>, ParentType, ContextType, RequireFields<ApplicationSmartQueueStatisticsArgs, 'by' | 'period'>>;
  smartQueueStatuses?: Resolver<Maybe<Array<ResolversTypes['SmartQueueStatus']>>, ParentType, ContextType>;
  smartQueueTasks?: Resolver<Maybe<ResolversTypes['SmartQueueTaskConnection']>, ParentType, ContextType, Partial<ApplicationSmartQueueTasksArgs>>;
  smartQueues?: Resolver<Maybe<ResolversTypes['SmartQueueConnection']>, ParentType, ContextType, Partial<ApplicationSmartQueuesArgs>>;
  userChoices?: Resolver<Maybe<Array<ResolversTypes['User']>>, ParentType, ContextType, Partial<ApplicationUserChoicesArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ApplicationUsersArgs>>;
  usersToAdd?: Resolver<Maybe<Array<ResolversTypes['User']>>, ParentType, ContextType, Partial<ApplicationUsersToAddArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whatsappNumbers?: Resolver<Maybe<ResolversTypes['WhatsappNumberConnection']>, ParentType, ContextType, Partial<ApplicationWhatsappNumbersArgs>>;
};

export type ApplicationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicationContentsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationContents'] = ResolversParentTypes['ApplicationContents']> = {
  callLists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyValueItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phoneNumbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scenarios?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secrets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sipRegistrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smartQueues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatsappNumbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationRenewalsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationRenewals'] = ResolversParentTypes['ApplicationRenewals']> = {
  phoneNumbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phoneNumbersLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sipRegistrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditLogConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditLogConnection'] = ResolversParentTypes['AuditLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditLogEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditLogEdge'] = ResolversParentTypes['AuditLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditLogEntry'], ParentType, ContextType>;
};

export type AuditLogEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditLogEntry'] = ResolversParentTypes['AuditLogEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRoles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subuserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorizedIpResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorizedIp'] = ResolversParentTypes['AuthorizedIp']> = {
  allowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorizedIpCheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorizedIpCheck'] = ResolversParentTypes['AuthorizedIpCheck']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['AuthorizedIp']>, ParentType, ContextType>;
  letIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AuthorizedIpConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorizedIpConnection'] = ResolversParentTypes['AuthorizedIpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorizedIpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuthorizedIp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthorizedIpEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorizedIpEdge'] = ResolversParentTypes['AuthorizedIpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthorizedIp'], ParentType, ContextType>;
};

export type AuthorizedIpPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuthorizedIpPayload'] = ResolversParentTypes['AuthorizedIpPayload']> = {
  authorizedIp?: Resolver<ResolversTypes['AuthorizedIp'], ParentType, ContextType>;
  hostBitsCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AutoTopUpResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AutoTopUp'] = ResolversParentTypes['AutoTopUp']> = {
  autoCharge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bankCardId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastErrorAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastErrorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  overrunValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AutoTopUpPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AutoTopUpPayload'] = ResolversParentTypes['AutoTopUpPayload']> = {
  autoTopUp?: Resolver<ResolversTypes['AutoTopUp'], ParentType, ContextType>;
};

export type BankCardResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankCard'] = ResolversParentTypes['BankCard']> = {
  cardHolder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiryMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDigits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankCardPagePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankCardPagePayload'] = ResolversParentTypes['BankCardPagePayload']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Billing'] = ResolversParentTypes['Billing']> = {
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bankDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLimit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<Array<ResolversTypes['BillingDay']>>, ParentType, ContextType>;
  dueCharges?: Resolver<Array<ResolversTypes['DueCharge']>, ParentType, ContextType>;
  leastPayment?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BillingAddressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillingAddress'] = ResolversParentTypes['BillingAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillingDay'] = ResolversParentTypes['BillingDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BindKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BindKey'] = ResolversParentTypes['BindKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedCallerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlockedCaller'] = ResolversParentTypes['BlockedCaller']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPattern?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedCallerConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlockedCallerConnection'] = ResolversParentTypes['BlockedCallerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockedCallerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BlockedCaller']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BlockedCallerEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlockedCallerEdge'] = ResolversParentTypes['BlockedCallerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlockedCaller'], ParentType, ContextType>;
};

export type BlockedCallerPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BlockedCallerPayload'] = ResolversParentTypes['BlockedCallerPayload']> = {
  blockedCaller?: Resolver<ResolversTypes['BlockedCaller'], ParentType, ContextType>;
};

export type BuyPhoneNumbersPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BuyPhoneNumbersPayload'] = ResolversParentTypes['BuyPhoneNumbersPayload']> = {
  phoneNumbers?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diversionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteNumberType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  successful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CallDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallDay'] = ResolversParentTypes['CallDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallListResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallList'] = ResolversParentTypes['CallList']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batches?: Resolver<Maybe<Array<ResolversTypes['CallListBatch']>>, ParentType, ContextType>;
  bufferSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  busyFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['CallListCounts']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxSimultaneous?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumErrorRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  multiplier?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['CallListQueue']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['CallListRule']>, ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CallListStatus']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taskPriorityStrategy?: Resolver<Maybe<ResolversTypes['TaskPriorityStrategy']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['CallListTaskConnection']>, ParentType, ContextType, Partial<CallListTasksArgs>>;
  type?: Resolver<Maybe<ResolversTypes['CallListType']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallListBatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListBatch'] = ResolversParentTypes['CallListBatch']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skippedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallListConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListConnection'] = ResolversParentTypes['CallListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CallList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallListCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListCounts'] = ResolversParentTypes['CallListCounts']> = {
  canceled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallListEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListEdge'] = ResolversParentTypes['CallListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallList'], ParentType, ContextType>;
};

export type CallListPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListPayload'] = ResolversParentTypes['CallListPayload']> = {
  callList?: Resolver<ResolversTypes['CallList'], ParentType, ContextType>;
};

export type CallListQueueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListQueue'] = ResolversParentTypes['CallListQueue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallListReportPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListReportPayload'] = ResolversParentTypes['CallListReportPayload']> = {
  completed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CallListRowsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListRowsPayload'] = ResolversParentTypes['CallListRowsPayload']> = {
  callList?: Resolver<ResolversTypes['CallList'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
};

export type CallListRuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListRule'] = ResolversParentTypes['CallListRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallListTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListTask'] = ResolversParentTypes['CallListTask']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  callSchedule?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  finishExecutionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  startExecutionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CallListTaskStatus'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallListTaskConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListTaskConnection'] = ResolversParentTypes['CallListTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallListTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CallListTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallListTaskEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallListTaskEdge'] = ResolversParentTypes['CallListTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallListTask'], ParentType, ContextType>;
};

export type CallSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallSession'] = ResolversParentTypes['CallSession']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audioQuality?: Resolver<ResolversTypes['AudioQuality'], ParentType, ContextType>;
  calls?: Resolver<Maybe<Array<ResolversTypes['Call']>>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishReason?: Resolver<ResolversTypes['FinishReason'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatorAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  log?: Resolver<Maybe<ResolversTypes['SessionLog']>, ParentType, ContextType>;
  mediaServerAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordings?: Resolver<Maybe<Array<ResolversTypes['Recording']>>, ParentType, ContextType>;
  resourceUsages?: Resolver<Maybe<Array<ResolversTypes['ResourceUsage']>>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  successful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallSessionChoiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallSessionChoice'] = ResolversParentTypes['CallSessionChoice']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallSessionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallSessionConnection'] = ResolversParentTypes['CallSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CallSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallSessionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallSessionEdge'] = ResolversParentTypes['CallSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallSession'], ParentType, ContextType>;
};

export type CallerIdResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallerId'] = ResolversParentTypes['CallerId']> = {
  callProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeAttemptsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  codeExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CallerIdState']>, ParentType, ContextType>;
  verificationCallsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verifiedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallerIdConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallerIdConnection'] = ResolversParentTypes['CallerIdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallerIdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CallerId']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CallerIdEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallerIdEdge'] = ResolversParentTypes['CallerIdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallerId'], ParentType, ContextType>;
};

export type CallerIdPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallerIdPayload'] = ResolversParentTypes['CallerIdPayload']> = {
  callerId?: Resolver<ResolversTypes['CallerId'], ParentType, ContextType>;
};

export type CardPaymentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CardPaymentPayload'] = ResolversParentTypes['CardPaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildAccount'] = ResolversParentTypes['ChildAccount']> = {
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ChildAccountState']>, ParentType, ContextType>;
};

export type ChildAccountConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildAccountConnection'] = ResolversParentTypes['ChildAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChildAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChildAccountEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildAccountEdge'] = ResolversParentTypes['ChildAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildAccount'], ParentType, ContextType>;
};

export type ChildAccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChildAccountPayload'] = ResolversParentTypes['ChildAccountPayload']> = {
  childAccount?: Resolver<ResolversTypes['ChildAccount'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DialogflowKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DialogflowKey'] = ResolversParentTypes['DialogflowKey']> = {
  applications?: Resolver<Maybe<Array<ResolversTypes['NamedThing']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DialogflowKeyConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DialogflowKeyConnection'] = ResolversParentTypes['DialogflowKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DialogflowKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DialogflowKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DialogflowKeyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DialogflowKeyEdge'] = ResolversParentTypes['DialogflowKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DialogflowKey'], ParentType, ContextType>;
};

export type DialogflowKeyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DialogflowKeyPayload'] = ResolversParentTypes['DialogflowKeyPayload']> = {
  dialogflowKey?: Resolver<ResolversTypes['DialogflowKey'], ParentType, ContextType>;
};

export type DueChargeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DueCharge'] = ResolversParentTypes['DueCharge']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DueChargeKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmailChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EmailChange'] = ResolversParentTypes['EmailChange']> = {
  codeSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextVerificationAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmailChangePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EmailChangePayload'] = ResolversParentTypes['EmailChangePayload']> = {
  emailChange?: Resolver<ResolversTypes['EmailChange'], ParentType, ContextType>;
};

export type EngineAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineAccount'] = ResolversParentTypes['EngineAccount']> = {
  frozen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  plans?: Resolver<Maybe<Array<ResolversTypes['Plan']>>, ParentType, ContextType>;
  pstnBlackList?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sipWhiteList?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  testNumberRoutes?: Resolver<Maybe<Array<ResolversTypes['EngineTestNumberRoute']>>, ParentType, ContextType>;
};

export type EngineAcdQueueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineAcdQueue'] = ResolversParentTypes['EngineAcdQueue']> = {
  autoBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  averageServiceTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxQueueSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxWaitingTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceProbability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skillIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  slThresholds?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  userIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EngineAgentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineAgent'] = ResolversParentTypes['EngineAgent']> = {
  handleCalls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxSimultaneousConversations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['EngineAgentSkill']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EngineAgentSkillResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineAgentSkill'] = ResolversParentTypes['EngineAgentSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EngineApplicationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineApplication'] = ResolversParentTypes['EngineApplication']> = {
  acdQueues?: Resolver<Array<ResolversTypes['EngineAcdQueue']>, ParentType, ContextType>;
  callerIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dialogflowKeys?: Resolver<Array<ResolversTypes['EngineDialogflowKey']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumbers?: Resolver<Array<ResolversTypes['EnginePhoneNumber']>, ParentType, ContextType>;
  pushCredentials?: Resolver<Array<ResolversTypes['EnginePushCredential']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['EngineRule']>, ParentType, ContextType>;
  scenarios?: Resolver<Array<ResolversTypes['EngineScenario']>, ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['EngineSecret']>, ParentType, ContextType>;
  secureRecordStorage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sipRegistrations?: Resolver<Array<ResolversTypes['EngineSipRegistration']>, ParentType, ContextType>;
  smartQueues?: Resolver<Array<ResolversTypes['EngineSmartQueue']>, ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['EngineUser']>, ParentType, ContextType>;
  whatsappNumbers?: Resolver<Array<ResolversTypes['EngineWhatsappNumber']>, ParentType, ContextType>;
};

export type EngineDialogflowKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineDialogflowKey'] = ResolversParentTypes['EngineDialogflowKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsonCredentials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnginePhoneNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EnginePhoneNumber'] = ResolversParentTypes['EnginePhoneNumber']> = {
  canBeUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSmsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EnginePushCredentialResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EnginePushCredential'] = ResolversParentTypes['EnginePushCredential']> = {
  certContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialBundle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  huaweiApplicationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  huaweiClientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  huaweiClientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDevMode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  senderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceAccountFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngineRuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineRule'] = ResolversParentTypes['EngineRule']> = {
  bindKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patternExclude?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenarioIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  videoConference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EngineScenarioResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineScenario'] = ResolversParentTypes['EngineScenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngineSecretResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineSecret'] = ResolversParentTypes['EngineSecret']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngineSipRegistrationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineSipRegistration'] = ResolversParentTypes['EngineSipRegistration']> = {
  authUser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPersistent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outboundProxy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proxy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sipUsername?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EngineSmartQueueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineSmartQueue'] = ResolversParentTypes['EngineSmartQueue']> = {
  agents?: Resolver<Array<ResolversTypes['EngineAgent']>, ParentType, ContextType>;
  callAgentSelection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callMaxSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  callMaxWaitingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  callTaskSelection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdCallsIfInactiveAgents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdImIfInactiveAgents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imAgentSelection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imMaxSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imMaxWaitingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imTaskSelection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngineTestNumberRouteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineTestNumberRoute'] = ResolversParentTypes['EngineTestNumberRoute']> = {
  accessCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EngineUserResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineUser'] = ResolversParentTypes['EngineUser']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liveBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentAccounting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skillIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EngineWhatsappNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineWhatsappNumber'] = ResolversParentTypes['EngineWhatsappNumber']> = {
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  voicePassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EnterPayload'] = ResolversParentTypes['EnterPayload']> = {
  accountName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventTypeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventType'] = ResolversParentTypes['EventType']> = {
  group?: Resolver<ResolversTypes['EventGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantIdResolvers = EnumResolverSignature<{ engine?: any }, ResolversTypes['GrantId']>;

export type ImportBlockedCallersPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImportBlockedCallersPayload'] = ResolversParentTypes['ImportBlockedCallersPayload']> = {
  lines?: Resolver<Array<ResolversTypes['ImportedCallerLine']>, ParentType, ContextType>;
};

export type ImportedCallerLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImportedCallerLine'] = ResolversParentTypes['ImportedCallerLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportedCallerStatus'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  billTo?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['InvoiceRow']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceRow'] = ResolversParentTypes['InvoiceRow']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  serviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KeyValueItemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KeyValueItem'] = ResolversParentTypes['KeyValueItem']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KeyValueItemConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KeyValueItemConnection'] = ResolversParentTypes['KeyValueItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KeyValueItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['KeyValueItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeyValueItemEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KeyValueItemEdge'] = ResolversParentTypes['KeyValueItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyValueItem'], ParentType, ContextType>;
};

export type KeyValueItemPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KeyValueItemPayload'] = ResolversParentTypes['KeyValueItemPayload']> = {
  keyValueItem?: Resolver<ResolversTypes['KeyValueItem'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  balanceAfter?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  book?: Resolver<ResolversTypes['LedgerBook'], ParentType, ContextType>;
};

export type LoginLinkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LoginLink'] = ResolversParentTypes['LoginLink']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoginPageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LoginPage'] = ResolversParentTypes['LoginPage']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoginPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAddressProof?: Resolver<Maybe<ResolversTypes['AddressProofPayload']>, ParentType, ContextType, RequireFields<MutationAddAddressProofArgs, 'input'>>;
  addApiKey?: Resolver<Maybe<ResolversTypes['ApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddApiKeyArgs, 'input'>>;
  addApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationAddApplicationArgs, 'input'>>;
  addAuthorizedIp?: Resolver<Maybe<ResolversTypes['AuthorizedIpPayload']>, ParentType, ContextType, RequireFields<MutationAddAuthorizedIpArgs, 'input'>>;
  addBankCard?: Resolver<Maybe<ResolversTypes['BankCardPagePayload']>, ParentType, ContextType>;
  addBlockedCaller?: Resolver<Maybe<ResolversTypes['BlockedCallerPayload']>, ParentType, ContextType, RequireFields<MutationAddBlockedCallerArgs, 'input'>>;
  addCallList?: Resolver<Maybe<ResolversTypes['CallListRowsPayload']>, ParentType, ContextType, RequireFields<MutationAddCallListArgs, 'input'>>;
  addCallerId?: Resolver<Maybe<ResolversTypes['CallerIdPayload']>, ParentType, ContextType, RequireFields<MutationAddCallerIdArgs, 'input'>>;
  addChildAccount?: Resolver<Maybe<ResolversTypes['ChildAccountPayload']>, ParentType, ContextType, RequireFields<MutationAddChildAccountArgs, 'input'>>;
  addDialogflowKey?: Resolver<Maybe<ResolversTypes['DialogflowKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddDialogflowKeyArgs, 'input'>>;
  addKeyValueItem?: Resolver<Maybe<ResolversTypes['KeyValueItemPayload']>, ParentType, ContextType, RequireFields<MutationAddKeyValueItemArgs, 'input'>>;
  addNotificationContact?: Resolver<Maybe<ResolversTypes['NotificationContactPayload']>, ParentType, ContextType, RequireFields<MutationAddNotificationContactArgs, 'input'>>;
  addPushCredential?: Resolver<Maybe<ResolversTypes['PushCredentialPayload']>, ParentType, ContextType, RequireFields<MutationAddPushCredentialArgs, 'input'>>;
  addQueue?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationAddQueueArgs, 'input'>>;
  addQueueUsers?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationAddQueueUsersArgs, 'input'>>;
  addRecordStorage?: Resolver<Maybe<ResolversTypes['RecordStoragePayload']>, ParentType, ContextType, RequireFields<MutationAddRecordStorageArgs, 'input'>>;
  addRule?: Resolver<Maybe<ResolversTypes['RulePayload']>, ParentType, ContextType, RequireFields<MutationAddRuleArgs, 'input'>>;
  addScenario?: Resolver<Maybe<ResolversTypes['ScenarioPayload']>, ParentType, ContextType, RequireFields<MutationAddScenarioArgs, 'input'>>;
  addSecret?: Resolver<Maybe<ResolversTypes['SecretPayload']>, ParentType, ContextType, RequireFields<MutationAddSecretArgs, 'input'>>;
  addServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddServiceAccountArgs, 'input'>>;
  addSipNetwork?: Resolver<Maybe<ResolversTypes['SipNetworkPayload']>, ParentType, ContextType, RequireFields<MutationAddSipNetworkArgs, 'input'>>;
  addSipRegistration?: Resolver<Maybe<ResolversTypes['SipRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationAddSipRegistrationArgs, 'input'>>;
  addSkill?: Resolver<Maybe<ResolversTypes['SkillPayload']>, ParentType, ContextType, RequireFields<MutationAddSkillArgs, 'input'>>;
  addSmartQueue?: Resolver<Maybe<ResolversTypes['SmartQueuePayload']>, ParentType, ContextType, RequireFields<MutationAddSmartQueueArgs, 'input'>>;
  addSmartQueueSkill?: Resolver<Maybe<ResolversTypes['SmartQueueSkillPayload']>, ParentType, ContextType, RequireFields<MutationAddSmartQueueSkillArgs, 'input'>>;
  addSmartQueueStatus?: Resolver<Maybe<ResolversTypes['SmartQueueStatusPayload']>, ParentType, ContextType, RequireFields<MutationAddSmartQueueStatusArgs, 'input'>>;
  addSubuser?: Resolver<Maybe<ResolversTypes['AddSubuserPayload']>, ParentType, ContextType, RequireFields<MutationAddSubuserArgs, 'input'>>;
  addUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationAddUserArgs, 'input'>>;
  addUserToApplication?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationAddUserToApplicationArgs, 'input'>>;
  addWhatsappNumber?: Resolver<Maybe<ResolversTypes['WhatsappNumberPayload']>, ParentType, ContextType, RequireFields<MutationAddWhatsappNumberArgs, 'input'>>;
  appendCallListRows?: Resolver<Maybe<ResolversTypes['CallListRowsPayload']>, ParentType, ContextType, RequireFields<MutationAppendCallListRowsArgs, 'input'>>;
  attachPhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationAttachPhoneNumberArgs, 'input'>>;
  attachPhoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumbersPayload']>, ParentType, ContextType, RequireFields<MutationAttachPhoneNumbersArgs, 'input'>>;
  bindPhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationBindPhoneNumberArgs, 'input'>>;
  buyPhoneNumbers?: Resolver<Maybe<ResolversTypes['BuyPhoneNumbersPayload']>, ParentType, ContextType, RequireFields<MutationBuyPhoneNumbersArgs, 'input'>>;
  callPersonalTestNumber?: Resolver<Maybe<ResolversTypes['PersonalTestNumberPayload']>, ParentType, ContextType>;
  cancelCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationCancelCallListArgs, 'id'>>;
  cancelCallListTasks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationCancelCallListTasksArgs, 'input'>>;
  cancelEmailChange?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancelPayment?: Resolver<Maybe<ResolversTypes['PaymentPayload']>, ParentType, ContextType, RequireFields<MutationCancelPaymentArgs, 'id'>>;
  cancelPlan?: Resolver<Maybe<ResolversTypes['PlanPayload']>, ParentType, ContextType, RequireFields<MutationCancelPlanArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changePlan?: Resolver<Maybe<ResolversTypes['PlanPayload']>, ParentType, ContextType, RequireFields<MutationChangePlanArgs, 'input'>>;
  configurePhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationConfigurePhoneNumberArgs, 'input'>>;
  confirmEmailChange?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  deactivatePhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationDeactivatePhoneNumberArgs, 'id'>>;
  deleteAccountDocument?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteAccountDocumentArgs, 'id'>>;
  deleteAddressProof?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteAddressProofArgs, 'id'>>;
  deleteApplication?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteApplicationArgs, 'input'>>;
  deleteAuthorizedIp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteAuthorizedIpArgs, 'id' | 'shutOutOwnAddress'>>;
  deleteBlockedCaller?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteBlockedCallerArgs, 'id'>>;
  deleteCallHistoryReport?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteCallHistoryReportArgs, 'id'>>;
  deleteCallList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteCallListArgs, 'id'>>;
  deleteCallerId?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteCallerIdArgs, 'id'>>;
  deleteDialogflowKey?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteDialogflowKeyArgs, 'id'>>;
  deleteKeyValueItem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteKeyValueItemArgs, 'applicationId' | 'key'>>;
  deleteNotificationContact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteNotificationContactArgs, 'id'>>;
  deletePersonalTestNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deletePushCredential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeletePushCredentialArgs, 'id'>>;
  deleteQueue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteQueueArgs, 'id'>>;
  deleteRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteRecordStorageArgs, 'id'>>;
  deleteRecording?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteRecordingArgs, 'id'>>;
  deleteReport?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteReportArgs, 'id'>>;
  deleteRule?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteRuleArgs, 'id'>>;
  deleteScenario?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteScenarioArgs, 'id'>>;
  deleteSecret?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSecretArgs, 'id'>>;
  deleteServiceAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'id'>>;
  deleteSipNetwork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSipNetworkArgs, 'id'>>;
  deleteSipRegistration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSipRegistrationArgs, 'id'>>;
  deleteSkill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSkillArgs, 'id'>>;
  deleteSmartQueue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSmartQueueArgs, 'id'>>;
  deleteSmartQueueSkill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSmartQueueSkillArgs, 'id'>>;
  deleteSmartQueueStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSmartQueueStatusArgs, 'input'>>;
  deleteSmsTexts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationDeleteSmsTextsArgs, 'direction'>>;
  deleteSubuser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSubuserArgs, 'id'>>;
  deleteUser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'id'>>;
  deleteWebhook?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deleteWhatsappNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteWhatsappNumberArgs, 'id'>>;
  detachPhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationDetachPhoneNumberArgs, 'id'>>;
  detachPhoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumbersPayload']>, ParentType, ContextType, RequireFields<MutationDetachPhoneNumbersArgs, 'ids'>>;
  endSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endSubuserSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationEndSubuserSessionsArgs, 'subuserId'>>;
  enterChildAccount?: Resolver<Maybe<ResolversTypes['EnterPayload']>, ParentType, ContextType, RequireFields<MutationEnterChildAccountArgs, 'id'>>;
  freezeChildAccount?: Resolver<Maybe<ResolversTypes['ChildAccountPayload']>, ParentType, ContextType, RequireFields<MutationFreezeChildAccountArgs, 'id'>>;
  importBlockedCallers?: Resolver<Maybe<ResolversTypes['ImportBlockedCallersPayload']>, ParentType, ContextType, RequireFields<MutationImportBlockedCallersArgs, 'input'>>;
  importUsers?: Resolver<Maybe<ResolversTypes['UserImport']>, ParentType, ContextType, RequireFields<MutationImportUsersArgs, 'input'>>;
  keepPlan?: Resolver<Maybe<ResolversTypes['PlanPayload']>, ParentType, ContextType, RequireFields<MutationKeepPlanArgs, 'input'>>;
  leaveChildAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  logIn?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logInSubuser?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInSubuserArgs, 'input'>>;
  logOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  orderAuditReport?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, Partial<MutationOrderAuditReportArgs>>;
  orderCallHistoryReport?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationOrderCallHistoryReportArgs, 'input'>>;
  orderNumbersAwaitingReport?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType>;
  orderPhoneNumberReport?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, Partial<MutationOrderPhoneNumberReportArgs>>;
  orderTransactionReport?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationOrderTransactionReportArgs, 'input'>>;
  pauseCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationPauseCallListArgs, 'id'>>;
  putAcdSessions?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutAcdSessionsArgs, 'sessions'>>;
  putAgentStates?: Resolver<Maybe<ResolversTypes['PutAgentStatesPayload']>, ParentType, ContextType, Partial<MutationPutAgentStatesArgs>>;
  putCallSessions?: Resolver<Maybe<ResolversTypes['PutCallSessionsPayload']>, ParentType, ContextType, RequireFields<MutationPutCallSessionsArgs, 'sessions'>>;
  putCharges?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutChargesArgs, 'charges'>>;
  putPlanUses?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutPlanUsesArgs, 'uses'>>;
  putQueueStates?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutQueueStatesArgs, 'states'>>;
  putSessionLogs?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSessionLogsArgs, 'logs'>>;
  putSipRegistrationStates?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSipRegistrationStatesArgs, 'states'>>;
  putSmartQueueTasks?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSmartQueueTasksArgs, 'tasks'>>;
  putSms?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSmsArgs, 'messages'>>;
  readSecret?: Resolver<Maybe<ResolversTypes['SecretValue']>, ParentType, ContextType, RequireFields<MutationReadSecretArgs, 'id'>>;
  removeBankCard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRemoveBankCardArgs, 'id'>>;
  removeQueueUsers?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationRemoveQueueUsersArgs, 'input'>>;
  removeSmartQueueAgent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRemoveSmartQueueAgentArgs, 'input'>>;
  removeUserFromApplication?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationRemoveUserFromApplicationArgs, 'input'>>;
  renameSkill?: Resolver<Maybe<ResolversTypes['SkillPayload']>, ParentType, ContextType, RequireFields<MutationRenameSkillArgs, 'input'>>;
  reorderRules?: Resolver<Maybe<ResolversTypes['ReorderRulesPayload']>, ParentType, ContextType, RequireFields<MutationReorderRulesArgs, 'input'>>;
  reportCallListTasks?: Resolver<Maybe<ResolversTypes['CallListReportPayload']>, ParentType, ContextType, RequireFields<MutationReportCallListTasksArgs, 'input'>>;
  reportRuleRun?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationReportRuleRunArgs, 'input'>>;
  reportVerificationCall?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationReportVerificationCallArgs, 'input'>>;
  requestBankTransfer?: Resolver<Maybe<ResolversTypes['PaymentPayload']>, ParentType, ContextType, RequireFields<MutationRequestBankTransferArgs, 'input'>>;
  requestCallerIdCall?: Resolver<Maybe<ResolversTypes['CallerIdPayload']>, ParentType, ContextType, RequireFields<MutationRequestCallerIdCallArgs, 'id'>>;
  requestEmailChange?: Resolver<Maybe<ResolversTypes['EmailChangePayload']>, ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  resetSubuserPassword?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationResetSubuserPasswordArgs, 'input'>>;
  restoreScenario?: Resolver<Maybe<ResolversTypes['ScenarioPayload']>, ParentType, ContextType, RequireFields<MutationRestoreScenarioArgs, 'input'>>;
  resumeCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationResumeCallListArgs, 'id'>>;
  revokeApiKey?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  rotateApiKey?: Resolver<Maybe<ResolversTypes['ApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  rotateServiceAccountKey?: Resolver<Maybe<ResolversTypes['ServiceAccountKeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateServiceAccountKeyArgs, 'id'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['WebhookSecretPayload']>, ParentType, ContextType>;
  routeTestNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRouteTestNumberArgs, 'input'>>;
  runRule?: Resolver<Maybe<ResolversTypes['RunRulePayload']>, ParentType, ContextType, RequireFields<MutationRunRuleArgs, 'input'>>;
  saveVerification?: Resolver<Maybe<ResolversTypes['VerificationPayload']>, ParentType, ContextType, RequireFields<MutationSaveVerificationArgs, 'input'>>;
  saveWebhook?: Resolver<Maybe<ResolversTypes['WebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationSaveWebhookArgs, 'input'>>;
  sendNotificationContactCode?: Resolver<Maybe<ResolversTypes['NotificationContactPayload']>, ParentType, ContextType, RequireFields<MutationSendNotificationContactCodeArgs, 'id'>>;
  sendTestEvent?: Resolver<Maybe<ResolversTypes['WebhookDeliveryPayload']>, ParentType, ContextType>;
  sendWebhookDeliveryAgain?: Resolver<Maybe<ResolversTypes['WebhookDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationSendWebhookDeliveryAgainArgs, 'id'>>;
  setAutoTopUp?: Resolver<Maybe<ResolversTypes['AutoTopUpPayload']>, ParentType, ContextType, RequireFields<MutationSetAutoTopUpArgs, 'input'>>;
  setDefaultRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationSetDefaultRecordStorageArgs, 'id'>>;
  setPersonalTestNumber?: Resolver<Maybe<ResolversTypes['PersonalTestNumberPayload']>, ParentType, ContextType, RequireFields<MutationSetPersonalTestNumberArgs, 'input'>>;
  setPhoneNumberSms?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationSetPhoneNumberSmsArgs, 'input'>>;
  setSmartQueueAgent?: Resolver<Maybe<ResolversTypes['SmartQueueAgentPayload']>, ParentType, ContextType, RequireFields<MutationSetSmartQueueAgentArgs, 'input'>>;
  setSmartQueueAgentSkills?: Resolver<Maybe<ResolversTypes['SmartQueueAgentPayload']>, ParentType, ContextType, RequireFields<MutationSetSmartQueueAgentSkillsArgs, 'input'>>;
  setUserPassword?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationSetUserPasswordArgs, 'input'>>;
  signUp?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  startCardPayment?: Resolver<Maybe<ResolversTypes['CardPaymentPayload']>, ParentType, ContextType, RequireFields<MutationStartCardPaymentArgs, 'input'>>;
  submitAddressProof?: Resolver<Maybe<ResolversTypes['AddressProofPayload']>, ParentType, ContextType, RequireFields<MutationSubmitAddressProofArgs, 'id'>>;
  submitVerification?: Resolver<Maybe<ResolversTypes['VerificationPayload']>, ParentType, ContextType, RequireFields<MutationSubmitVerificationArgs, 'id'>>;
  takeCallListTasks?: Resolver<Maybe<Array<ResolversTypes['TakenCallListTask']>>, ParentType, ContextType, RequireFields<MutationTakeCallListTasksArgs, 'first' | 'listId'>>;
  takePlan?: Resolver<Maybe<ResolversTypes['PlanPayload']>, ParentType, ContextType, RequireFields<MutationTakePlanArgs, 'templateId'>>;
  takeRuleRuns?: Resolver<Maybe<Array<ResolversTypes['TakenRuleRun']>>, ParentType, ContextType, RequireFields<MutationTakeRuleRunsArgs, 'first'>>;
  takeVerificationCalls?: Resolver<Maybe<Array<ResolversTypes['TakenVerificationCall']>>, ParentType, ContextType, RequireFields<MutationTakeVerificationCallsArgs, 'first'>>;
  testRecordStorage?: Resolver<Maybe<ResolversTypes['RecordStoragePayload']>, ParentType, ContextType, RequireFields<MutationTestRecordStorageArgs, 'id'>>;
  transferMoney?: Resolver<Maybe<ResolversTypes['TransferPayload']>, ParentType, ContextType, RequireFields<MutationTransferMoneyArgs, 'input'>>;
  transferToUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationTransferToUserArgs, 'input'>>;
  unfreezeChildAccount?: Resolver<Maybe<ResolversTypes['ChildAccountPayload']>, ParentType, ContextType, RequireFields<MutationUnfreezeChildAccountArgs, 'id'>>;
  updateAddressProof?: Resolver<Maybe<ResolversTypes['AddressProofPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAddressProofArgs, 'id' | 'input'>>;
  updateApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateApplicationArgs, 'input'>>;
  updateAuthorizedIp?: Resolver<Maybe<ResolversTypes['AuthorizedIp']>, ParentType, ContextType, RequireFields<MutationUpdateAuthorizedIpArgs, 'description' | 'id'>>;
  updateBlockedCaller?: Resolver<Maybe<ResolversTypes['BlockedCaller']>, ParentType, ContextType, RequireFields<MutationUpdateBlockedCallerArgs, 'description' | 'id'>>;
  updateCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCallListArgs, 'input'>>;
  updateCallListTasks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationUpdateCallListTasksArgs, 'input'>>;
  updateCallerId?: Resolver<Maybe<ResolversTypes['CallerIdPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCallerIdArgs, 'input'>>;
  updateDialogflowKey?: Resolver<Maybe<ResolversTypes['DialogflowKeyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDialogflowKeyArgs, 'input'>>;
  updateKeyValueItem?: Resolver<Maybe<ResolversTypes['KeyValueItemPayload']>, ParentType, ContextType, RequireFields<MutationUpdateKeyValueItemArgs, 'input'>>;
  updateNotificationContact?: Resolver<Maybe<ResolversTypes['NotificationContactPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNotificationContactArgs, 'input'>>;
  updateNotificationSettings?: Resolver<Maybe<ResolversTypes['NotificationSettingsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNotificationSettingsArgs, 'input'>>;
  updatePhoneNumberParameters?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePhoneNumberParametersArgs, 'input'>>;
  updateProfile?: Resolver<Maybe<ResolversTypes['ProfilePayload']>, ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  updatePushCredential?: Resolver<Maybe<ResolversTypes['PushCredentialPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePushCredentialArgs, 'input'>>;
  updateQueue?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationUpdateQueueArgs, 'input'>>;
  updateRecordStorage?: Resolver<Maybe<ResolversTypes['RecordStoragePayload']>, ParentType, ContextType, RequireFields<MutationUpdateRecordStorageArgs, 'input'>>;
  updateRule?: Resolver<Maybe<ResolversTypes['RulePayload']>, ParentType, ContextType, RequireFields<MutationUpdateRuleArgs, 'input'>>;
  updateScenario?: Resolver<Maybe<ResolversTypes['ScenarioPayload']>, ParentType, ContextType, RequireFields<MutationUpdateScenarioArgs, 'input'>>;
  updateSecret?: Resolver<Maybe<ResolversTypes['SecretPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSecretArgs, 'input'>>;
  updateServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateSipNetwork?: Resolver<Maybe<ResolversTypes['SipNetwork']>, ParentType, ContextType, RequireFields<MutationUpdateSipNetworkArgs, 'description' | 'id'>>;
  updateSipRegistration?: Resolver<Maybe<ResolversTypes['SipRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSipRegistrationArgs, 'input'>>;
  updateSmartQueue?: Resolver<Maybe<ResolversTypes['SmartQueuePayload']>, ParentType, ContextType, RequireFields<MutationUpdateSmartQueueArgs, 'input'>>;
  updateSmartQueueSkill?: Resolver<Maybe<ResolversTypes['SmartQueueSkillPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSmartQueueSkillArgs, 'input'>>;
  updateSmsSettings?: Resolver<Maybe<ResolversTypes['SmsSettings']>, ParentType, ContextType, RequireFields<MutationUpdateSmsSettingsArgs, 'input'>>;
  updateSubuser?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSubuserArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  updateWhatsappNumber?: Resolver<Maybe<ResolversTypes['WhatsappNumberPayload']>, ParentType, ContextType, RequireFields<MutationUpdateWhatsappNumberArgs, 'input'>>;
  verifyCallerId?: Resolver<Maybe<ResolversTypes['CallerIdPayload']>, ParentType, ContextType, RequireFields<MutationVerifyCallerIdArgs, 'input'>>;
  verifyNotificationContact?: Resolver<Maybe<ResolversTypes['NotificationContactPayload']>, ParentType, ContextType, RequireFields<MutationVerifyNotificationContactArgs, 'input'>>;
  verifyPersonalTestNumber?: Resolver<Maybe<ResolversTypes['PersonalTestNumberPayload']>, ParentType, ContextType, RequireFields<MutationVerifyPersonalTestNumberArgs, 'code'>>;
  withdrawAddressProof?: Resolver<Maybe<ResolversTypes['AddressProofPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAddressProofArgs, 'id'>>;
  withdrawVerification?: Resolver<Maybe<ResolversTypes['VerificationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawVerificationArgs, 'id'>>;
};

export type NamedThingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NamedThing'] = ResolversParentTypes['NamedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationContactResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotificationContact'] = ResolversParentTypes['NotificationContact']> = {
  codeSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['NotificationGroup']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPersistent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextVerificationAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationContactPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotificationContactPayload'] = ResolversParentTypes['NotificationContactPayload']> = {
  contact?: Resolver<ResolversTypes['NotificationContact'], ParentType, ContextType>;
};

export type NotificationSettingsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotificationSettings'] = ResolversParentTypes['NotificationSettings']> = {
  accountNotifications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['MailDelivery']>, ParentType, ContextType>;
  minBalanceToNotify?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  newsNotifications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendJsError?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tariffChangingNotifications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationSettingsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NotificationSettingsPayload'] = ResolversParentTypes['NotificationSettingsPayload']> = {
  settings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
};

export type NumberConfigurationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberConfiguration'] = ResolversParentTypes['NumberConfiguration']> = {
  businessName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumberCountryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberCountry'] = ResolversParentTypes['NumberCountry']> = {
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NumberOfferResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberOffer'] = ResolversParentTypes['NumberOffer']> = {
  addressProof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installationPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isSmsSupported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsConfiguration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  regionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumberOfferConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberOfferConnection'] = ResolversParentTypes['NumberOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NumberOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NumberOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NumberOfferEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberOfferEdge'] = ResolversParentTypes['NumberOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NumberOffer'], ParentType, ContextType>;
};

export type NumberQuoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberQuote'] = ResolversParentTypes['NumberQuote']> = {
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstMonth?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gone?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['NumberOffer']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type NumberRegionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NumberRegion'] = ResolversParentTypes['NumberRegion']> = {
  categoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installationPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  regionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenedKeyValueItemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OpenedKeyValueItem'] = ResolversParentTypes['OpenedKeyValueItem']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticularsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Particulars'] = ResolversParentTypes['Particulars']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endUsers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaymentPayload'] = ResolversParentTypes['PaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PersonalTestNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonalTestNumber'] = ResolversParentTypes['PersonalTestNumber']> = {
  allowance?: Resolver<ResolversTypes['VerificationCallAllowance'], ParentType, ContextType>;
  codeAttemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codeExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastCall?: Resolver<Maybe<ResolversTypes['VerificationCall']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalTestNumberPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PersonalTestNumberPayload'] = ResolversParentTypes['PersonalTestNumberPayload']> = {
  personalTestNumber?: Resolver<ResolversTypes['PersonalTestNumber'], ParentType, ContextType>;
};

export type PhoneNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumber'] = ResolversParentTypes['PhoneNumber']> = {
  activationStatus?: Resolver<Maybe<ResolversTypes['PhoneNumberActivationStatus']>, ParentType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  autoCharge?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canBeUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canceled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configuration?: Resolver<Maybe<ResolversTypes['NumberConfiguration']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deactivated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  emergencyCallsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  emergencyCallsToBeEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomingSmsCallbackUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSmsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSmsSupported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRenewal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  purchasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredVerification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unverifiedHoldUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['PhoneNumberVerificationStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PhoneNumberConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumberConnection'] = ResolversParentTypes['PhoneNumberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PhoneNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PhoneNumberEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumberEdge'] = ResolversParentTypes['PhoneNumberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type PhoneNumberKindResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumberKind'] = ResolversParentTypes['PhoneNumberKind']> = {
  categoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PhoneNumberPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumberPayload'] = ResolversParentTypes['PhoneNumberPayload']> = {
  phoneNumber?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type PhoneNumbersPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumbersPayload'] = ResolversParentTypes['PhoneNumbersPayload']> = {
  phoneNumbers?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAtNextCharge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextCharge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextPeriodicCharge?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  nextTemplateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  packages?: Resolver<Array<ResolversTypes['PlanPackage']>, ParentType, ContextType>;
  periodicCharge?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PlanType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanPackageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanPackage'] = ResolversParentTypes['PlanPackage']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayOverrun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overrun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overrunPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  overrunSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<Array<ResolversTypes['PlanTemplatePackage']>, ParentType, ContextType>;
  periodicCharge?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PlanType'], ParentType, ContextType>;
};

export type PlanTemplatePackageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanTemplatePackage'] = ResolversParentTypes['PlanTemplatePackage']> = {
  mayOverrun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overrunPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  overrunSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  billingAddress?: Resolver<Maybe<ResolversTypes['BillingAddress']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailChange?: Resolver<Maybe<ResolversTypes['EmailChange']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProfilePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProfilePayload'] = ResolversParentTypes['ProfilePayload']> = {
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
};

export type PushCredentialResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PushCredential'] = ResolversParentTypes['PushCredential']> = {
  applications?: Resolver<Maybe<Array<ResolversTypes['NamedThing']>>, ParentType, ContextType>;
  certFileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentialBundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasServiceAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  huaweiApplicationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  huaweiClientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDevMode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['PushProvider']>, ParentType, ContextType>;
  senderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PushCredentialConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PushCredentialConnection'] = ResolversParentTypes['PushCredentialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PushCredentialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PushCredential']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PushCredentialEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PushCredentialEdge'] = ResolversParentTypes['PushCredentialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PushCredential'], ParentType, ContextType>;
};

export type PushCredentialPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PushCredentialPayload'] = ResolversParentTypes['PushCredentialPayload']> = {
  pushCredential?: Resolver<ResolversTypes['PushCredential'], ParentType, ContextType>;
};

export type PutAgentStatesPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PutAgentStatesPayload'] = ResolversParentTypes['PutAgentStatesPayload']> = {
  acd?: Resolver<ResolversTypes['PutCounts'], ParentType, ContextType>;
  smartQueue?: Resolver<ResolversTypes['PutCounts'], ParentType, ContextType>;
};

export type PutCallSessionsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PutCallSessionsPayload'] = ResolversParentTypes['PutCallSessionsPayload']> = {
  calls?: Resolver<ResolversTypes['PutCounts'], ParentType, ContextType>;
  recordings?: Resolver<ResolversTypes['PutCounts'], ParentType, ContextType>;
  resourceUsages?: Resolver<ResolversTypes['PutCounts'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['PutCounts'], ParentType, ContextType>;
};

export type PutCountsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PutCounts'] = ResolversParentTypes['PutCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  addressProof?: Resolver<Maybe<ResolversTypes['AddressProof']>, ParentType, ContextType, RequireFields<QueryAddressProofArgs, 'id'>>;
  addressProofs?: Resolver<Maybe<ResolversTypes['AddressProofConnection']>, ParentType, ContextType, Partial<QueryAddressProofsArgs>>;
  apiKeys?: Resolver<Maybe<Array<ResolversTypes['ApiKey']>>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditLogConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  auditReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryAuditReportsArgs>>;
  authorizedIps?: Resolver<Maybe<ResolversTypes['AuthorizedIpConnection']>, ParentType, ContextType, Partial<QueryAuthorizedIpsArgs>>;
  autoTopUp?: Resolver<Maybe<ResolversTypes['AutoTopUp']>, ParentType, ContextType>;
  bankCards?: Resolver<Maybe<Array<ResolversTypes['BankCard']>>, ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['Billing']>, ParentType, ContextType>;
  callHistoryReport?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryCallHistoryReportArgs, 'id'>>;
  callHistoryReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryCallHistoryReportsArgs>>;
  callList?: Resolver<Maybe<ResolversTypes['CallList']>, ParentType, ContextType, RequireFields<QueryCallListArgs, 'id'>>;
  callSession?: Resolver<Maybe<ResolversTypes['CallSession']>, ParentType, ContextType, RequireFields<QueryCallSessionArgs, 'id'>>;
  callSessionChoices?: Resolver<Maybe<Array<ResolversTypes['CallSessionChoice']>>, ParentType, ContextType, RequireFields<QueryCallSessionChoicesArgs, 'kind'>>;
  callSessions?: Resolver<Maybe<ResolversTypes['CallSessionConnection']>, ParentType, ContextType, Partial<QueryCallSessionsArgs>>;
  callerIds?: Resolver<Maybe<ResolversTypes['CallerIdConnection']>, ParentType, ContextType, Partial<QueryCallerIdsArgs>>;
  checkAuthorizedIp?: Resolver<Maybe<ResolversTypes['AuthorizedIpCheck']>, ParentType, ContextType, Partial<QueryCheckAuthorizedIpArgs>>;
  checkPstnBlackList?: Resolver<Maybe<Array<ResolversTypes['BlockedCaller']>>, ParentType, ContextType, RequireFields<QueryCheckPstnBlackListArgs, 'number'>>;
  childAccount?: Resolver<Maybe<ResolversTypes['ChildAccount']>, ParentType, ContextType, RequireFields<QueryChildAccountArgs, 'id'>>;
  childAccounts?: Resolver<Maybe<ResolversTypes['ChildAccountConnection']>, ParentType, ContextType, Partial<QueryChildAccountsArgs>>;
  dialogflowKeys?: Resolver<Maybe<ResolversTypes['DialogflowKeyConnection']>, ParentType, ContextType, Partial<QueryDialogflowKeysArgs>>;
  engineAccount?: Resolver<Maybe<ResolversTypes['EngineAccount']>, ParentType, ContextType>;
  engineApplication?: Resolver<Maybe<ResolversTypes['EngineApplication']>, ParentType, ContextType, RequireFields<QueryEngineApplicationArgs, 'id'>>;
  engineScenario?: Resolver<Maybe<ResolversTypes['EngineScenario']>, ParentType, ContextType, RequireFields<QueryEngineScenarioArgs, 'id'>>;
  eventTypes?: Resolver<Maybe<Array<ResolversTypes['EventType']>>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoiceYears?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['Job']>>, ParentType, ContextType>;
  loginPage?: Resolver<Maybe<ResolversTypes['LoginPage']>, ParentType, ContextType, RequireFields<QueryLoginPageArgs, 'loginId'>>;
  notificationContacts?: Resolver<Maybe<Array<ResolversTypes['NotificationContact']>>, ParentType, ContextType>;
  notificationSettings?: Resolver<Maybe<ResolversTypes['NotificationSettings']>, ParentType, ContextType>;
  numberCountries?: Resolver<Maybe<Array<ResolversTypes['NumberCountry']>>, ParentType, ContextType>;
  numberOffers?: Resolver<Maybe<ResolversTypes['NumberOfferConnection']>, ParentType, ContextType, RequireFields<QueryNumberOffersArgs, 'countryCode'>>;
  numberQuote?: Resolver<Maybe<ResolversTypes['NumberQuote']>, ParentType, ContextType, RequireFields<QueryNumberQuoteArgs, 'numbers'>>;
  numberRegions?: Resolver<Maybe<Array<ResolversTypes['NumberRegion']>>, ParentType, ContextType, RequireFields<QueryNumberRegionsArgs, 'countryCode'>>;
  numbersAwaitingConfiguration?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, Partial<QueryNumbersAwaitingConfigurationArgs>>;
  numbersAwaitingReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryNumbersAwaitingReportsArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  personalTestNumber?: Resolver<Maybe<ResolversTypes['PersonalTestNumber']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType, RequireFields<QueryPhoneNumberArgs, 'id'>>;
  phoneNumberKinds?: Resolver<Maybe<Array<ResolversTypes['PhoneNumberKind']>>, ParentType, ContextType>;
  phoneNumberReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryPhoneNumberReportsArgs>>;
  phoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, Partial<QueryPhoneNumbersArgs>>;
  planTemplates?: Resolver<Maybe<Array<ResolversTypes['PlanTemplate']>>, ParentType, ContextType, Partial<QueryPlanTemplatesArgs>>;
  plans?: Resolver<Maybe<Array<ResolversTypes['Plan']>>, ParentType, ContextType>;
  programsSeenLately?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pstnBlackList?: Resolver<Maybe<ResolversTypes['BlockedCallerConnection']>, ParentType, ContextType, Partial<QueryPstnBlackListArgs>>;
  purchasedNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, Partial<QueryPurchasedNumbersArgs>>;
  pushCredentials?: Resolver<Maybe<ResolversTypes['PushCredentialConnection']>, ParentType, ContextType, Partial<QueryPushCredentialsArgs>>;
  queue?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType, RequireFields<QueryQueueArgs, 'id'>>;
  recordStorages?: Resolver<Maybe<Array<ResolversTypes['RecordStorage']>>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  runningCallLists?: Resolver<Maybe<Array<ResolversTypes['RunningCallList']>>, ParentType, ContextType, RequireFields<QueryRunningCallListsArgs, 'first'>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  sections?: Resolver<Maybe<Array<ResolversTypes['Section']>>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, Partial<QueryServiceAccountsArgs>>;
  sessionLog?: Resolver<Maybe<ResolversTypes['SessionLogText']>, ParentType, ContextType, RequireFields<QuerySessionLogArgs, 'sessionId'>>;
  sessionLogs?: Resolver<Maybe<ResolversTypes['SessionLogConnection']>, ParentType, ContextType, Partial<QuerySessionLogsArgs>>;
  sipRegistrationPrice?: Resolver<Maybe<ResolversTypes['SipRegistrationPrice']>, ParentType, ContextType>;
  sipRegistrations?: Resolver<Maybe<ResolversTypes['SipRegistrationConnection']>, ParentType, ContextType, Partial<QuerySipRegistrationsArgs>>;
  sipWhiteList?: Resolver<Maybe<ResolversTypes['SipNetworkConnection']>, ParentType, ContextType, Partial<QuerySipWhiteListArgs>>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, Partial<QuerySkillsArgs>>;
  smartQueue?: Resolver<Maybe<ResolversTypes['SmartQueue']>, ParentType, ContextType, RequireFields<QuerySmartQueueArgs, 'id'>>;
  smsMessages?: Resolver<Maybe<ResolversTypes['SmsMessageConnection']>, ParentType, ContextType, Partial<QuerySmsMessagesArgs>>;
  smsSettings?: Resolver<Maybe<ResolversTypes['SmsSettings']>, ParentType, ContextType>;
  subuser?: Resolver<Maybe<ResolversTypes['Subuser']>, ParentType, ContextType, RequireFields<QuerySubuserArgs, 'id'>>;
  subusers?: Resolver<Maybe<ResolversTypes['SubuserConnection']>, ParentType, ContextType, Partial<QuerySubusersArgs>>;
  testNumbers?: Resolver<Maybe<Array<ResolversTypes['TestNumber']>>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QueryTransactionArgs, 'id'>>;
  transactionReports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<QueryTransactionReportsArgs>>;
  transactions?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, Partial<QueryTransactionsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userChoices?: Resolver<Maybe<Array<ResolversTypes['User']>>, ParentType, ContextType, Partial<QueryUserChoicesArgs>>;
  verifications?: Resolver<Maybe<Array<ResolversTypes['Verification']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  webhookDeliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, Partial<QueryWebhookDeliveriesArgs>>;
};

export type QueueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Queue'] = ResolversParentTypes['Queue']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  autoBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  averageServiceTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['QueueFigures']>, ParentType, ContextType, Partial<QueueFiguresArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxQueueSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxWaitingTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatorCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceProbability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['QueueSessionConnection']>, ParentType, ContextType, Partial<QueueSessionsArgs>>;
  skills?: Resolver<Maybe<Array<ResolversTypes['Skill']>>, ParentType, ContextType>;
  slThresholds?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['QueueState']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueueUsersArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueConnection'] = ResolversParentTypes['QueueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QueueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Queue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueueEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueEdge'] = ResolversParentTypes['QueueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Queue'], ParentType, ContextType>;
};

export type QueueEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueEvent'] = ResolversParentTypes['QueueEvent']> = {
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueueFiguresResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueFigures'] = ResolversParentTypes['QueueFigures']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageServiceTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageWaitingTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  longestWaitingTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceLevels?: Resolver<Array<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueuePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueuePayload'] = ResolversParentTypes['QueuePayload']> = {
  queue?: Resolver<ResolversTypes['Queue'], ParentType, ContextType>;
};

export type QueueSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueSession'] = ResolversParentTypes['QueueSession']> = {
  afterServiceTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['QueueEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inServiceTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueSessionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueSessionConnection'] = ResolversParentTypes['QueueSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QueueSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QueueSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueueSessionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueSessionEdge'] = ResolversParentTypes['QueueSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QueueSession'], ParentType, ContextType>;
};

export type QueueStateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueueState'] = ResolversParentTypes['QueueState']> = {
  afterServiceUsers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  inService?: Resolver<Array<ResolversTypes['QueuedCall']>, ParentType, ContextType>;
  lockedUsers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  readyUsers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['QueuedCall']>, ParentType, ContextType>;
};

export type QueuedCallResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QueuedCall'] = ResolversParentTypes['QueuedCall']> = {
  callerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  waitingTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordStorageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecordStorage'] = ResolversParentTypes['RecordStorage']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdsRecordings?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecordStoragePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RecordStoragePayload'] = ResolversParentTypes['RecordStoragePayload']> = {
  recordStorage?: Resolver<ResolversTypes['RecordStorage'], ParentType, ContextType>;
};

export type RecordingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Recording'] = ResolversParentTypes['Recording']> = {
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transcription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transcriptionStatus?: Resolver<ResolversTypes['TranscriptionStatus'], ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewsItself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReorderRulesPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReorderRulesPayload'] = ResolversParentTypes['ReorderRulesPayload']> = {
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  lastDownloadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  storeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ResourceUsageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourceUsage'] = ResolversParentTypes['ResourceUsage']> = {
  callId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['RoleName'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type RoleNameResolvers = EnumResolverSignature<{ Accountant?: any, Admin?: any, CallListManager?: any, Developer?: any, MainAccount?: any, Owner?: any, Payer?: any, PayerNoVerify?: any, PhoneNumberManager?: any, Supervisor?: any, Support?: any, UserManager?: any }, ResolversTypes['RoleName']>;

export type RuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bindKey?: Resolver<Maybe<ResolversTypes['BindKey']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patternExclude?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scenarios?: Resolver<Maybe<Array<ResolversTypes['Scenario']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  videoConference?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RuleMatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleMatch'] = ResolversParentTypes['RuleMatch']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['TriedRule']>, ParentType, ContextType>;
};

export type RulePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RulePayload'] = ResolversParentTypes['RulePayload']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleRunResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleRun'] = ResolversParentTypes['RuleRun']> = {
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RuleRunStatus'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RuleRunConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleRunConnection'] = ResolversParentTypes['RuleRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RuleRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RuleRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleRunEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RuleRunEdge'] = ResolversParentTypes['RuleRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuleRun'], ParentType, ContextType>;
};

export type RunRulePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RunRulePayload'] = ResolversParentTypes['RunRulePayload']> = {
  run?: Resolver<ResolversTypes['RuleRun'], ParentType, ContextType>;
};

export type RunningCallListResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RunningCallList'] = ResolversParentTypes['RunningCallList']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bufferSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  busyFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intervalSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSimultaneous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumErrorRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  multiplier?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sqQueueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CallListType'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedScenarioResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SavedScenario'] = ResolversParentTypes['SavedScenario']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromParent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  modifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['Rule']>>, ParentType, ContextType>;
  savedVersion?: Resolver<Maybe<ResolversTypes['SavedScenario']>, ParentType, ContextType, RequireFields<ScenarioSavedVersionArgs, 'version'>>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<Array<ResolversTypes['ScenarioVersion']>>, ParentType, ContextType>;
};

export type ScenarioConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScenarioConnection'] = ResolversParentTypes['ScenarioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Scenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScenarioEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScenarioEdge'] = ResolversParentTypes['ScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type ScenarioPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScenarioPayload'] = ResolversParentTypes['ScenarioPayload']> = {
  scenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type ScenarioVersionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScenarioVersion'] = ResolversParentTypes['ScenarioVersion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SecretConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SecretConnection'] = ResolversParentTypes['SecretConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecretEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Secret']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SecretEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SecretEdge'] = ResolversParentTypes['SecretEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secret'], ParentType, ContextType>;
};

export type SecretPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SecretPayload'] = ResolversParentTypes['SecretPayload']> = {
  secret?: Resolver<ResolversTypes['Secret'], ParentType, ContextType>;
};

export type SecretValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SecretValue'] = ResolversParentTypes['SecretValue']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['SectionId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionIdResolvers = EnumResolverSignature<{ API_KEYS?: any, APPLICATION?: any, APPLICATIONS?: any, APPLICATION_CALL_HISTORY?: any, APPLICATION_CALL_HISTORY_DOWNLOADS?: any, APPLICATION_CALL_LISTS?: any, APPLICATION_CALL_LIST_APPEND?: any, APPLICATION_CALL_LIST_CREATION?: any, APPLICATION_DIALOGFLOW_AGENTS?: any, APPLICATION_KEY_VALUE_STORAGE?: any, APPLICATION_PHONE_NUMBERS?: any, APPLICATION_PUSH_CERTIFICATES?: any, APPLICATION_QUEUES?: any, APPLICATION_RULES?: any, APPLICATION_SCENARIOS?: any, APPLICATION_SIP_REGISTRATIONS?: any, APPLICATION_SMART_QUEUE?: any, APPLICATION_USERS?: any, AUDIT_LOG?: any, AUTHORIZED_IPS?: any, AVAILABLE_NUMBERS?: any, BANK_CARDS?: any, BILLING?: any, CALLER_IDS?: any, CALL_HISTORY?: any, CALL_HISTORY_DOWNLOADS?: any, CHILD_ACCOUNTS?: any, CONTROL_PANEL?: any, INVOICES?: any, LOGS?: any, NOTIFICATIONS?: any, NUMBERS_AWAITING_CONFIGURATION?: any, PHONE_NUMBERS?: any, PHONE_NUMBER_ATTACHMENT?: any, PHONE_NUMBER_DEACTIVATION?: any, PHONE_NUMBER_PARAMETERS?: any, PHONE_NUMBER_PURCHASE?: any, PROFILE?: any, PSTN_BLACK_LIST?: any, PURCHASED_NUMBER_LIST?: any, RECORD_STORAGES?: any, SERVICE_ACCOUNTS?: any, SIP_REGISTRATIONS?: any, SIP_WHITE_LIST?: any, SMS_CONFIGURATION?: any, SUBSCRIPTION_PLANS?: any, SUBUSERS?: any, SUBUSER_EDITING?: any, TEST_NUMBERS?: any, TRANSACTIONS?: any, VERIFICATION?: any, WEBHOOKS?: any }, ResolversTypes['SectionId']>;

export type ServiceAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maker?: Resolver<Maybe<ResolversTypes['Subuser']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceAccountStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountKeyFileResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAccountKeyFile'] = ResolversParentTypes['ServiceAccountKeyFile']> = {
  accountEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  privateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceAccountKeyPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAccountKeyPayload'] = ResolversParentTypes['ServiceAccountKeyPayload']> = {
  keyFile?: Resolver<ResolversTypes['ServiceAccountKeyFile'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceAccountPayload'] = ResolversParentTypes['ServiceAccountPayload']> = {
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionLogResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SessionLog'] = ResolversParentTypes['SessionLog']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionLogConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SessionLogConnection'] = ResolversParentTypes['SessionLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SessionLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionLogEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SessionLogEdge'] = ResolversParentTypes['SessionLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SessionLog'], ParentType, ContextType>;
};

export type SessionLogTextResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SessionLogText'] = ResolversParentTypes['SessionLogText']> = {
  log?: Resolver<ResolversTypes['SessionLog'], ParentType, ContextType>;
  secureRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SipNetworkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipNetwork'] = ResolversParentTypes['SipNetwork']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SipNetworkConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipNetworkConnection'] = ResolversParentTypes['SipNetworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SipNetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SipNetwork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SipNetworkEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipNetworkEdge'] = ResolversParentTypes['SipNetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SipNetwork'], ParentType, ContextType>;
};

export type SipNetworkPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipNetworkPayload'] = ResolversParentTypes['SipNetworkPayload']> = {
  hostBitsCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sipNetwork?: Resolver<ResolversTypes['SipNetwork'], ParentType, ContextType>;
};

export type SipRegistrationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipRegistration'] = ResolversParentTypes['SipRegistration']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authUser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deactivated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPersistent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextSubscriptionRenewal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outboundProxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sipUsername?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subscriptionPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  successful?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SipRegistrationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipRegistrationConnection'] = ResolversParentTypes['SipRegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SipRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SipRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SipRegistrationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipRegistrationEdge'] = ResolversParentTypes['SipRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SipRegistration'], ParentType, ContextType>;
};

export type SipRegistrationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipRegistrationPayload'] = ResolversParentTypes['SipRegistrationPayload']> = {
  sipRegistration?: Resolver<ResolversTypes['SipRegistration'], ParentType, ContextType>;
};

export type SipRegistrationPriceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SipRegistrationPrice'] = ResolversParentTypes['SipRegistrationPrice']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SkillPayload'] = ResolversParentTypes['SkillPayload']> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SmartQueueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueue'] = ResolversParentTypes['SmartQueue']> = {
  agentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  callAgentSelection?: Resolver<ResolversTypes['AgentSelection'], ParentType, ContextType>;
  callMaxSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  callMaxWaitingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  callTaskSelection?: Resolver<ResolversTypes['TaskSelection'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdCallsIfInactiveAgents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdImIfInactiveAgents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imAgentSelection?: Resolver<ResolversTypes['AgentSelection'], ParentType, ContextType>;
  imMaxSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imMaxWaitingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imTaskSelection?: Resolver<ResolversTypes['TaskSelection'], ParentType, ContextType>;
  modifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmartQueueAgentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueAgent'] = ResolversParentTypes['SmartQueueAgent']> = {
  callStatus?: Resolver<ResolversTypes['SmartQueueAgentStatus'], ParentType, ContextType>;
  callStatusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handleCalls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imStatus?: Resolver<ResolversTypes['SmartQueueAgentStatus'], ParentType, ContextType>;
  imStatusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxSimultaneousConversations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queues?: Resolver<Maybe<Array<ResolversTypes['SmartQueueName']>>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['SmartQueueAgentSkill']>>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmartQueueAgentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueAgentConnection'] = ResolversParentTypes['SmartQueueAgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SmartQueueAgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SmartQueueAgent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SmartQueueAgentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueAgentEdge'] = ResolversParentTypes['SmartQueueAgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SmartQueueAgent'], ParentType, ContextType>;
};

export type SmartQueueAgentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueAgentPayload'] = ResolversParentTypes['SmartQueueAgentPayload']> = {
  agent?: Resolver<ResolversTypes['SmartQueueAgent'], ParentType, ContextType>;
};

export type SmartQueueAgentSkillResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueAgentSkill'] = ResolversParentTypes['SmartQueueAgentSkill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SmartQueueConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueConnection'] = ResolversParentTypes['SmartQueueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SmartQueueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SmartQueue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SmartQueueEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueEdge'] = ResolversParentTypes['SmartQueueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SmartQueue'], ParentType, ContextType>;
};

export type SmartQueueFiguresResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueFigures'] = ResolversParentTypes['SmartQueueFigures']> = {
  averageProcessingTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  averageWaitingTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestWaitingTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalProcessingTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SmartQueueNameResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueName'] = ResolversParentTypes['SmartQueueName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SmartQueuePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueuePayload'] = ResolversParentTypes['SmartQueuePayload']> = {
  smartQueue?: Resolver<ResolversTypes['SmartQueue'], ParentType, ContextType>;
};

export type SmartQueueSkillResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueSkill'] = ResolversParentTypes['SmartQueueSkill']> = {
  agentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SmartQueueSkillConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueSkillConnection'] = ResolversParentTypes['SmartQueueSkillConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SmartQueueSkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SmartQueueSkill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SmartQueueSkillEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueSkillEdge'] = ResolversParentTypes['SmartQueueSkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SmartQueueSkill'], ParentType, ContextType>;
};

export type SmartQueueSkillPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueSkillPayload'] = ResolversParentTypes['SmartQueueSkillPayload']> = {
  skill?: Resolver<ResolversTypes['SmartQueueSkill'], ParentType, ContextType>;
};

export type SmartQueueStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueStatus'] = ResolversParentTypes['SmartQueueStatus']> = {
  customName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SmartQueueAgentStatus'], ParentType, ContextType>;
};

export type SmartQueueStatusPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueStatusPayload'] = ResolversParentTypes['SmartQueueStatusPayload']> = {
  status?: Resolver<ResolversTypes['SmartQueueStatus'], ParentType, ContextType>;
};

export type SmartQueueTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueTask'] = ResolversParentTypes['SmartQueueTask']> = {
  agent?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SmartQueueTaskKind'], ParentType, ContextType>;
  processingTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SmartQueueTaskSkill']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SmartQueueTaskStatus'], ParentType, ContextType>;
  waitingTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmartQueueTaskConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueTaskConnection'] = ResolversParentTypes['SmartQueueTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SmartQueueTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SmartQueueTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SmartQueueTaskEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueTaskEdge'] = ResolversParentTypes['SmartQueueTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SmartQueueTask'], ParentType, ContextType>;
};

export type SmartQueueTaskSkillResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmartQueueTaskSkill'] = ResolversParentTypes['SmartQueueTaskSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SmsMessageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmsMessage'] = ResolversParentTypes['SmsMessage']> = {
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deliveryStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destinationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['SmsDirection']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fragments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sourceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SmsStatus']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SmsMessageConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmsMessageConnection'] = ResolversParentTypes['SmsMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SmsMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SmsMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SmsMessageEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmsMessageEdge'] = ResolversParentTypes['SmsMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SmsMessage'], ParentType, ContextType>;
};

export type SmsSettingsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SmsSettings'] = ResolversParentTypes['SmsSettings']> = {
  a2pSmsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keptTexts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<SmsSettingsKeptTextsArgs, 'direction'>>;
  storeInboundSms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storeOutboundSms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubuserResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subuser'] = ResolversParentTypes['Subuser']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mustChangePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubuserStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubuserConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubuserConnection'] = ResolversParentTypes['SubuserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubuserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Subuser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubuserEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubuserEdge'] = ResolversParentTypes['SubuserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subuser'], ParentType, ContextType>;
};

export type SubuserPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SubuserPayload'] = ResolversParentTypes['SubuserPayload']> = {
  subuser?: Resolver<ResolversTypes['Subuser'], ParentType, ContextType>;
};

export type TakenCallListTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TakenCallListTask'] = ResolversParentTypes['TakenCallListTask']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  callSchedule?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakenRuleRunResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TakenRuleRun'] = ResolversParentTypes['TakenRuleRun']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenarios?: Resolver<Array<ResolversTypes['TakenScenario']>, ParentType, ContextType>;
  videoConference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TakenScenarioResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TakenScenario'] = ResolversParentTypes['TakenScenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakenVerificationCallResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TakenVerificationCall'] = ResolversParentTypes['TakenVerificationCall']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['VerificationCallPurpose'], ParentType, ContextType>;
};

export type TestNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TestNumber'] = ResolversParentTypes['TestNumber']> = {
  accessCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  performedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relatedAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relatedAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['TransactionTotals']>, ParentType, ContextType>;
};

export type TransactionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type TransactionTotalsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransactionTotals'] = ResolversParentTypes['TransactionTotals']> = {
  endBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  startBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TransferPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransferPayload'] = ResolversParentTypes['TransferPayload']> = {
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  childAccount?: Resolver<ResolversTypes['ChildAccount'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TriedRuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TriedRule'] = ResolversParentTypes['TriedRule']> = {
  result?: Resolver<ResolversTypes['TriedResult'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  acdStatus?: Resolver<Maybe<ResolversTypes['AcdStatus']>, ParentType, ContextType>;
  acdStatusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<Array<ResolversTypes['Application']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liveBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentAccounting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['Skill']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserImportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserImport'] = ResolversParentTypes['UserImport']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['UserImportLine']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserImportLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserImportLine'] = ResolversParentTypes['UserImportLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  agreements?: Resolver<Maybe<Array<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creationType?: Resolver<Maybe<ResolversTypes['VerificationCreationType']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['AccountDocument']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  particulars?: Resolver<Maybe<ResolversTypes['Particulars']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VerificationCallResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationCall'] = ResolversParentTypes['VerificationCall']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationCallStatus'], ParentType, ContextType>;
};

export type VerificationCallAllowanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationCallAllowance'] = ResolversParentTypes['VerificationCallAllowance']> = {
  leftInAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VerificationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerificationPayload'] = ResolversParentTypes['VerificationPayload']> = {
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  can?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<ViewerCanArgs>>;
  enteredFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ViewerSession']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
  subuser?: Resolver<Maybe<ResolversTypes['Subuser']>, ParentType, ContextType>;
};

export type ViewerSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ViewerSession'] = ResolversParentTypes['ViewerSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  callbackUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  oldSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  types?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  attemptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<Maybe<Array<ResolversTypes['WebhookAttempt']>>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  callbackId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WebhookDeliveryStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookDeliveryPayload'] = ResolversParentTypes['WebhookDeliveryPayload']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookSecretPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WebhookSecretPayload'] = ResolversParentTypes['WebhookSecretPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WhatsappNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WhatsappNumber'] = ResolversParentTypes['WhatsappNumber']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WhatsappNumberConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WhatsappNumberConnection'] = ResolversParentTypes['WhatsappNumberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhatsappNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WhatsappNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhatsappNumberEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WhatsappNumberEdge'] = ResolversParentTypes['WhatsappNumberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhatsappNumber'], ParentType, ContextType>;
};

export type WhatsappNumberPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WhatsappNumberPayload'] = ResolversParentTypes['WhatsappNumberPayload']> = {
  whatsappNumber?: Resolver<ResolversTypes['WhatsappNumber'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountDocument?: AccountDocumentResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionId?: ActionIdResolvers;
  AddSubuserPayload?: AddSubuserPayloadResolvers<ContextType>;
  AddressProof?: AddressProofResolvers<ContextType>;
  AddressProofConnection?: AddressProofConnectionResolvers<ContextType>;
  AddressProofEdge?: AddressProofEdgeResolvers<ContextType>;
  AddressProofPayload?: AddressProofPayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationContents?: ApplicationContentsResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationRenewals?: ApplicationRenewalsResolvers<ContextType>;
  AuditLogConnection?: AuditLogConnectionResolvers<ContextType>;
  AuditLogEdge?: AuditLogEdgeResolvers<ContextType>;
  AuditLogEntry?: AuditLogEntryResolvers<ContextType>;
  AuthorizedIp?: AuthorizedIpResolvers<ContextType>;
  AuthorizedIpCheck?: AuthorizedIpCheckResolvers<ContextType>;
  AuthorizedIpConnection?: AuthorizedIpConnectionResolvers<ContextType>;
  AuthorizedIpEdge?: AuthorizedIpEdgeResolvers<ContextType>;
  AuthorizedIpPayload?: AuthorizedIpPayloadResolvers<ContextType>;
  AutoTopUp?: AutoTopUpResolvers<ContextType>;
  AutoTopUpPayload?: AutoTopUpPayloadResolvers<ContextType>;
  BankCard?: BankCardResolvers<ContextType>;
  BankCardPagePayload?: BankCardPagePayloadResolvers<ContextType>;
  Billing?: BillingResolvers<ContextType>;
  BillingAddress?: BillingAddressResolvers<ContextType>;
  BillingDay?: BillingDayResolvers<ContextType>;
  BindKey?: BindKeyResolvers<ContextType>;
  BlockedCaller?: BlockedCallerResolvers<ContextType>;
  BlockedCallerConnection?: BlockedCallerConnectionResolvers<ContextType>;
  BlockedCallerEdge?: BlockedCallerEdgeResolvers<ContextType>;
  BlockedCallerPayload?: BlockedCallerPayloadResolvers<ContextType>;
  BuyPhoneNumbersPayload?: BuyPhoneNumbersPayloadResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallDay?: CallDayResolvers<ContextType>;
  CallList?: CallListResolvers<ContextType>;
  CallListBatch?: CallListBatchResolvers<ContextType>;
  CallListConnection?: CallListConnectionResolvers<ContextType>;
  CallListCounts?: CallListCountsResolvers<ContextType>;
  CallListEdge?: CallListEdgeResolvers<ContextType>;
  CallListPayload?: CallListPayloadResolvers<ContextType>;
  CallListQueue?: CallListQueueResolvers<ContextType>;
  CallListReportPayload?: CallListReportPayloadResolvers<ContextType>;
  CallListRowsPayload?: CallListRowsPayloadResolvers<ContextType>;
  CallListRule?: CallListRuleResolvers<ContextType>;
  CallListTask?: CallListTaskResolvers<ContextType>;
  CallListTaskConnection?: CallListTaskConnectionResolvers<ContextType>;
  CallListTaskEdge?: CallListTaskEdgeResolvers<ContextType>;
  CallSession?: CallSessionResolvers<ContextType>;
  CallSessionChoice?: CallSessionChoiceResolvers<ContextType>;
  CallSessionConnection?: CallSessionConnectionResolvers<ContextType>;
  CallSessionEdge?: CallSessionEdgeResolvers<ContextType>;
  CallerId?: CallerIdResolvers<ContextType>;
  CallerIdConnection?: CallerIdConnectionResolvers<ContextType>;
  CallerIdEdge?: CallerIdEdgeResolvers<ContextType>;
  CallerIdPayload?: CallerIdPayloadResolvers<ContextType>;
  CardPaymentPayload?: CardPaymentPayloadResolvers<ContextType>;
  ChildAccount?: ChildAccountResolvers<ContextType>;
  ChildAccountConnection?: ChildAccountConnectionResolvers<ContextType>;
  ChildAccountEdge?: ChildAccountEdgeResolvers<ContextType>;
  ChildAccountPayload?: ChildAccountPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DialogflowKey?: DialogflowKeyResolvers<ContextType>;
  DialogflowKeyConnection?: DialogflowKeyConnectionResolvers<ContextType>;
  DialogflowKeyEdge?: DialogflowKeyEdgeResolvers<ContextType>;
  DialogflowKeyPayload?: DialogflowKeyPayloadResolvers<ContextType>;
  DueCharge?: DueChargeResolvers<ContextType>;
  EmailChange?: EmailChangeResolvers<ContextType>;
  EmailChangePayload?: EmailChangePayloadResolvers<ContextType>;
  EngineAccount?: EngineAccountResolvers<ContextType>;
  EngineAcdQueue?: EngineAcdQueueResolvers<ContextType>;
  EngineAgent?: EngineAgentResolvers<ContextType>;
  EngineAgentSkill?: EngineAgentSkillResolvers<ContextType>;
  EngineApplication?: EngineApplicationResolvers<ContextType>;
  EngineDialogflowKey?: EngineDialogflowKeyResolvers<ContextType>;
  EnginePhoneNumber?: EnginePhoneNumberResolvers<ContextType>;
  EnginePushCredential?: EnginePushCredentialResolvers<ContextType>;
  EngineRule?: EngineRuleResolvers<ContextType>;
  EngineScenario?: EngineScenarioResolvers<ContextType>;
  EngineSecret?: EngineSecretResolvers<ContextType>;
  EngineSipRegistration?: EngineSipRegistrationResolvers<ContextType>;
  EngineSmartQueue?: EngineSmartQueueResolvers<ContextType>;
  EngineTestNumberRoute?: EngineTestNumberRouteResolvers<ContextType>;
  EngineUser?: EngineUserResolvers<ContextType>;
  EngineWhatsappNumber?: EngineWhatsappNumberResolvers<ContextType>;
  EnterPayload?: EnterPayloadResolvers<ContextType>;
  EventType?: EventTypeResolvers<ContextType>;
  GrantId?: GrantIdResolvers;
  ImportBlockedCallersPayload?: ImportBlockedCallersPayloadResolvers<ContextType>;
  ImportedCallerLine?: ImportedCallerLineResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceRow?: InvoiceRowResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  KeyValueItem?: KeyValueItemResolvers<ContextType>;
  KeyValueItemConnection?: KeyValueItemConnectionResolvers<ContextType>;
  KeyValueItemEdge?: KeyValueItemEdgeResolvers<ContextType>;
  KeyValueItemPayload?: KeyValueItemPayloadResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LoginLink?: LoginLinkResolvers<ContextType>;
  LoginPage?: LoginPageResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedThing?: NamedThingResolvers<ContextType>;
  NotificationContact?: NotificationContactResolvers<ContextType>;
  NotificationContactPayload?: NotificationContactPayloadResolvers<ContextType>;
  NotificationSettings?: NotificationSettingsResolvers<ContextType>;
  NotificationSettingsPayload?: NotificationSettingsPayloadResolvers<ContextType>;
  NumberConfiguration?: NumberConfigurationResolvers<ContextType>;
  NumberCountry?: NumberCountryResolvers<ContextType>;
  NumberOffer?: NumberOfferResolvers<ContextType>;
  NumberOfferConnection?: NumberOfferConnectionResolvers<ContextType>;
  NumberOfferEdge?: NumberOfferEdgeResolvers<ContextType>;
  NumberQuote?: NumberQuoteResolvers<ContextType>;
  NumberRegion?: NumberRegionResolvers<ContextType>;
  OpenedKeyValueItem?: OpenedKeyValueItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Particulars?: ParticularsResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentPayload?: PaymentPayloadResolvers<ContextType>;
  PersonalTestNumber?: PersonalTestNumberResolvers<ContextType>;
  PersonalTestNumberPayload?: PersonalTestNumberPayloadResolvers<ContextType>;
  PhoneNumber?: PhoneNumberResolvers<ContextType>;
  PhoneNumberConnection?: PhoneNumberConnectionResolvers<ContextType>;
  PhoneNumberEdge?: PhoneNumberEdgeResolvers<ContextType>;
  PhoneNumberKind?: PhoneNumberKindResolvers<ContextType>;
  PhoneNumberPayload?: PhoneNumberPayloadResolvers<ContextType>;
  PhoneNumbersPayload?: PhoneNumbersPayloadResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanPackage?: PlanPackageResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTemplatePackage?: PlanTemplatePackageResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfilePayload?: ProfilePayloadResolvers<ContextType>;
  PushCredential?: PushCredentialResolvers<ContextType>;
  PushCredentialConnection?: PushCredentialConnectionResolvers<ContextType>;
  PushCredentialEdge?: PushCredentialEdgeResolvers<ContextType>;
  PushCredentialPayload?: PushCredentialPayloadResolvers<ContextType>;
  PutAgentStatesPayload?: PutAgentStatesPayloadResolvers<ContextType>;
  PutCallSessionsPayload?: PutCallSessionsPayloadResolvers<ContextType>;
  PutCounts?: PutCountsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Queue?: QueueResolvers<ContextType>;
  QueueConnection?: QueueConnectionResolvers<ContextType>;
  QueueEdge?: QueueEdgeResolvers<ContextType>;
  QueueEvent?: QueueEventResolvers<ContextType>;
  QueueFigures?: QueueFiguresResolvers<ContextType>;
  QueuePayload?: QueuePayloadResolvers<ContextType>;
  QueueSession?: QueueSessionResolvers<ContextType>;
  QueueSessionConnection?: QueueSessionConnectionResolvers<ContextType>;
  QueueSessionEdge?: QueueSessionEdgeResolvers<ContextType>;
  QueueState?: QueueStateResolvers<ContextType>;
  QueuedCall?: QueuedCallResolvers<ContextType>;
  RecordStorage?: RecordStorageResolvers<ContextType>;
  RecordStoragePayload?: RecordStoragePayloadResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReorderRulesPayload?: ReorderRulesPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ResourceUsage?: ResourceUsageResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleName?: RoleNameResolvers;
  Rule?: RuleResolvers<ContextType>;
  RuleMatch?: RuleMatchResolvers<ContextType>;
  RulePayload?: RulePayloadResolvers<ContextType>;
  RuleRun?: RuleRunResolvers<ContextType>;
  RuleRunConnection?: RuleRunConnectionResolvers<ContextType>;
  RuleRunEdge?: RuleRunEdgeResolvers<ContextType>;
  RunRulePayload?: RunRulePayloadResolvers<ContextType>;
  RunningCallList?: RunningCallListResolvers<ContextType>;
  SavedScenario?: SavedScenarioResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  ScenarioPayload?: ScenarioPayloadResolvers<ContextType>;
  ScenarioVersion?: ScenarioVersionResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretPayload?: SecretPayloadResolvers<ContextType>;
  SecretValue?: SecretValueResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionId?: SectionIdResolvers;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountKeyFile?: ServiceAccountKeyFileResolvers<ContextType>;
  ServiceAccountKeyPayload?: ServiceAccountKeyPayloadResolvers<ContextType>;
  ServiceAccountPayload?: ServiceAccountPayloadResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionLog?: SessionLogResolvers<ContextType>;
  SessionLogConnection?: SessionLogConnectionResolvers<ContextType>;
  SessionLogEdge?: SessionLogEdgeResolvers<ContextType>;
  SessionLogText?: SessionLogTextResolvers<ContextType>;
  SipNetwork?: SipNetworkResolvers<ContextType>;
  SipNetworkConnection?: SipNetworkConnectionResolvers<ContextType>;
  SipNetworkEdge?: SipNetworkEdgeResolvers<ContextType>;
  SipNetworkPayload?: SipNetworkPayloadResolvers<ContextType>;
  SipRegistration?: SipRegistrationResolvers<ContextType>;
  SipRegistrationConnection?: SipRegistrationConnectionResolvers<ContextType>;
  SipRegistrationEdge?: SipRegistrationEdgeResolvers<ContextType>;
  SipRegistrationPayload?: SipRegistrationPayloadResolvers<ContextType>;
  SipRegistrationPrice?: SipRegistrationPriceResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillPayload?: SkillPayloadResolvers<ContextType>;
  SmartQueue?: SmartQueueResolvers<ContextType>;
  SmartQueueAgent?: SmartQueueAgentResolvers<ContextType>;
  SmartQueueAgentConnection?: SmartQueueAgentConnectionResolvers<ContextType>;
  SmartQueueAgentEdge?: SmartQueueAgentEdgeResolvers<ContextType>;
  SmartQueueAgentPayload?: SmartQueueAgentPayloadResolvers<ContextType>;
  SmartQueueAgentSkill?: SmartQueueAgentSkillResolvers<ContextType>;
  SmartQueueConnection?: SmartQueueConnectionResolvers<ContextType>;
  SmartQueueEdge?: SmartQueueEdgeResolvers<ContextType>;
  SmartQueueFigures?: SmartQueueFiguresResolvers<ContextType>;
  SmartQueueName?: SmartQueueNameResolvers<ContextType>;
  SmartQueuePayload?: SmartQueuePayloadResolvers<ContextType>;
  SmartQueueSkill?: SmartQueueSkillResolvers<ContextType>;
  SmartQueueSkillConnection?: SmartQueueSkillConnectionResolvers<ContextType>;
  SmartQueueSkillEdge?: SmartQueueSkillEdgeResolvers<ContextType>;
  SmartQueueSkillPayload?: SmartQueueSkillPayloadResolvers<ContextType>;
  SmartQueueStatus?: SmartQueueStatusResolvers<ContextType>;
  SmartQueueStatusPayload?: SmartQueueStatusPayloadResolvers<ContextType>;
  SmartQueueTask?: SmartQueueTaskResolvers<ContextType>;
  SmartQueueTaskConnection?: SmartQueueTaskConnectionResolvers<ContextType>;
  SmartQueueTaskEdge?: SmartQueueTaskEdgeResolvers<ContextType>;
  SmartQueueTaskSkill?: SmartQueueTaskSkillResolvers<ContextType>;
  SmsMessage?: SmsMessageResolvers<ContextType>;
  SmsMessageConnection?: SmsMessageConnectionResolvers<ContextType>;
  SmsMessageEdge?: SmsMessageEdgeResolvers<ContextType>;
  SmsSettings?: SmsSettingsResolvers<ContextType>;
  Subuser?: SubuserResolvers<ContextType>;
  SubuserConnection?: SubuserConnectionResolvers<ContextType>;
  SubuserEdge?: SubuserEdgeResolvers<ContextType>;
  SubuserPayload?: SubuserPayloadResolvers<ContextType>;
  TakenCallListTask?: TakenCallListTaskResolvers<ContextType>;
  TakenRuleRun?: TakenRuleRunResolvers<ContextType>;
  TakenScenario?: TakenScenarioResolvers<ContextType>;
  TakenVerificationCall?: TakenVerificationCallResolvers<ContextType>;
  TestNumber?: TestNumberResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
  TransactionTotals?: TransactionTotalsResolvers<ContextType>;
  TransferPayload?: TransferPayloadResolvers<ContextType>;
  TriedRule?: TriedRuleResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserImport?: UserImportResolvers<ContextType>;
  UserImportLine?: UserImportLineResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationCall?: VerificationCallResolvers<ContextType>;
  VerificationCallAllowance?: VerificationCallAllowanceResolvers<ContextType>;
  VerificationPayload?: VerificationPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerSession?: ViewerSessionResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryPayload?: WebhookDeliveryPayloadResolvers<ContextType>;
  WebhookSecretPayload?: WebhookSecretPayloadResolvers<ContextType>;
  WhatsappNumber?: WhatsappNumberResolvers<ContextType>;
  WhatsappNumberConnection?: WhatsappNumberConnectionResolvers<ContextType>;
  WhatsappNumberEdge?: WhatsappNumberEdgeResolvers<ContextType>;
  WhatsappNumberPayload?: WhatsappNumberPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
