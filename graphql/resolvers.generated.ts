import type { RoleName } from '../lib/policy/roles';
import type { SectionId } from '../lib/policy/sections';
import type { ActionId } from '../lib/policy/actions';
import type { GrantId } from '../lib/policy/grants';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel } from '../lib/ctx';
import type { Action as ActionModel } from '../lib/policy/actions';
import type { Application as ApplicationModel } from '../lib/applications/application';
import type { ApplicationConnectionSource, AuditLogConnectionSource, CallListConnectionSource, CallListTaskConnectionSource, SubuserSource, SubuserConnectionSource } from './mappers';
import type { AuditEntry } from '../lib/audit/list-audit-log';
import type { CallList as CallListModel } from '../lib/call-lists/call-list';
import type { CallListBatch as CallListBatchModel } from '../lib/call-lists/list-batches';
import type { Filled } from '../lib/call-lists/add-call-list';
import type { CallListTask as CallListTaskModel } from '../lib/call-lists/task';
import type { Job as JobModel } from '../lib/jobs/job';
import type { Section as SectionModel } from '../lib/policy/sections';
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

export type AppendCallListRowsInput = {
  listId: Scalars['ID']['input'];
  /** The rows, up to 100 in a request; give these or an upload. */
  rows?: InputMaybe<Array<CallListRowInput>>;
  /** The id that /api/uploads/call-list answered with; each is used once. */
  uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type Application = {
  __typename?: 'Application';
  /** The SmartQueues whose agents can take a call list's calls, by name alone, at most 500. */
  callListQueues?: Maybe<Array<CallListQueue>>;
  /** The rules that a call list can run, by name alone, at most 500. */
  callListRules?: Maybe<Array<CallListRule>>;
  callLists?: Maybe<CallListConnection>;
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

export type CancelCallListTasksInput = {
  listId: Scalars['ID']['input'];
  taskUuids: Array<Scalars['String']['input']>;
};

export type ChangePasswordInput = {
  /** 15 to 128 characters. */
  newPassword: Scalars['String']['input'];
  oldPassword: Scalars['String']['input'];
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
  /** Makes a call list of rows that come along, or of a file that was uploaded to /api/uploads/call-list. It runs at once, or from startAt on. */
  addCallList?: Maybe<CallListRowsPayload>;
  /** Makes a subuser; with the first one, the account's login link. */
  addSubuser?: Maybe<AddSubuserPayload>;
  /** Adds a batch of rows. A list that was completed runs again; a canceled one takes none. */
  appendCallListRows?: Maybe<CallListRowsPayload>;
  /** Cancels a running or paused list for good, and all its open tasks. */
  cancelCallList?: Maybe<CallListPayload>;
  /** Cancels open tasks by their UUIDs; others are left alone. Gives how many were canceled. */
  cancelCallListTasks?: Maybe<Scalars['Int']['output']>;
  /** Changes the viewer's own password and ends the viewer's other sessions. */
  changePassword?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes a list with its tasks and results. A running one can't be deleted. */
  deleteCallList?: Maybe<Scalars['Boolean']['output']>;
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
  /** Pauses a running list: the engine gets no more of its tasks. With a version, only if it is still the newest. */
  pauseCallList?: Maybe<CallListPayload>;
  /**
   * For the engine: says what became of tasks that it took. One that failed with attempts left is dialed again after the
   * list's interval. A report counts once, for the attempt that its attemptsLeft names; others are passed over.
   */
  reportCallListTasks?: Maybe<CallListReportPayload>;
  /** Gives a subuser a new password and ends the subuser's sessions. */
  resetSubuserPassword?: Maybe<SubuserPayload>;
  /** Lets a paused list run on. */
  resumeCallList?: Maybe<CallListPayload>;
  /** Opens a main account and logs it in. */
  signUp?: Maybe<LoginPayload>;
  /**
   * For the engine: takes the next tasks of a list to dial and marks them as under way, with one attempt fewer. Gives none
   * of a list that does not run, and none that waits for its next attempt or its time of day.
   */
  takeCallListTasks?: Maybe<Array<TakenCallListTask>>;
  /** Changes what is given and leaves the rest. The number of attempts holds for rows that are added later. */
  updateCallList?: Maybe<CallListPayload>;
  /** Changes tasks that wait to be dialed, all of them or none. Gives how many. */
  updateCallListTasks?: Maybe<Scalars['Int']['output']>;
  /** Changes what is given and leaves the rest. */
  updateSubuser?: Maybe<SubuserPayload>;
};


export type MutationAddApplicationArgs = {
  input: AddApplicationInput;
};


export type MutationAddCallListArgs = {
  input: AddCallListInput;
};


export type MutationAddSubuserArgs = {
  input: AddSubuserInput;
};


export type MutationAppendCallListRowsArgs = {
  input: AppendCallListRowsInput;
};


export type MutationCancelCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCancelCallListTasksArgs = {
  input: CancelCallListTasksInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationDeleteCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
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


export type MutationPauseCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationReportCallListTasksArgs = {
  input: ReportCallListTasksInput;
};


export type MutationResetSubuserPasswordArgs = {
  input: ResetSubuserPasswordInput;
};


export type MutationResumeCallListArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationTakeCallListTasksArgs = {
  first: Scalars['Int']['input'];
  listId: Scalars['ID']['input'];
};


export type MutationUpdateCallListArgs = {
  input: UpdateCallListInput;
};


export type MutationUpdateCallListTasksArgs = {
  input: UpdateCallListTasksInput;
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
  callList?: Maybe<CallList>;
  /** A piece of long work that the viewer asked for; nobody else's. */
  job?: Maybe<Job>;
  /** The newest pieces of long work that the viewer asked for, at most twenty. */
  jobs?: Maybe<Array<Job>>;
  /** What a login link's page shows. An unknown link has a page too, without a name. */
  loginPage?: Maybe<LoginPage>;
  /** Every role, with the sections that it opens. */
  roles?: Maybe<Array<Role>>;
  /** For the engine: the lists to dial now, those of priority 0 first. They run, have started, have a rule, and tasks that wait. At most 100. */
  runningCallLists?: Maybe<Array<RunningCallList>>;
  /** Every section of the panel, with the roles that open it. */
  sections?: Maybe<Array<Section>>;
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


export type QueryCallListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoginPageArgs = {
  loginId: Scalars['String']['input'];
};


export type QueryRunningCallListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type ReportCallListTasksInput = {
  listId: Scalars['ID']['input'];
  tasks: Array<CallListTaskReport>;
};

export type ResetSubuserPasswordInput = {
  id: Scalars['ID']['input'];
  mustChangePassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
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

export type SignUpInput = {
  /** 5 to 20 characters: Latin letters, digits and hyphens, a letter first. */
  accountName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  /** 15 to 128 characters. */
  password: Scalars['String']['input'];
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

export type TaskPriorityStrategy =
  /** Tasks that were never tried come first. */
  | 'FIRST_ATTEMPTS'
  /** Tasks that were tried before come first. */
  | 'REPEATED_ATTEMPTS';

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
  startExecutionTime?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCallListTasksInput = {
  listId: Scalars['ID']['input'];
  tasks: Array<UpdateCallListTaskInput>;
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
  Action: ResolverTypeWrapper<ActionModel>;
  ActionId: ActionId;
  AddApplicationInput: AddApplicationInput;
  AddCallListInput: AddCallListInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: ResolverTypeWrapper<Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  AppendCallListRowsInput: AppendCallListRowsInput;
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
  CancelCallListTasksInput: CancelCallListTasksInput;
  ChangePasswordInput: ChangePasswordInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportCallListTasksInput: ReportCallListTasksInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  Role: ResolverTypeWrapper<RoleName>;
  RoleName: RoleName;
  RunningCallList: ResolverTypeWrapper<CallListModel>;
  Section: ResolverTypeWrapper<SectionModel>;
  SectionId: SectionId;
  Session: ResolverTypeWrapper<OwnSession>;
  SignUpInput: SignUpInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subuser: ResolverTypeWrapper<SubuserSource>;
  SubuserConnection: ResolverTypeWrapper<SubuserConnectionSource>;
  SubuserEdge: ResolverTypeWrapper<Omit<SubuserEdge, 'node'> & { node: ResolversTypes['Subuser'] }>;
  SubuserPayload: ResolverTypeWrapper<Omit<SubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  SubuserSort: SubuserSort;
  SubuserStatus: SubuserStatus;
  TakenCallListTask: ResolverTypeWrapper<CallListTaskModel>;
  TaskPriorityStrategy: TaskPriorityStrategy;
  UpdateCallListInput: UpdateCallListInput;
  UpdateCallListTaskInput: UpdateCallListTaskInput;
  UpdateCallListTasksInput: UpdateCallListTasksInput;
  UpdateSubuserInput: UpdateSubuserInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  ViewerSession: ResolverTypeWrapper<ViewerSession>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ViewerModel;
  Action: ActionModel;
  AddApplicationInput: AddApplicationInput;
  AddCallListInput: AddCallListInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  AppendCallListRowsInput: AppendCallListRowsInput;
  Application: ApplicationModel;
  ApplicationConnection: ApplicationConnectionSource;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationPayload: Omit<ApplicationPayload, 'application'> & { application: ResolversParentTypes['Application'] };
  AuditLogConnection: AuditLogConnectionSource;
  AuditLogEdge: Omit<AuditLogEdge, 'node'> & { node: ResolversParentTypes['AuditLogEntry'] };
  AuditLogEntry: AuditEntry;
  Boolean: Scalars['Boolean']['output'];
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
  CancelCallListTasksInput: CancelCallListTasksInput;
  ChangePasswordInput: ChangePasswordInput;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
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
  Query: Record<PropertyKey, never>;
  ReportCallListTasksInput: ReportCallListTasksInput;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  Role: RoleName;
  RunningCallList: CallListModel;
  Section: SectionModel;
  Session: OwnSession;
  SignUpInput: SignUpInput;
  String: Scalars['String']['output'];
  Subuser: SubuserSource;
  SubuserConnection: SubuserConnectionSource;
  SubuserEdge: Omit<SubuserEdge, 'node'> & { node: ResolversParentTypes['Subuser'] };
  SubuserPayload: Omit<SubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  TakenCallListTask: CallListTaskModel;
  UpdateCallListInput: UpdateCallListInput;
  UpdateCallListTaskInput: UpdateCallListTaskInput;
  UpdateCallListTasksInput: UpdateCallListTasksInput;
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
  callListQueues?: Resolver<Maybe<Array<ResolversTypes['CallListQueue']>>, ParentType, ContextType>;
  callListRules?: Resolver<Maybe<Array<ResolversTypes['CallListRule']>>, ParentType, ContextType>;
  callLists?: Resolver<Maybe<ResolversTypes['CallListConnection']>, ParentType, ContextType, Partial<ApplicationCallListsArgs>>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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
  addCallList?: Resolver<Maybe<ResolversTypes['CallListRowsPayload']>, ParentType, ContextType, RequireFields<MutationAddCallListArgs, 'input'>>;
  addSubuser?: Resolver<Maybe<ResolversTypes['AddSubuserPayload']>, ParentType, ContextType, RequireFields<MutationAddSubuserArgs, 'input'>>;
  appendCallListRows?: Resolver<Maybe<ResolversTypes['CallListRowsPayload']>, ParentType, ContextType, RequireFields<MutationAppendCallListRowsArgs, 'input'>>;
  cancelCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationCancelCallListArgs, 'id'>>;
  cancelCallListTasks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationCancelCallListTasksArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  deleteCallList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteCallListArgs, 'id'>>;
  deleteSubuser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSubuserArgs, 'id'>>;
  endSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endSubuserSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationEndSubuserSessionsArgs, 'subuserId'>>;
  logIn?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logInSubuser?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInSubuserArgs, 'input'>>;
  logOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pauseCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationPauseCallListArgs, 'id'>>;
  reportCallListTasks?: Resolver<Maybe<ResolversTypes['CallListReportPayload']>, ParentType, ContextType, RequireFields<MutationReportCallListTasksArgs, 'input'>>;
  resetSubuserPassword?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationResetSubuserPasswordArgs, 'input'>>;
  resumeCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationResumeCallListArgs, 'id'>>;
  signUp?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  takeCallListTasks?: Resolver<Maybe<Array<ResolversTypes['TakenCallListTask']>>, ParentType, ContextType, RequireFields<MutationTakeCallListTasksArgs, 'first' | 'listId'>>;
  updateCallList?: Resolver<Maybe<ResolversTypes['CallListPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCallListArgs, 'input'>>;
  updateCallListTasks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationUpdateCallListTasksArgs, 'input'>>;
  updateSubuser?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSubuserArgs, 'input'>>;
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
  callList?: Resolver<Maybe<ResolversTypes['CallList']>, ParentType, ContextType, RequireFields<QueryCallListArgs, 'id'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['Job']>>, ParentType, ContextType>;
  loginPage?: Resolver<Maybe<ResolversTypes['LoginPage']>, ParentType, ContextType, RequireFields<QueryLoginPageArgs, 'loginId'>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  runningCallLists?: Resolver<Maybe<Array<ResolversTypes['RunningCallList']>>, ParentType, ContextType, RequireFields<QueryRunningCallListsArgs, 'first'>>;
  sections?: Resolver<Maybe<Array<ResolversTypes['Section']>>, ParentType, ContextType>;
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
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  GrantId?: GrantIdResolvers;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  LoginLink?: LoginLinkResolvers<ContextType>;
  LoginPage?: LoginPageResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleName?: RoleNameResolvers;
  RunningCallList?: RunningCallListResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionId?: SectionIdResolvers;
  Session?: SessionResolvers<ContextType>;
  Subuser?: SubuserResolvers<ContextType>;
  SubuserConnection?: SubuserConnectionResolvers<ContextType>;
  SubuserEdge?: SubuserEdgeResolvers<ContextType>;
  SubuserPayload?: SubuserPayloadResolvers<ContextType>;
  TakenCallListTask?: TakenCallListTaskResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerSession?: ViewerSessionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
