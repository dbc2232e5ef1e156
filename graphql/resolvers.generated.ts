import type { RoleName } from '../lib/policy/roles';
import type { SectionId } from '../lib/policy/sections';
import type { ActionId } from '../lib/policy/actions';
import type { GrantId } from '../lib/policy/grants';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel } from '../lib/ctx';
import type { Action as ActionModel } from '../lib/policy/actions';
import type { Application as ApplicationModel } from '../lib/applications/application';
import type { ApplicationConnectionSource, AuditLogConnectionSource, ServiceAccountConnectionSource, SubuserSource, SubuserConnectionSource } from './mappers';
import type { AuditEntry } from '../lib/audit/list-audit-log';
import type { EngineApplication as EngineApplicationModel, EngineRule as EngineRuleModel, EngineScenario as EngineScenarioModel, EngineUser as EngineUserModel, EngineAcdQueue as EngineAcdQueueModel, EngineSmartQueue as EngineSmartQueueModel, EngineSipRegistration as EngineSipRegistrationModel, EnginePushCredential as EnginePushCredentialModel, EngineDialogflowKey as EngineDialogflowKeyModel } from '../lib/engine/routing';
import type { Job as JobModel } from '../lib/jobs/job';
import type { Section as SectionModel } from '../lib/policy/sections';
import type { ServiceAccount as ServiceAccountModel } from '../lib/service-accounts/service-account';
import type { KeyFile as KeyFileModel } from '../lib/service-accounts/key-pair';
import type { OwnSession } from '../lib/sessions/own-sessions';
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
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Where the account's subusers log in; made with the first subuser. */
  loginLink?: Maybe<LoginLink>;
  name: Scalars['String']['output'];
  subusers?: Maybe<SubuserConnection>;
  /** IANA name of the time zone in which the panel shows times. */
  timeZone: Scalars['String']['output'];
};


export type AccountAuditLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Something in a section that only some of the section's roles may do. */
export type Action = {
  __typename?: 'Action';
  description: Scalars['String']['output'];
  id: ActionId;
  roles: Array<RoleName>;
  section: SectionId;
};

export { ActionId };

export type AddApplicationInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 65 characters: Latin lower-case letters, digits and hyphens, a letter first; unique in the account. */
  name: Scalars['String']['input'];
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

/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type Application = {
  __typename?: 'Application';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** The name of an icon. */
  icon?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** Links to records and logs open to the account's own people only. */
  secureRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  /** Grows with each change of the application's own settings. */
  version?: Maybe<Scalars['Int']['output']>;
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

export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  cursor: Scalars['String']['output'];
  node: Application;
};

export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  application: Application;
};

export type ApplicationSort =
  | 'MODIFIED_ASC'
  | 'MODIFIED_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type AuditActor =
  /** Nobody who is known. */
  | 'ANONYMOUS'
  | 'MAIN_ACCOUNT'
  /** Whoever runs the server, from the command line. */
  | 'OPERATOR'
  /** A program, by a service account's key. */
  | 'SERVICE_ACCOUNT'
  | 'SUBUSER';

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

export type AuditOutcome =
  /** The roles did not open what was asked for. */
  | 'DENIED'
  | 'DONE'
  /** A login that failed. */
  | 'FAILED';

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

export type ChangePasswordInput = {
  /** 15 to 128 characters. */
  newPassword: Scalars['String']['input'];
  oldPassword: Scalars['String']['input'];
};

