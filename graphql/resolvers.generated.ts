import type { RoleName } from '../lib/policy/roles';
import type { SectionId } from '../lib/policy/sections';
import type { ActionId } from '../lib/policy/actions';
import type { GrantId } from '../lib/policy/grants';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel } from '../lib/ctx';
import type { Action as ActionModel } from '../lib/policy/actions';
import type { Application as ApplicationModel } from '../lib/applications/application';
import type { ApplicationConnectionSource, AuditLogConnectionSource, BindKeySource, RuleRunConnectionSource, ScenarioConnectionSource, QueueConnectionSource, QueueSessionConnectionSource, SkillConnectionSource, SmartQueueAgentConnectionSource, SmartQueueConnectionSource, SmartQueueSkillConnectionSource, SmartQueueTaskConnectionSource, SubuserSource, SubuserConnectionSource, UserSource, UserConnectionSource } from './mappers';
import type { AuditEntry } from '../lib/audit/list-audit-log';
import type { Job as JobModel } from '../lib/jobs/job';
import type { EngineScenario as EngineScenarioModel } from '../lib/scenarios/engine-scenario';
import type { Rule as RuleModel } from '../lib/rules/rule';
import type { RuleRun as RuleRunModel } from '../lib/rules/rule-run';
import type { Scenario as ScenarioModel } from '../lib/scenarios/scenario';
import type { TakenRuleRun as TakenRuleRunModel } from '../lib/rules/take-rule-runs';
import type { Queue as QueueModel } from '../lib/queues/queue';
import type { CallInQueue, QueueState as QueueStateModel } from '../lib/queues/get-queue';
import type { QueueSession as QueueSessionModel } from '../lib/queues/list-queue-sessions';
import type { Section as SectionModel } from '../lib/policy/sections';
import type { OwnSession } from '../lib/sessions/own-sessions';
import type { Skill as SkillModel } from '../lib/skills/skill';
import type { SmartQueue as SmartQueueModel } from '../lib/smart-queue/smart-queue';
import type { Agent, AgentSkill, NamedSmartQueue } from '../lib/smart-queue/agent';
import type { StatisticsRow } from '../lib/smart-queue/statistics';
import type { SmartQueueSkill as SmartQueueSkillModel } from '../lib/smart-queue/skill';
import type { SmartQueueTask as SmartQueueTaskModel } from '../lib/smart-queue/list-tasks';
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

export type AddApplicationInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 65 characters: Latin lower-case letters, digits and hyphens, a letter first; unique in the account. */
  name: Scalars['String']['input'];
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

export type AgentSelection =
  | 'LEAST_QUALIFIED'
  | 'MAX_WAITING_TIME'
  | 'MOST_QUALIFIED';