export type ChargeInput = {
  amount: Scalars['Decimal']['input'];
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  chargedAt: Scalars['DateTime']['input'];
  /** At most 120 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  externalId: Scalars['String']['input'];
  resourceType: Scalars['String']['input'];
  sessionExternalId?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
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
  name: Scalars['String']['output'];
  password?: Maybe<Scalars['String']['output']>;
};

export type EngineWhatsappNumber = {
  __typename?: 'EngineWhatsappNumber';
  phoneNumber: Scalars['String']['output'];
  ruleId?: Maybe<Scalars['ID']['output']>;
  voicePassword?: Maybe<Scalars['String']['output']>;
};

export { GrantId };

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

export type Mutation = {
  __typename?: 'Mutation';
  addApplication?: Maybe<ApplicationPayload>;
  /** Makes a service account. The private part of its key is in the answer, this once. */
  addServiceAccount?: Maybe<ServiceAccountKeyPayload>;
  /** Makes a subuser; with the first one, the account's login link. */
  addSubuser?: Maybe<AddSubuserPayload>;
  /** Changes the viewer's own password and ends the viewer's other sessions. */
  changePassword?: Maybe<Scalars['Boolean']['output']>;
  deleteServiceAccount?: Maybe<Scalars['Boolean']['output']>;
  deleteSubuser?: Maybe<Scalars['Boolean']['output']>;
  /** Ends one of the viewer's own sessions. */
  endSession?: Maybe<Scalars['Boolean']['output']>;
  /** Signs a subuser out everywhere. Gives how many sessions were ended. */
  endSubuserSessions?: Maybe<Scalars['Int']['output']>;
  /** Logs the main account in, by its name or e-mail. Subusers log in by logInSubuser. */
  logIn?: Maybe<LoginPayload>;
  /** Logs a subuser in through the account's own login link. */
  logInSubuser?: Maybe<LoginPayload>;
  /** Ends the session that asks. */
  logOut?: Maybe<Scalars['Boolean']['output']>;
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
  /** Gives a subuser a new password and ends the subuser's sessions. */
  resetSubuserPassword?: Maybe<SubuserPayload>;
  /** Gives a service account a new key under the same id; the old one opens nothing any more. */
  rotateServiceAccountKey?: Maybe<ServiceAccountKeyPayload>;
  /** Opens a main account and logs it in. */
  signUp?: Maybe<LoginPayload>;
  /** Changes what is given and leaves the rest. */
  updateServiceAccount?: Maybe<ServiceAccountPayload>;
  /** Changes what is given and leaves the rest. */
  updateSubuser?: Maybe<SubuserPayload>;
};


export type MutationAddApplicationArgs = {
  input: AddApplicationInput;
};


export type MutationAddServiceAccountArgs = {
  input: AddServiceAccountInput;
};


export type MutationAddSubuserArgs = {
  input: AddSubuserInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationDeleteServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSubuserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSubuserSessionsArgs = {
  subuserId: Scalars['ID']['input'];
};


export type MutationLogInArgs = {
  input: LogInInput;
};


export type MutationLogInSubuserArgs = {
  input: LogInSubuserInput;
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


export type MutationResetSubuserPasswordArgs = {
  input: ResetSubuserPasswordInput;
};


export type MutationRotateServiceAccountKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
};


export type MutationUpdateSubuserArgs = {
  input: UpdateSubuserInput;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

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
  /** One application; what it holds is opened by the section of each field. */
  application?: Maybe<Application>;
  applications?: Maybe<ApplicationConnection>;
  /** What was done, tried and refused in the account, the newest first. */
  auditLog?: Maybe<AuditLogConnection>;
  /** All that the engine needs to run an application, secrets included. */
  engineApplication?: Maybe<EngineApplication>;
  /** A piece of long work that the viewer asked for; nobody else's. */
  job?: Maybe<Job>;
  /** The newest pieces of long work that the viewer asked for, at most twenty. */
  jobs?: Maybe<Array<Job>>;
  /** What a login link's page shows. An unknown link has a page too, without a name. */
  loginPage?: Maybe<LoginPage>;
  /** Every role, with the sections that it opens. */
  roles?: Maybe<Array<Role>>;
  /** Every section of the panel, with the roles that open it. */
  sections?: Maybe<Array<Section>>;
  serviceAccount?: Maybe<ServiceAccount>;
  serviceAccounts?: Maybe<ServiceAccountConnection>;
  subuser?: Maybe<Subuser>;
  subusers?: Maybe<SubuserConnection>;
  /** Who asks, and what they may do. */
  viewer?: Maybe<Viewer>;
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
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<AuditOutcome>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEngineApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoginPageArgs = {
  loginId: Scalars['String']['input'];
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

export type QueuedCallInput = {
  callerId: Scalars['String']['input'];
  priority: Scalars['Int']['input'];
  /** Whoever serves it. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** In seconds. */
  waitingTime: Scalars['Int']['input'];
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

export type ResetSubuserPasswordInput = {
  id: Scalars['ID']['input'];
  mustChangePassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
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

export type SessionLogInput = {
  sessionExternalId: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type SignUpInput = {
  /** 5 to 20 characters: Latin letters, digits and hyphens, a letter first. */
  accountName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
};

export type SipRegistrationStateInput = {
  errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** A state older than the one that is known changes nothing. */
  reportedAt: Scalars['DateTime']['input'];
  sipRegistrationId: Scalars['ID']['input'];
  statusCode?: InputMaybe<Scalars['Int']['input']>;
  successful: Scalars['Boolean']['input'];
};

export type SmartQueueAgentStateInput = {
  applicationId: Scalars['ID']['input'];
  kind: EngineTaskKind;
  /** A state older than the one that is known changes nothing. */
  since: Scalars['DateTime']['input'];
  status: EngineAgentStatus;
  userId: Scalars['ID']['input'];
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

export type TaskSkillInput = {
  /** 1 to 5. */
  level: Scalars['Int']['input'];
  name: Scalars['String']['input'];
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

export type UpdateSubuserInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  roles?: InputMaybe<Array<RoleName>>;
  status?: InputMaybe<SubuserStatus>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asks: the account itself, one of its subusers, or a program. */
export type Viewer = {
  __typename?: 'Viewer';
  account: Account;
  actions: Array<Action>;
  /** Whether the viewer holds the section, the action, or both if both are asked. */
  can: Scalars['Boolean']['output'];
  kind: ViewerKind;
  /** The password was chosen by somebody else: only changePassword and logOut answer until it is changed. */
  mustChangePassword: Scalars['Boolean']['output'];
  roles: Array<Role>;
  /** What the roles open together; none while a password change is due. */
  sections: Array<Section>;
  /** The session that asks; empty for a service account. */
  session?: Maybe<ViewerSession>;
  /** The viewer's own sessions that are open now, the newest first. */
  sessions?: Maybe<Array<Session>>;
  /** Empty for the main account and for programs. */
  subuser?: Maybe<Subuser>;
};


/** Who asks: the account itself, one of its subusers, or a program. */
export type ViewerCanArgs = {
  action?: InputMaybe<ActionId>;
  section?: InputMaybe<SectionId>;
};

export type ViewerKind =
  /** The account's own login. */
  | 'MAIN_ACCOUNT'
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
  AcdAgentStateInput: AcdAgentStateInput;
  AcdSessionEventInput: AcdSessionEventInput;
  AcdSessionInput: AcdSessionInput;
  Action: ResolverTypeWrapper<ActionModel>;
  ActionId: ActionId;
  AddApplicationInput: AddApplicationInput;
  AddServiceAccountInput: AddServiceAccountInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: ResolverTypeWrapper<Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionSource>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationSort: ApplicationSort;
  AuditActor: AuditActor;
  AuditLogConnection: ResolverTypeWrapper<AuditLogConnectionSource>;
  AuditLogEdge: ResolverTypeWrapper<Omit<AuditLogEdge, 'node'> & { node: ResolversTypes['AuditLogEntry'] }>;
  AuditLogEntry: ResolverTypeWrapper<AuditEntry>;
  AuditOutcome: AuditOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CallInput: CallInput;
  CallSessionInput: CallSessionInput;
  ChangePasswordInput: ChangePasswordInput;
  ChargeInput: ChargeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
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
  EngineTranscriptionStatus: EngineTranscriptionStatus;
  EngineUser: ResolverTypeWrapper<EngineUserModel>;
  EngineWhatsappNumber: ResolverTypeWrapper<EngineWhatsappNumber>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantId: GrantId;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobModel>;
  JobStatus: JobStatus;
  LogInInput: LogInInput;
  LogInSubuserInput: LogInSubuserInput;
  LoginLink: ResolverTypeWrapper<LoginLink>;
  LoginPage: ResolverTypeWrapper<LoginPage>;
  LoginPayload: ResolverTypeWrapper<Omit<LoginPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PutAgentStatesPayload: ResolverTypeWrapper<PutAgentStatesPayload>;
  PutCallSessionsPayload: ResolverTypeWrapper<PutCallSessionsPayload>;
  PutCounts: ResolverTypeWrapper<PutCounts>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueStateInput: QueueStateInput;
  QueuedCallInput: QueuedCallInput;
  RecordingInput: RecordingInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  ResourceUsageInput: ResourceUsageInput;
  Role: ResolverTypeWrapper<RoleName>;
  RoleName: RoleName;
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
  Session: ResolverTypeWrapper<OwnSession>;
  SessionLogInput: SessionLogInput;
  SignUpInput: SignUpInput;
  SipRegistrationStateInput: SipRegistrationStateInput;
  SmartQueueAgentStateInput: SmartQueueAgentStateInput;
  SmartQueueTaskInput: SmartQueueTaskInput;
  SmsInput: SmsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subuser: ResolverTypeWrapper<SubuserSource>;
  SubuserConnection: ResolverTypeWrapper<SubuserConnectionSource>;
  SubuserEdge: ResolverTypeWrapper<Omit<SubuserEdge, 'node'> & { node: ResolversTypes['Subuser'] }>;
  SubuserPayload: ResolverTypeWrapper<Omit<SubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  SubuserSort: SubuserSort;
  SubuserStatus: SubuserStatus;
  TaskSkillInput: TaskSkillInput;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateSubuserInput: UpdateSubuserInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  ViewerSession: ResolverTypeWrapper<ViewerSession>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ViewerModel;
  AcdAgentStateInput: AcdAgentStateInput;
  AcdSessionEventInput: AcdSessionEventInput;
  AcdSessionInput: AcdSessionInput;
  Action: ActionModel;
  AddApplicationInput: AddApplicationInput;
  AddServiceAccountInput: AddServiceAccountInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  Application: ApplicationModel;
  ApplicationConnection: ApplicationConnectionSource;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationPayload: Omit<ApplicationPayload, 'application'> & { application: ResolversParentTypes['Application'] };
  AuditLogConnection: AuditLogConnectionSource;
  AuditLogEdge: Omit<AuditLogEdge, 'node'> & { node: ResolversParentTypes['AuditLogEntry'] };
  AuditLogEntry: AuditEntry;
  Boolean: Scalars['Boolean']['output'];
  CallInput: CallInput;
  CallSessionInput: CallSessionInput;
  ChangePasswordInput: ChangePasswordInput;
  ChargeInput: ChargeInput;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
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
  EngineUser: EngineUserModel;
  EngineWhatsappNumber: EngineWhatsappNumber;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobModel;
  LogInInput: LogInInput;
  LogInSubuserInput: LogInSubuserInput;
  LoginLink: LoginLink;
  LoginPage: LoginPage;
  LoginPayload: Omit<LoginPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PutAgentStatesPayload: PutAgentStatesPayload;
  PutCallSessionsPayload: PutCallSessionsPayload;
  PutCounts: PutCounts;
  Query: Record<PropertyKey, never>;
  QueueStateInput: QueueStateInput;
  QueuedCallInput: QueuedCallInput;
  RecordingInput: RecordingInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  ResourceUsageInput: ResourceUsageInput;
  Role: RoleName;
  Section: SectionModel;
  ServiceAccount: ServiceAccountModel;
  ServiceAccountConnection: ServiceAccountConnectionSource;
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountKeyFile: KeyFileModel;
  ServiceAccountKeyPayload: Omit<ServiceAccountKeyPayload, 'keyFile' | 'serviceAccount'> & { keyFile: ResolversParentTypes['ServiceAccountKeyFile'], serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountPayload: Omit<ServiceAccountPayload, 'serviceAccount'> & { serviceAccount: ResolversParentTypes['ServiceAccount'] };
  Session: OwnSession;
  SessionLogInput: SessionLogInput;
  SignUpInput: SignUpInput;
  SipRegistrationStateInput: SipRegistrationStateInput;
  SmartQueueAgentStateInput: SmartQueueAgentStateInput;
  SmartQueueTaskInput: SmartQueueTaskInput;
  SmsInput: SmsInput;
  String: Scalars['String']['output'];
  Subuser: SubuserSource;
  SubuserConnection: SubuserConnectionSource;
  SubuserEdge: Omit<SubuserEdge, 'node'> & { node: ResolversParentTypes['Subuser'] };
  SubuserPayload: Omit<SubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  TaskSkillInput: TaskSkillInput;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateSubuserInput: UpdateSubuserInput;
  Viewer: ViewerModel;
  ViewerSession: ViewerSession;
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
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loginLink?: Resolver<Maybe<ResolversTypes['LoginLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subusers?: Resolver<Maybe<ResolversTypes['SubuserConnection']>, ParentType, ContextType, Partial<AccountSubusersArgs>>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ApplicationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secureRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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
  dialogflowKeys?: Resolver<Array<ResolversTypes['EngineDialogflowKey']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumbers?: Resolver<Array<ResolversTypes['EnginePhoneNumber']>, ParentType, ContextType>;
  pushCredentials?: Resolver<Array<ResolversTypes['EnginePushCredential']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['EngineRule']>, ParentType, ContextType>;
  scenarios?: Resolver<Array<ResolversTypes['EngineScenario']>, ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['EngineSecret']>, ParentType, ContextType>;
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

export type EngineUserResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineUser'] = ResolversParentTypes['EngineUser']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngineWhatsappNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineWhatsappNumber'] = ResolversParentTypes['EngineWhatsappNumber']> = {
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  voicePassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantIdResolvers = EnumResolverSignature<{ engine?: any }, ResolversTypes['GrantId']>;

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
  addApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationAddApplicationArgs, 'input'>>;
  addServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddServiceAccountArgs, 'input'>>;
  addSubuser?: Resolver<Maybe<ResolversTypes['AddSubuserPayload']>, ParentType, ContextType, RequireFields<MutationAddSubuserArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  deleteServiceAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'id'>>;
  deleteSubuser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSubuserArgs, 'id'>>;
  endSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endSubuserSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationEndSubuserSessionsArgs, 'subuserId'>>;
  logIn?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logInSubuser?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInSubuserArgs, 'input'>>;
  logOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  putAcdSessions?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutAcdSessionsArgs, 'sessions'>>;
  putAgentStates?: Resolver<Maybe<ResolversTypes['PutAgentStatesPayload']>, ParentType, ContextType, Partial<MutationPutAgentStatesArgs>>;
  putCallSessions?: Resolver<Maybe<ResolversTypes['PutCallSessionsPayload']>, ParentType, ContextType, RequireFields<MutationPutCallSessionsArgs, 'sessions'>>;
  putCharges?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutChargesArgs, 'charges'>>;
  putQueueStates?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutQueueStatesArgs, 'states'>>;
  putSessionLogs?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSessionLogsArgs, 'logs'>>;
  putSipRegistrationStates?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSipRegistrationStatesArgs, 'states'>>;
  putSmartQueueTasks?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSmartQueueTasksArgs, 'tasks'>>;
  putSms?: Resolver<Maybe<ResolversTypes['PutCounts']>, ParentType, ContextType, RequireFields<MutationPutSmsArgs, 'messages'>>;
  resetSubuserPassword?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationResetSubuserPasswordArgs, 'input'>>;
  rotateServiceAccountKey?: Resolver<Maybe<ResolversTypes['ServiceAccountKeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateServiceAccountKeyArgs, 'id'>>;
  signUp?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  updateServiceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateSubuser?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSubuserArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditLogConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  engineApplication?: Resolver<Maybe<ResolversTypes['EngineApplication']>, ParentType, ContextType, RequireFields<QueryEngineApplicationArgs, 'id'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['Job']>>, ParentType, ContextType>;
  loginPage?: Resolver<Maybe<ResolversTypes['LoginPage']>, ParentType, ContextType, RequireFields<QueryLoginPageArgs, 'loginId'>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['Section']>>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, Partial<QueryServiceAccountsArgs>>;
  subuser?: Resolver<Maybe<ResolversTypes['Subuser']>, ParentType, ContextType, RequireFields<QuerySubuserArgs, 'id'>>;
  subusers?: Resolver<Maybe<ResolversTypes['SubuserConnection']>, ParentType, ContextType, Partial<QuerySubusersArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['RoleName'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type RoleNameResolvers = EnumResolverSignature<{ Accountant?: any, Admin?: any, CallListManager?: any, Developer?: any, MainAccount?: any, Owner?: any, Payer?: any, PayerNoVerify?: any, PhoneNumberManager?: any, Supervisor?: any, Support?: any, UserManager?: any }, ResolversTypes['RoleName']>;

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

export type SessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  can?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<ViewerCanArgs>>;
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

export type Resolvers<ContextType = GraphQLContext> = {
  Account?: AccountResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionId?: ActionIdResolvers;
  AddSubuserPayload?: AddSubuserPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  AuditLogConnection?: AuditLogConnectionResolvers<ContextType>;
  AuditLogEdge?: AuditLogEdgeResolvers<ContextType>;
  AuditLogEntry?: AuditLogEntryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
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
  EngineUser?: EngineUserResolvers<ContextType>;
  EngineWhatsappNumber?: EngineWhatsappNumberResolvers<ContextType>;
  GrantId?: GrantIdResolvers;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  LoginLink?: LoginLinkResolvers<ContextType>;
  LoginPage?: LoginPageResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PutAgentStatesPayload?: PutAgentStatesPayloadResolvers<ContextType>;
  PutCallSessionsPayload?: PutCallSessionsPayloadResolvers<ContextType>;
  PutCounts?: PutCountsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleName?: RoleNameResolvers;
  Section?: SectionResolvers<ContextType>;
  SectionId?: SectionIdResolvers;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountKeyFile?: ServiceAccountKeyFileResolvers<ContextType>;
  ServiceAccountKeyPayload?: ServiceAccountKeyPayloadResolvers<ContextType>;
  ServiceAccountPayload?: ServiceAccountPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Subuser?: SubuserResolvers<ContextType>;
  SubuserConnection?: SubuserConnectionResolvers<ContextType>;
  SubuserEdge?: SubuserEdgeResolvers<ContextType>;
  SubuserPayload?: SubuserPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerSession?: ViewerSessionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