/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type Application = {
  __typename?: 'Application';
  /** Its call sessions on each of the last 14 days in the account's time zone, today last. */
  callDays?: Maybe<Array<CallDay>>;
  /** How much it holds of each kind. */
  contents?: Maybe<ApplicationContents>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** The name of an icon. */
  icon?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Which rule a number would start, and why the ones before it did not. A pattern has to fit the whole number. */
  matchRule?: Maybe<RuleMatch>;
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** Its numbers that are due within 30 days, those that are lost then first, at most twenty. */
  numberRenewals?: Maybe<Array<Renewal>>;
  /** The queues of the older kind, by name. */
  queues?: Maybe<QueueConnection>;
  /** How many of its numbers and SIP registrations are due within 30 days. */
  renewals?: Maybe<ApplicationRenewals>;
  /** The starts that were asked for by hand or by a program, the newest first. */
  ruleRuns?: Maybe<RuleRunConnection>;
  /** Its rules in the order in which they are tried, at most a hundred. */
  rules?: Maybe<Array<Rule>>;
  /** The scenarios that its rules can run: its own and the account's shared ones. */
  scenarios?: Maybe<ScenarioConnection>;
  /** Links to records and logs open to the account's own people only. */
  secureRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  /** Its SIP registrations that are due within 30 days, at most twenty. */
  sipRegistrationRenewals?: Maybe<Array<Renewal>>;
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
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationMatchRuleArgs = {
  number: Scalars['String']['input'];
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
export type ApplicationSmartQueueAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  queueId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  skillId?: InputMaybe<Scalars['ID']['input']>;
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

export type AuditActor =
  /** Nobody who is known. */
  | 'ANONYMOUS'
  | 'MAIN_ACCOUNT'
  /** Whoever runs the server, from the command line. */
  | 'OPERATOR'
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

/** A service account that a rule can be bound to. */
export type BindKey = {
  __typename?: 'BindKey';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
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

export type ChangePasswordInput = {
  /** 15 to 128 characters. */
  newPassword: Scalars['String']['input'];
  oldPassword: Scalars['String']['input'];
};

export type DeleteApplicationInput = {
  id: Scalars['ID']['input'];
  /** The application's name, so that nobody deletes another one by mistake. */
  name: Scalars['String']['input'];
};

export type EngineScenario = {
  __typename?: 'EngineScenario';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  script: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export { GrantId };

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
  /** Makes a queue of the older kind in an application. */
  addQueue?: Maybe<QueuePayload>;
  /** Puts users of the application into a queue. */
  addQueueUsers?: Maybe<QueuePayload>;
  /** Makes a rule, the last in its application's order. */
  addRule?: Maybe<RulePayload>;
  /** Makes a scenario in an application; without one, shared with all applications of the account. */
  addScenario?: Maybe<ScenarioPayload>;
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
  /** Changes the viewer's own password and ends the viewer's other sessions. */
  changePassword?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Deletes an application with its scenarios, rules, queues, call lists, stored values and secrets. Numbers and SIP
   * registrations lead nowhere then; users stay in the account, calls in its call history.
   */
  deleteApplication?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a queue with its state and its history. */
  deleteQueue?: Maybe<Scalars['Boolean']['output']>;
  deleteRule?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a scenario with its versions; CONFLICT while a rule runs it. */
  deleteScenario?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a skill and takes it from every user and queue. */
  deleteSkill?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a SmartQueue with its tasks and their history; its agents stay. */
  deleteSmartQueue?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a skill and takes it from every agent. */
  deleteSmartQueueSkill?: Maybe<Scalars['Boolean']['output']>;
  deleteSmartQueueStatus?: Maybe<Scalars['Boolean']['output']>;
  deleteSubuser?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a user from the account and all its applications. */
  deleteUser?: Maybe<Scalars['Boolean']['output']>;
  /** Ends one of the viewer's own sessions. */
  endSession?: Maybe<Scalars['Boolean']['output']>;
  /** Signs a subuser out everywhere. Gives how many sessions were ended. */
  endSubuserSessions?: Maybe<Scalars['Int']['output']>;
  /** Makes users from a CSV text, all good lines at once, and tells what is wrong with the others. */
  importUsers?: Maybe<UserImport>;
  /** Logs the main account in, by its name or e-mail. Subusers log in by logInSubuser. */
  logIn?: Maybe<LoginPayload>;
  /** Logs a subuser in through the account's own login link. */
  logInSubuser?: Maybe<LoginPayload>;
  /** Ends the session that asks. */
  logOut?: Maybe<Scalars['Boolean']['output']>;
  /** Takes users out of a queue; they stay in the application. */
  removeQueueUsers?: Maybe<QueuePayload>;
  /** Takes a user out of the application's SmartQueue; the user stays in the application. */
  removeSmartQueueAgent?: Maybe<Scalars['Boolean']['output']>;
  /** Takes a user out of an application, its queues and its SmartQueue; the user stays in the account. */
  removeUserFromApplication?: Maybe<UserPayload>;
  renameSkill?: Maybe<SkillPayload>;
  /** Puts all rules of an application into an order; CONFLICT when its rules are no longer just those. */
  reorderRules?: Maybe<ReorderRulesPayload>;
  /** Writes down what became of a start that the engine took; the same again changes nothing. */
  reportRuleRun?: Maybe<Scalars['Boolean']['output']>;
  /** Gives a subuser a new password and ends the subuser's sessions. */
  resetSubuserPassword?: Maybe<SubuserPayload>;
  /** Saves an older version's script as a new version. */
  restoreScenario?: Maybe<ScenarioPayload>;
  /**
   * Asks the engine to start a rule's scenarios without a call. The request waits for the engine, which is another program;
   * after ten minutes it is void. At most 200 wait at once, then the code is RATE_LIMITED.
   */
  runRule?: Maybe<RunRulePayload>;
  /** Makes a user of the application an agent, or changes what the agent does. */
  setSmartQueueAgent?: Maybe<SmartQueueAgentPayload>;
  /** Gives an agent just these skills. */
  setSmartQueueAgentSkills?: Maybe<SmartQueueAgentPayload>;
  /** Gives a user a new password, one that the user never had. */
  setUserPassword?: Maybe<UserPayload>;
  /** Opens a main account and logs it in. */
  signUp?: Maybe<LoginPayload>;
  /** Hands the oldest waiting starts to the engine, 1 to 100, each to one who asks and to nobody after. */
  takeRuleRuns?: Maybe<Array<TakenRuleRun>>;
  /** Changes what is given and leaves the rest. */
  updateApplication?: Maybe<ApplicationPayload>;
  /** Changes what is given and leaves the rest. */
  updateQueue?: Maybe<QueuePayload>;
  /** Changes what is given and leaves the rest. */
  updateRule?: Maybe<RulePayload>;
  /** Saves what is given as a new version and leaves the rest. */
  updateScenario?: Maybe<ScenarioPayload>;
  /** Changes what is given and leaves the rest. */
  updateSmartQueue?: Maybe<SmartQueuePayload>;
  /** Changes what is given and leaves the rest. */
  updateSmartQueueSkill?: Maybe<SmartQueueSkillPayload>;
  /** Changes what is given and leaves the rest. */
  updateSubuser?: Maybe<SubuserPayload>;
  /** Changes what is given and leaves the rest. */
  updateUser?: Maybe<UserPayload>;
};


export type MutationAddApplicationArgs = {
  input: AddApplicationInput;
};


export type MutationAddQueueArgs = {
  input: AddQueueInput;
};


export type MutationAddQueueUsersArgs = {
  input: QueueUsersInput;
};


export type MutationAddRuleArgs = {
  input: AddRuleInput;
};


export type MutationAddScenarioArgs = {
  input: AddScenarioInput;
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


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationDeleteApplicationArgs = {
  input: DeleteApplicationInput;
};


export type MutationDeleteQueueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteRuleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteScenarioArgs = {
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


export type MutationDeleteSubuserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteUserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSubuserSessionsArgs = {
  subuserId: Scalars['ID']['input'];
};


export type MutationImportUsersArgs = {
  input: ImportUsersInput;
};


export type MutationLogInArgs = {
  input: LogInInput;
};


export type MutationLogInSubuserArgs = {
  input: LogInSubuserInput;
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


export type MutationReportRuleRunArgs = {
  input: ReportRuleRunInput;
};


export type MutationResetSubuserPasswordArgs = {
  input: ResetSubuserPasswordInput;
};


export type MutationRestoreScenarioArgs = {
  input: RestoreScenarioInput;
};


export type MutationRunRuleArgs = {
  input: RunRuleInput;
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


export type MutationTakeRuleRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpdateApplicationArgs = {
  input: UpdateApplicationInput;
};


export type MutationUpdateQueueArgs = {
  input: UpdateQueueInput;
};


export type MutationUpdateRuleArgs = {
  input: UpdateRuleInput;
};


export type MutationUpdateScenarioArgs = {
  input: UpdateScenarioInput;
};


export type MutationUpdateSmartQueueArgs = {
  input: UpdateSmartQueueInput;
};


export type MutationUpdateSmartQueueSkillArgs = {
  input: UpdateSmartQueueSkillInput;
};


export type MutationUpdateSubuserArgs = {
  input: UpdateSubuserInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
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
  /** A scenario as the engine runs it; it may be kept as long as its version stays. */
  engineScenario?: Maybe<EngineScenario>;
  /** A piece of long work that the viewer asked for; nobody else's. */
  job?: Maybe<Job>;
  /** The newest pieces of long work that the viewer asked for, at most twenty. */
  jobs?: Maybe<Array<Job>>;
  /** What a login link's page shows. An unknown link has a page too, without a name. */
  loginPage?: Maybe<LoginPage>;
  queue?: Maybe<Queue>;
  /** Every role, with the sections that it opens. */
  roles?: Maybe<Array<Role>>;
  rule?: Maybe<Rule>;
  /** One scenario, of an application or shared with all of them. */
  scenario?: Maybe<Scenario>;
  /** Every section of the panel, with the roles that open it. */
  sections?: Maybe<Array<Section>>;
  /** The account's skills of the older queues, by name. */
  skills?: Maybe<SkillConnection>;
  smartQueue?: Maybe<SmartQueue>;
  subuser?: Maybe<Subuser>;
  subusers?: Maybe<SubuserConnection>;
  user?: Maybe<User>;
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


export type QueryEngineScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoginPageArgs = {
  loginId: Scalars['String']['input'];
};


export type QueryQueueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
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


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};

/** A queue of the older kind (ACD): calls wait there for a user with the right skills. */
export type Queue = {
  __typename?: 'Queue';
  applicationId: Scalars['ID']['output'];
  autoBinding: Scalars['Boolean']['output'];
  /** In seconds. */
  averageServiceTime?: Maybe<Scalars['Int']['output']>;
  createdAt: Scalars['DateTime']['output'];
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

export type ReportRuleRunInput = {
  /** The engine's own id of the call session that it started. */
  callSessionExternalId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** Why it failed, for people to read; at most 1,000 characters. */
  problem?: InputMaybe<Scalars['String']['input']>;
  status: ReportedRuleRunStatus;
};

export type ReportedRuleRunStatus =
  | 'FAILED'
  | 'STARTED';

export type ResetSubuserPasswordInput = {
  id: Scalars['ID']['input'];
  mustChangePassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
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

export type TaskSelection =
  | 'MAX_PRIORITY'
  | 'MAX_WAITING_TIME';

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
  /** What was left when the last call was settled, with four decimals. */
  fixedBalance?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  /** What is left at this moment, calls under way included, with four decimals. */
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
  AcdStatus: AcdStatus;
  Action: ResolverTypeWrapper<ActionModel>;
  ActionId: ActionId;
  AddApplicationInput: AddApplicationInput;
  AddQueueInput: AddQueueInput;
  AddRuleInput: AddRuleInput;
  AddScenarioInput: AddScenarioInput;
  AddSkillInput: AddSkillInput;
  AddSmartQueueInput: AddSmartQueueInput;
  AddSmartQueueSkillInput: AddSmartQueueSkillInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: ResolverTypeWrapper<Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  AddUserInput: AddUserInput;
  AddUserToApplicationInput: AddUserToApplicationInput;
  AgentSelection: AgentSelection;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionSource>;
  ApplicationContents: ResolverTypeWrapper<ApplicationContents>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationRenewals: ResolverTypeWrapper<ApplicationRenewals>;
  ApplicationSort: ApplicationSort;
  AuditActor: AuditActor;
  AuditLogConnection: ResolverTypeWrapper<AuditLogConnectionSource>;
  AuditLogEdge: ResolverTypeWrapper<Omit<AuditLogEdge, 'node'> & { node: ResolversTypes['AuditLogEntry'] }>;
  AuditLogEntry: ResolverTypeWrapper<AuditEntry>;
  AuditOutcome: AuditOutcome;
  BindKey: ResolverTypeWrapper<BindKeySource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CallDay: ResolverTypeWrapper<CallDay>;
  ChangePasswordInput: ChangePasswordInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteApplicationInput: DeleteApplicationInput;
  EngineScenario: ResolverTypeWrapper<EngineScenarioModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantId: GrantId;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportUsersInput: ImportUsersInput;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Queue: ResolverTypeWrapper<QueueModel>;
  QueueConnection: ResolverTypeWrapper<QueueConnectionSource>;
  QueueEdge: ResolverTypeWrapper<Omit<QueueEdge, 'node'> & { node: ResolversTypes['Queue'] }>;
  QueueEvent: ResolverTypeWrapper<QueueEvent>;
  QueuePayload: ResolverTypeWrapper<Omit<QueuePayload, 'queue'> & { queue: ResolversTypes['Queue'] }>;
  QueueSession: ResolverTypeWrapper<QueueSessionModel>;
  QueueSessionConnection: ResolverTypeWrapper<QueueSessionConnectionSource>;
  QueueSessionEdge: ResolverTypeWrapper<Omit<QueueSessionEdge, 'node'> & { node: ResolversTypes['QueueSession'] }>;
  QueueSort: QueueSort;
  QueueState: ResolverTypeWrapper<QueueStateModel>;
  QueueUsersInput: QueueUsersInput;
  QueuedCall: ResolverTypeWrapper<CallInQueue>;
  RemoveSmartQueueAgentInput: RemoveSmartQueueAgentInput;
  RemoveUserFromApplicationInput: RemoveUserFromApplicationInput;
  RenameSkillInput: RenameSkillInput;
  Renewal: ResolverTypeWrapper<Renewal>;
  ReorderRulesInput: ReorderRulesInput;
  ReorderRulesPayload: ResolverTypeWrapper<Omit<ReorderRulesPayload, 'rules'> & { rules: Array<ResolversTypes['Rule']> }>;
  ReportRuleRunInput: ReportRuleRunInput;
  ReportedRuleRunStatus: ReportedRuleRunStatus;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  RestoreScenarioInput: RestoreScenarioInput;
  Role: ResolverTypeWrapper<RoleName>;
  RoleName: RoleName;
  Rule: ResolverTypeWrapper<RuleModel>;
  RuleMatch: ResolverTypeWrapper<Omit<RuleMatch, 'rule' | 'tried'> & { rule?: Maybe<ResolversTypes['Rule']>, tried: Array<ResolversTypes['TriedRule']> }>;
  RulePayload: ResolverTypeWrapper<Omit<RulePayload, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  RuleRun: ResolverTypeWrapper<RuleRunModel>;
  RuleRunConnection: ResolverTypeWrapper<RuleRunConnectionSource>;
  RuleRunEdge: ResolverTypeWrapper<Omit<RuleRunEdge, 'node'> & { node: ResolversTypes['RuleRun'] }>;
  RuleRunStatus: RuleRunStatus;
  RunRuleInput: RunRuleInput;
  RunRulePayload: ResolverTypeWrapper<Omit<RunRulePayload, 'run'> & { run: ResolversTypes['RuleRun'] }>;
  SavedScenario: ResolverTypeWrapper<SavedScenario>;
  Scenario: ResolverTypeWrapper<ScenarioModel>;
  ScenarioConnection: ResolverTypeWrapper<ScenarioConnectionSource>;
  ScenarioEdge: ResolverTypeWrapper<Omit<ScenarioEdge, 'node'> & { node: ResolversTypes['Scenario'] }>;
  ScenarioPayload: ResolverTypeWrapper<Omit<ScenarioPayload, 'scenario'> & { scenario: ResolversTypes['Scenario'] }>;
  ScenarioSort: ScenarioSort;
  ScenarioVersion: ResolverTypeWrapper<ScenarioVersion>;
  Section: ResolverTypeWrapper<SectionModel>;
  SectionId: SectionId;
  Session: ResolverTypeWrapper<OwnSession>;
  SetSmartQueueAgentInput: SetSmartQueueAgentInput;
  SetSmartQueueAgentSkillsInput: SetSmartQueueAgentSkillsInput;
  SetUserPasswordInput: SetUserPasswordInput;
  SignUpInput: SignUpInput;
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
  SmartQueueTaskKind: SmartQueueTaskKind;
  SmartQueueTaskSkill: ResolverTypeWrapper<SmartQueueTaskSkill>;
  SmartQueueTaskStatus: SmartQueueTaskStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subuser: ResolverTypeWrapper<SubuserSource>;
  SubuserConnection: ResolverTypeWrapper<SubuserConnectionSource>;
  SubuserEdge: ResolverTypeWrapper<Omit<SubuserEdge, 'node'> & { node: ResolversTypes['Subuser'] }>;
  SubuserPayload: ResolverTypeWrapper<Omit<SubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  SubuserSort: SubuserSort;
  SubuserStatus: SubuserStatus;
  TakenRuleRun: ResolverTypeWrapper<TakenRuleRunModel>;
  TakenScenario: ResolverTypeWrapper<ScenarioModel>;
  TaskSelection: TaskSelection;
  TriedResult: TriedResult;
  TriedRule: ResolverTypeWrapper<Omit<TriedRule, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  UpdateApplicationInput: UpdateApplicationInput;
  UpdateQueueInput: UpdateQueueInput;
  UpdateRuleInput: UpdateRuleInput;
  UpdateScenarioInput: UpdateScenarioInput;
  UpdateSmartQueueInput: UpdateSmartQueueInput;
  UpdateSmartQueueSkillInput: UpdateSmartQueueSkillInput;
  UpdateSubuserInput: UpdateSubuserInput;
  UpdateUserInput: UpdateUserInput;
  User: ResolverTypeWrapper<UserSource>;
  UserConnection: ResolverTypeWrapper<UserConnectionSource>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserImport: ResolverTypeWrapper<UserImport>;
  UserImportLine: ResolverTypeWrapper<UserImportLine>;
  UserPayload: ResolverTypeWrapper<Omit<UserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  UserSort: UserSort;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  ViewerSession: ResolverTypeWrapper<ViewerSession>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ViewerModel;
  Action: ActionModel;
  AddApplicationInput: AddApplicationInput;
  AddQueueInput: AddQueueInput;
  AddRuleInput: AddRuleInput;
  AddScenarioInput: AddScenarioInput;
  AddSkillInput: AddSkillInput;
  AddSmartQueueInput: AddSmartQueueInput;
  AddSmartQueueSkillInput: AddSmartQueueSkillInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  AddUserInput: AddUserInput;
  AddUserToApplicationInput: AddUserToApplicationInput;
  Application: ApplicationModel;
  ApplicationConnection: ApplicationConnectionSource;
  ApplicationContents: ApplicationContents;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationPayload: Omit<ApplicationPayload, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationRenewals: ApplicationRenewals;
  AuditLogConnection: AuditLogConnectionSource;
  AuditLogEdge: Omit<AuditLogEdge, 'node'> & { node: ResolversParentTypes['AuditLogEntry'] };
  AuditLogEntry: AuditEntry;
  BindKey: BindKeySource;
  Boolean: Scalars['Boolean']['output'];
  CallDay: CallDay;
  ChangePasswordInput: ChangePasswordInput;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteApplicationInput: DeleteApplicationInput;
  EngineScenario: EngineScenarioModel;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  ImportUsersInput: ImportUsersInput;
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
  Query: Record<PropertyKey, never>;
  Queue: QueueModel;
  QueueConnection: QueueConnectionSource;
  QueueEdge: Omit<QueueEdge, 'node'> & { node: ResolversParentTypes['Queue'] };
  QueueEvent: QueueEvent;
  QueuePayload: Omit<QueuePayload, 'queue'> & { queue: ResolversParentTypes['Queue'] };
  QueueSession: QueueSessionModel;
  QueueSessionConnection: QueueSessionConnectionSource;
  QueueSessionEdge: Omit<QueueSessionEdge, 'node'> & { node: ResolversParentTypes['QueueSession'] };
  QueueState: QueueStateModel;
  QueueUsersInput: QueueUsersInput;
  QueuedCall: CallInQueue;
  RemoveSmartQueueAgentInput: RemoveSmartQueueAgentInput;
  RemoveUserFromApplicationInput: RemoveUserFromApplicationInput;
  RenameSkillInput: RenameSkillInput;
  Renewal: Renewal;
  ReorderRulesInput: ReorderRulesInput;
  ReorderRulesPayload: Omit<ReorderRulesPayload, 'rules'> & { rules: Array<ResolversParentTypes['Rule']> };
  ReportRuleRunInput: ReportRuleRunInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  RestoreScenarioInput: RestoreScenarioInput;
  Role: RoleName;
  Rule: RuleModel;
  RuleMatch: Omit<RuleMatch, 'rule' | 'tried'> & { rule?: Maybe<ResolversParentTypes['Rule']>, tried: Array<ResolversParentTypes['TriedRule']> };
  RulePayload: Omit<RulePayload, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  RuleRun: RuleRunModel;
  RuleRunConnection: RuleRunConnectionSource;
  RuleRunEdge: Omit<RuleRunEdge, 'node'> & { node: ResolversParentTypes['RuleRun'] };
  RunRuleInput: RunRuleInput;
  RunRulePayload: Omit<RunRulePayload, 'run'> & { run: ResolversParentTypes['RuleRun'] };
  SavedScenario: SavedScenario;
  Scenario: ScenarioModel;
  ScenarioConnection: ScenarioConnectionSource;
  ScenarioEdge: Omit<ScenarioEdge, 'node'> & { node: ResolversParentTypes['Scenario'] };
  ScenarioPayload: Omit<ScenarioPayload, 'scenario'> & { scenario: ResolversParentTypes['Scenario'] };
  ScenarioVersion: ScenarioVersion;
  Section: SectionModel;
  Session: OwnSession;
  SetSmartQueueAgentInput: SetSmartQueueAgentInput;
  SetSmartQueueAgentSkillsInput: SetSmartQueueAgentSkillsInput;
  SetUserPasswordInput: SetUserPasswordInput;
  SignUpInput: SignUpInput;
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
  SmartQueueTaskSkill: SmartQueueTaskSkill;
  String: Scalars['String']['output'];
  Subuser: SubuserSource;
  SubuserConnection: SubuserConnectionSource;
  SubuserEdge: Omit<SubuserEdge, 'node'> & { node: ResolversParentTypes['Subuser'] };
  SubuserPayload: Omit<SubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  TakenRuleRun: TakenRuleRunModel;
  TakenScenario: ScenarioModel;
  TriedRule: Omit<TriedRule, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  UpdateApplicationInput: UpdateApplicationInput;
  UpdateQueueInput: UpdateQueueInput;
  UpdateRuleInput: UpdateRuleInput;
  UpdateScenarioInput: UpdateScenarioInput;
  UpdateSmartQueueInput: UpdateSmartQueueInput;
  UpdateSmartQueueSkillInput: UpdateSmartQueueSkillInput;
  UpdateSubuserInput: UpdateSubuserInput;
  UpdateUserInput: UpdateUserInput;
  User: UserSource;
  UserConnection: UserConnectionSource;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserImport: UserImport;
  UserImportLine: UserImportLine;
  UserPayload: Omit<UserPayload, 'user'> & { user: ResolversParentTypes['User'] };
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
  bindKeys?: Resolver<Maybe<Array<ResolversTypes['BindKey']>>, ParentType, ContextType>;
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
  callDays?: Resolver<Maybe<Array<ResolversTypes['CallDay']>>, ParentType, ContextType>;
  contents?: Resolver<Maybe<ResolversTypes['ApplicationContents']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchRule?: Resolver<Maybe<ResolversTypes['RuleMatch']>, ParentType, ContextType, RequireFields<ApplicationMatchRuleArgs, 'number'>>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberRenewals?: Resolver<Maybe<Array<ResolversTypes['Renewal']>>, ParentType, ContextType>;
  queues?: Resolver<Maybe<ResolversTypes['QueueConnection']>, ParentType, ContextType, Partial<ApplicationQueuesArgs>>;
  renewals?: Resolver<Maybe<ResolversTypes['ApplicationRenewals']>, ParentType, ContextType>;
  ruleRuns?: Resolver<Maybe<ResolversTypes['RuleRunConnection']>, ParentType, ContextType, Partial<ApplicationRuleRunsArgs>>;
  rules?: Resolver<Maybe<Array<ResolversTypes['Rule']>>, ParentType, ContextType>;
  scenarios?: Resolver<Maybe<ResolversTypes['ScenarioConnection']>, ParentType, ContextType, Partial<ApplicationScenariosArgs>>;
  secureRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sipRegistrationRenewals?: Resolver<Maybe<Array<ResolversTypes['Renewal']>>, ParentType, ContextType>;
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

export type BindKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BindKey'] = ResolversParentTypes['BindKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallDayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CallDay'] = ResolversParentTypes['CallDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EngineScenarioResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EngineScenario'] = ResolversParentTypes['EngineScenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  addQueue?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationAddQueueArgs, 'input'>>;
  addQueueUsers?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationAddQueueUsersArgs, 'input'>>;
  addRule?: Resolver<Maybe<ResolversTypes['RulePayload']>, ParentType, ContextType, RequireFields<MutationAddRuleArgs, 'input'>>;
  addScenario?: Resolver<Maybe<ResolversTypes['ScenarioPayload']>, ParentType, ContextType, RequireFields<MutationAddScenarioArgs, 'input'>>;
  addSkill?: Resolver<Maybe<ResolversTypes['SkillPayload']>, ParentType, ContextType, RequireFields<MutationAddSkillArgs, 'input'>>;
  addSmartQueue?: Resolver<Maybe<ResolversTypes['SmartQueuePayload']>, ParentType, ContextType, RequireFields<MutationAddSmartQueueArgs, 'input'>>;
  addSmartQueueSkill?: Resolver<Maybe<ResolversTypes['SmartQueueSkillPayload']>, ParentType, ContextType, RequireFields<MutationAddSmartQueueSkillArgs, 'input'>>;
  addSmartQueueStatus?: Resolver<Maybe<ResolversTypes['SmartQueueStatusPayload']>, ParentType, ContextType, RequireFields<MutationAddSmartQueueStatusArgs, 'input'>>;
  addSubuser?: Resolver<Maybe<ResolversTypes['AddSubuserPayload']>, ParentType, ContextType, RequireFields<MutationAddSubuserArgs, 'input'>>;
  addUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationAddUserArgs, 'input'>>;
  addUserToApplication?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationAddUserToApplicationArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  deleteApplication?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteApplicationArgs, 'input'>>;
  deleteQueue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteQueueArgs, 'id'>>;
  deleteRule?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteRuleArgs, 'id'>>;
  deleteScenario?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteScenarioArgs, 'id'>>;
  deleteSkill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSkillArgs, 'id'>>;
  deleteSmartQueue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSmartQueueArgs, 'id'>>;
  deleteSmartQueueSkill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSmartQueueSkillArgs, 'id'>>;
  deleteSmartQueueStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSmartQueueStatusArgs, 'input'>>;
  deleteSubuser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSubuserArgs, 'id'>>;
  deleteUser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'id'>>;
  endSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endSubuserSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationEndSubuserSessionsArgs, 'subuserId'>>;
  importUsers?: Resolver<Maybe<ResolversTypes['UserImport']>, ParentType, ContextType, RequireFields<MutationImportUsersArgs, 'input'>>;
  logIn?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logInSubuser?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInSubuserArgs, 'input'>>;
  logOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  removeQueueUsers?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationRemoveQueueUsersArgs, 'input'>>;
  removeSmartQueueAgent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRemoveSmartQueueAgentArgs, 'input'>>;
  removeUserFromApplication?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationRemoveUserFromApplicationArgs, 'input'>>;
  renameSkill?: Resolver<Maybe<ResolversTypes['SkillPayload']>, ParentType, ContextType, RequireFields<MutationRenameSkillArgs, 'input'>>;
  reorderRules?: Resolver<Maybe<ResolversTypes['ReorderRulesPayload']>, ParentType, ContextType, RequireFields<MutationReorderRulesArgs, 'input'>>;
  reportRuleRun?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationReportRuleRunArgs, 'input'>>;
  resetSubuserPassword?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationResetSubuserPasswordArgs, 'input'>>;
  restoreScenario?: Resolver<Maybe<ResolversTypes['ScenarioPayload']>, ParentType, ContextType, RequireFields<MutationRestoreScenarioArgs, 'input'>>;
  runRule?: Resolver<Maybe<ResolversTypes['RunRulePayload']>, ParentType, ContextType, RequireFields<MutationRunRuleArgs, 'input'>>;
  setSmartQueueAgent?: Resolver<Maybe<ResolversTypes['SmartQueueAgentPayload']>, ParentType, ContextType, RequireFields<MutationSetSmartQueueAgentArgs, 'input'>>;
  setSmartQueueAgentSkills?: Resolver<Maybe<ResolversTypes['SmartQueueAgentPayload']>, ParentType, ContextType, RequireFields<MutationSetSmartQueueAgentSkillsArgs, 'input'>>;
  setUserPassword?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationSetUserPasswordArgs, 'input'>>;
  signUp?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  takeRuleRuns?: Resolver<Maybe<Array<ResolversTypes['TakenRuleRun']>>, ParentType, ContextType, RequireFields<MutationTakeRuleRunsArgs, 'first'>>;
  updateApplication?: Resolver<Maybe<ResolversTypes['ApplicationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateApplicationArgs, 'input'>>;
  updateQueue?: Resolver<Maybe<ResolversTypes['QueuePayload']>, ParentType, ContextType, RequireFields<MutationUpdateQueueArgs, 'input'>>;
  updateRule?: Resolver<Maybe<ResolversTypes['RulePayload']>, ParentType, ContextType, RequireFields<MutationUpdateRuleArgs, 'input'>>;
  updateScenario?: Resolver<Maybe<ResolversTypes['ScenarioPayload']>, ParentType, ContextType, RequireFields<MutationUpdateScenarioArgs, 'input'>>;
  updateSmartQueue?: Resolver<Maybe<ResolversTypes['SmartQueuePayload']>, ParentType, ContextType, RequireFields<MutationUpdateSmartQueueArgs, 'input'>>;
  updateSmartQueueSkill?: Resolver<Maybe<ResolversTypes['SmartQueueSkillPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSmartQueueSkillArgs, 'input'>>;
  updateSubuser?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSubuserArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditLogConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  engineScenario?: Resolver<Maybe<ResolversTypes['EngineScenario']>, ParentType, ContextType, RequireFields<QueryEngineScenarioArgs, 'id'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['Job']>>, ParentType, ContextType>;
  loginPage?: Resolver<Maybe<ResolversTypes['LoginPage']>, ParentType, ContextType, RequireFields<QueryLoginPageArgs, 'loginId'>>;
  queue?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType, RequireFields<QueryQueueArgs, 'id'>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  sections?: Resolver<Maybe<Array<ResolversTypes['Section']>>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, Partial<QuerySkillsArgs>>;
  smartQueue?: Resolver<Maybe<ResolversTypes['SmartQueue']>, ParentType, ContextType, RequireFields<QuerySmartQueueArgs, 'id'>>;
  subuser?: Resolver<Maybe<ResolversTypes['Subuser']>, ParentType, ContextType, RequireFields<QuerySubuserArgs, 'id'>>;
  subusers?: Resolver<Maybe<ResolversTypes['SubuserConnection']>, ParentType, ContextType, Partial<QuerySubusersArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QueueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Queue'] = ResolversParentTypes['Queue']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  autoBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  averageServiceTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type RenewalResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewsItself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReorderRulesPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReorderRulesPayload'] = ResolversParentTypes['ReorderRulesPayload']> = {
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
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

export type SectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['SectionId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleName']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionIdResolvers = EnumResolverSignature<{ API_KEYS?: any, APPLICATION?: any, APPLICATIONS?: any, APPLICATION_CALL_HISTORY?: any, APPLICATION_CALL_HISTORY_DOWNLOADS?: any, APPLICATION_CALL_LISTS?: any, APPLICATION_CALL_LIST_APPEND?: any, APPLICATION_CALL_LIST_CREATION?: any, APPLICATION_DIALOGFLOW_AGENTS?: any, APPLICATION_KEY_VALUE_STORAGE?: any, APPLICATION_PHONE_NUMBERS?: any, APPLICATION_PUSH_CERTIFICATES?: any, APPLICATION_QUEUES?: any, APPLICATION_RULES?: any, APPLICATION_SCENARIOS?: any, APPLICATION_SIP_REGISTRATIONS?: any, APPLICATION_SMART_QUEUE?: any, APPLICATION_USERS?: any, AUDIT_LOG?: any, AUTHORIZED_IPS?: any, AVAILABLE_NUMBERS?: any, BANK_CARDS?: any, BILLING?: any, CALLER_IDS?: any, CALL_HISTORY?: any, CALL_HISTORY_DOWNLOADS?: any, CHILD_ACCOUNTS?: any, CONTROL_PANEL?: any, INVOICES?: any, LOGS?: any, NOTIFICATIONS?: any, NUMBERS_AWAITING_CONFIGURATION?: any, PHONE_NUMBERS?: any, PHONE_NUMBER_ATTACHMENT?: any, PHONE_NUMBER_DEACTIVATION?: any, PHONE_NUMBER_PARAMETERS?: any, PHONE_NUMBER_PURCHASE?: any, PROFILE?: any, PSTN_BLACK_LIST?: any, PURCHASED_NUMBER_LIST?: any, RECORD_STORAGES?: any, SERVICE_ACCOUNTS?: any, SIP_REGISTRATIONS?: any, SIP_WHITE_LIST?: any, SMS_CONFIGURATION?: any, SUBSCRIPTION_PLANS?: any, SUBUSERS?: any, SUBUSER_EDITING?: any, TEST_NUMBERS?: any, TRANSACTIONS?: any, VERIFICATION?: any, WEBHOOKS?: any }, ResolversTypes['SectionId']>;

export type SessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  ApplicationContents?: ApplicationContentsResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationRenewals?: ApplicationRenewalsResolvers<ContextType>;
  AuditLogConnection?: AuditLogConnectionResolvers<ContextType>;
  AuditLogEdge?: AuditLogEdgeResolvers<ContextType>;
  AuditLogEntry?: AuditLogEntryResolvers<ContextType>;
  BindKey?: BindKeyResolvers<ContextType>;
  CallDay?: CallDayResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EngineScenario?: EngineScenarioResolvers<ContextType>;
  GrantId?: GrantIdResolvers;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  LoginLink?: LoginLinkResolvers<ContextType>;
  LoginPage?: LoginPageResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Queue?: QueueResolvers<ContextType>;
  QueueConnection?: QueueConnectionResolvers<ContextType>;
  QueueEdge?: QueueEdgeResolvers<ContextType>;
  QueueEvent?: QueueEventResolvers<ContextType>;
  QueuePayload?: QueuePayloadResolvers<ContextType>;
  QueueSession?: QueueSessionResolvers<ContextType>;
  QueueSessionConnection?: QueueSessionConnectionResolvers<ContextType>;
  QueueSessionEdge?: QueueSessionEdgeResolvers<ContextType>;
  QueueState?: QueueStateResolvers<ContextType>;
  QueuedCall?: QueuedCallResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReorderRulesPayload?: ReorderRulesPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleName?: RoleNameResolvers;
  Rule?: RuleResolvers<ContextType>;
  RuleMatch?: RuleMatchResolvers<ContextType>;
  RulePayload?: RulePayloadResolvers<ContextType>;
  RuleRun?: RuleRunResolvers<ContextType>;
  RuleRunConnection?: RuleRunConnectionResolvers<ContextType>;
  RuleRunEdge?: RuleRunEdgeResolvers<ContextType>;
  RunRulePayload?: RunRulePayloadResolvers<ContextType>;
  SavedScenario?: SavedScenarioResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  ScenarioPayload?: ScenarioPayloadResolvers<ContextType>;
  ScenarioVersion?: ScenarioVersionResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionId?: SectionIdResolvers;
  Session?: SessionResolvers<ContextType>;
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
  Subuser?: SubuserResolvers<ContextType>;
  SubuserConnection?: SubuserConnectionResolvers<ContextType>;
  SubuserEdge?: SubuserEdgeResolvers<ContextType>;
  SubuserPayload?: SubuserPayloadResolvers<ContextType>;
  TakenRuleRun?: TakenRuleRunResolvers<ContextType>;
  TakenScenario?: TakenScenarioResolvers<ContextType>;
  TriedRule?: TriedRuleResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserImport?: UserImportResolvers<ContextType>;
  UserImportLine?: UserImportLineResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerSession?: ViewerSessionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
