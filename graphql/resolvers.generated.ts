import type { RoleName } from '../lib/policy/roles';
import type { SectionId } from '../lib/policy/sections';
import type { ActionId } from '../lib/policy/actions';
import type { GrantId } from '../lib/policy/grants';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerModel } from '../lib/ctx';
import type { Action as ActionModel } from '../lib/policy/actions';
import type { Application as ApplicationModel } from '../lib/applications/application';
import type { ApplicationConnectionSource, AuditLogConnectionSource, SubuserSource, SubuserConnectionSource, DialogflowKeyConnectionSource, KeyValueItemConnectionSource, PhoneNumberConnectionSource, PushCredentialConnectionSource, SecretConnectionSource, SipRegistrationConnectionSource, WhatsappNumberConnectionSource } from './mappers';
import type { AuditEntry } from '../lib/audit/list-audit-log';
import type { Job as JobModel } from '../lib/jobs/job';
import type { Section as SectionModel } from '../lib/policy/sections';
import type { OwnSession } from '../lib/sessions/own-sessions';
import type { DialogflowKey as DialogflowKeyModel } from '../lib/dialogflow/dialogflow-key';
import type { KeyValueItem as KeyValueItemModel } from '../lib/storage/key-value-item';
import type { PhoneNumber as PhoneNumberModel } from '../lib/phone-numbers/phone-number';
import type { PushCredential as PushCredentialModel } from '../lib/push-credentials/push-credential';
import type { Secret as SecretModel } from '../lib/application-secrets/secret';
import type { SipRegistration as SipRegistrationModel } from '../lib/sip-registrations/sip-registration';
import type { WhatsappNumber as WhatsappNumberModel } from '../lib/whatsapp-numbers/whatsapp-number';
import type { OpenedKeyValueItem as OpenedKeyValueItemModel } from '../lib/storage/open-key-value-item';
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

/** The one part that fits the provider: apple for APPLE and APPLE_VOIP, google, or huawei. */
export type AddPushCredentialInput = {
  apple?: InputMaybe<AppleCredentialInput>;
  applicationIds: Array<Scalars['ID']['input']>;
  google?: InputMaybe<GoogleCredentialInput>;
  huawei?: InputMaybe<HuaweiCredentialInput>;
  provider: PushProvider;
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
  modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** The phone numbers that lead to it, by number. */
  phoneNumbers?: Maybe<PhoneNumberConnection>;
  /** The push credentials that it uses, by the app that they are for. */
  pushCredentials?: Maybe<PushCredentialConnection>;
  /** Rules to choose from, in their order: the first 100 that a search leaves. */
  ruleChoices?: Maybe<Array<NamedThing>>;
  /** Its secrets, by name, without the values. */
  secrets?: Maybe<SecretConnection>;
  /** Links to records and logs open to the account's own people only. */
  secureRecordStorage?: Maybe<Scalars['Boolean']['output']>;
  /** The SIP registrations whose calls go to it, by user name. */
  sipRegistrations?: Maybe<SipRegistrationConnection>;
  /** Users to choose from, by name: the first 100 that a search leaves. */
  userChoices?: Maybe<Array<NamedThing>>;
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
export type ApplicationDialogflowKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type ApplicationRuleChoicesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type ApplicationUserChoicesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export type ApplicationWhatsappNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

export type AttachPhoneNumberInput = {
  applicationId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  /** One of the application's rules; without it the application's rules are tried in their order. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
};

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

export type BindPhoneNumberInput = {
  id: Scalars['ID']['input'];
  /** One of the rules of the number's application; null for all of them in their order. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change starts from: if it is no longer the newest, nothing changes and the code is CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangePasswordInput = {
  /** 15 to 128 characters. */
  newPassword: Scalars['String']['input'];
  oldPassword: Scalars['String']['input'];
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
  addDialogflowKey?: Maybe<DialogflowKeyPayload>;
  addKeyValueItem?: Maybe<KeyValueItemPayload>;
  /** Adds a push credential; of a certificate, the app and the end are read from itself. */
  addPushCredential?: Maybe<PushCredentialPayload>;
  addSecret?: Maybe<SecretPayload>;
  /** Sets up a SIP registration, at the operator's price for a month; the engine registers and reports. */
  addSipRegistration?: Maybe<SipRegistrationPayload>;
  /** Makes a subuser; with the first one, the account's login link. */
  addSubuser?: Maybe<AddSubuserPayload>;
  addWhatsappNumber?: Maybe<WhatsappNumberPayload>;
  /** Attaches a number that has no application to one. */
  attachPhoneNumber?: Maybe<PhoneNumberPayload>;
  /** Lets a number lead to one rule of its application, or to all of them in their order. */
  bindPhoneNumber?: Maybe<PhoneNumberPayload>;
  /** Changes the viewer's own password and ends the viewer's other sessions. */
  changePassword?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes it for all of its applications. */
  deleteDialogflowKey?: Maybe<Scalars['Boolean']['output']>;
  deleteKeyValueItem?: Maybe<Scalars['Boolean']['output']>;
  /** Deletes it for all of its applications. */
  deletePushCredential?: Maybe<Scalars['Boolean']['output']>;
  deleteSecret?: Maybe<Scalars['Boolean']['output']>;
  deleteSipRegistration?: Maybe<Scalars['Boolean']['output']>;
  deleteSubuser?: Maybe<Scalars['Boolean']['output']>;
  deleteWhatsappNumber?: Maybe<Scalars['Boolean']['output']>;
  /** Takes a number off its application; it stays in the account. */
  detachPhoneNumber?: Maybe<PhoneNumberPayload>;
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
  /** The value of one secret. Each reading is written into the audit log, which is why this is no query. */
  readSecret?: Maybe<SecretValue>;
  /** Gives a subuser a new password and ends the subuser's sessions. */
  resetSubuserPassword?: Maybe<SubuserPayload>;
  /** Opens a main account and logs it in. */
  signUp?: Maybe<LoginPayload>;
  /** Changes what is given and leaves the rest. */
  updateDialogflowKey?: Maybe<DialogflowKeyPayload>;
  /** Changes what is given and leaves the rest. */
  updateKeyValueItem?: Maybe<KeyValueItemPayload>;
  /** Changes the applications, or puts a new certificate or key in the place of the old one; what is not given stays. */
  updatePushCredential?: Maybe<PushCredentialPayload>;
  /** Changes what is given and leaves the rest. */
  updateSecret?: Maybe<SecretPayload>;
  /** Changes what is given and leaves the rest; a rule or user given as null is taken off. */
  updateSipRegistration?: Maybe<SipRegistrationPayload>;
  /** Changes what is given and leaves the rest. */
  updateSubuser?: Maybe<SubuserPayload>;
  /** Changes what is given and leaves the rest; a rule given as null is taken off. */
  updateWhatsappNumber?: Maybe<WhatsappNumberPayload>;
};


export type MutationAddApplicationArgs = {
  input: AddApplicationInput;
};


export type MutationAddDialogflowKeyArgs = {
  input: AddDialogflowKeyInput;
};


export type MutationAddKeyValueItemArgs = {
  input: AddKeyValueItemInput;
};


export type MutationAddPushCredentialArgs = {
  input: AddPushCredentialInput;
};


export type MutationAddSecretArgs = {
  input: AddSecretInput;
};


export type MutationAddSipRegistrationArgs = {
  input: AddSipRegistrationInput;
};


export type MutationAddSubuserArgs = {
  input: AddSubuserInput;
};


export type MutationAddWhatsappNumberArgs = {
  input: AddWhatsappNumberInput;
};


export type MutationAttachPhoneNumberArgs = {
  input: AttachPhoneNumberInput;
};


export type MutationBindPhoneNumberArgs = {
  input: BindPhoneNumberInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationDeleteDialogflowKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteKeyValueItemArgs = {
  applicationId: Scalars['ID']['input'];
  key: Scalars['String']['input'];
};


export type MutationDeletePushCredentialArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSipRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteSubuserArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteWhatsappNumberArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDetachPhoneNumberArgs = {
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


export type MutationReadSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationResetSubuserPasswordArgs = {
  input: ResetSubuserPasswordInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationUpdateDialogflowKeyArgs = {
  input: UpdateDialogflowKeyInput;
};


export type MutationUpdateKeyValueItemArgs = {
  input: UpdateKeyValueItemInput;
};


export type MutationUpdatePushCredentialArgs = {
  input: UpdatePushCredentialInput;
};


export type MutationUpdateSecretArgs = {
  input: UpdateSecretInput;
};


export type MutationUpdateSipRegistrationArgs = {
  input: UpdateSipRegistrationInput;
};


export type MutationUpdateSubuserArgs = {
  input: UpdateSubuserInput;
};


export type MutationUpdateWhatsappNumberArgs = {
  input: UpdateWhatsappNumberInput;
};

/** A thing by its id and its name. */
export type NamedThing = {
  __typename?: 'NamedThing';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

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

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

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
  /** Two letters (ISO 3166-1). */
  countryCode?: Maybe<Scalars['String']['output']>;
  deactivated?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
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

export type PhoneNumberPayload = {
  __typename?: 'PhoneNumberPayload';
  phoneNumber: PhoneNumber;
};

export type PhoneNumberVerificationStatus =
  | 'IN_PROGRESS'
  | 'REQUIRED'
  | 'VERIFIED';

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
  /** The Dialogflow keys of the whole account, by project. */
  dialogflowKeys?: Maybe<DialogflowKeyConnection>;
  /** A piece of long work that the viewer asked for; nobody else's. */
  job?: Maybe<Job>;
  /** The newest pieces of long work that the viewer asked for, at most twenty. */
  jobs?: Maybe<Array<Job>>;
  /** What a login link's page shows. An unknown link has a page too, without a name. */
  loginPage?: Maybe<LoginPage>;
  /** The push credentials of the whole account, by the app that they are for. */
  pushCredentials?: Maybe<PushCredentialConnection>;
  /** Every role, with the sections that it opens. */
  roles?: Maybe<Array<Role>>;
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


export type QueryDialogflowKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoginPageArgs = {
  loginId: Scalars['String']['input'];
};


export type QueryPushCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

export type SipRegistrationState =
  | 'FAILED'
  /** The engine has said nothing since it was set up or changed. */
  | 'NOT_REPORTED'
  | 'REGISTERED';

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

export type UpdateSecretInput = {
  /** At most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** At most 8,192 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
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

export type UpdateSubuserInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  roles?: InputMaybe<Array<RoleName>>;
  status?: InputMaybe<SubuserStatus>;
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
  Action: ResolverTypeWrapper<ActionModel>;
  ActionId: ActionId;
  AddApplicationInput: AddApplicationInput;
  AddDialogflowKeyInput: AddDialogflowKeyInput;
  AddKeyValueItemInput: AddKeyValueItemInput;
  AddPushCredentialInput: AddPushCredentialInput;
  AddSecretInput: AddSecretInput;
  AddSipRegistrationInput: AddSipRegistrationInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: ResolverTypeWrapper<Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  AddWhatsappNumberInput: AddWhatsappNumberInput;
  AppleCredentialInput: AppleCredentialInput;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionSource>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationSort: ApplicationSort;
  AttachPhoneNumberInput: AttachPhoneNumberInput;
  AuditActor: AuditActor;
  AuditLogConnection: ResolverTypeWrapper<AuditLogConnectionSource>;
  AuditLogEdge: ResolverTypeWrapper<Omit<AuditLogEdge, 'node'> & { node: ResolversTypes['AuditLogEntry'] }>;
  AuditLogEntry: ResolverTypeWrapper<AuditEntry>;
  AuditOutcome: AuditOutcome;
  BindPhoneNumberInput: BindPhoneNumberInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangePasswordInput: ChangePasswordInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DialogflowKey: ResolverTypeWrapper<DialogflowKeyModel>;
  DialogflowKeyConnection: ResolverTypeWrapper<DialogflowKeyConnectionSource>;
  DialogflowKeyEdge: ResolverTypeWrapper<Omit<DialogflowKeyEdge, 'node'> & { node: ResolversTypes['DialogflowKey'] }>;
  DialogflowKeyPayload: ResolverTypeWrapper<Omit<DialogflowKeyPayload, 'dialogflowKey'> & { dialogflowKey: ResolversTypes['DialogflowKey'] }>;
  GoogleCredentialInput: GoogleCredentialInput;
  GrantId: GrantId;
  HuaweiCredentialInput: HuaweiCredentialInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobModel>;
  JobStatus: JobStatus;
  KeyValueItem: ResolverTypeWrapper<KeyValueItemModel>;
  KeyValueItemConnection: ResolverTypeWrapper<KeyValueItemConnectionSource>;
  KeyValueItemEdge: ResolverTypeWrapper<Omit<KeyValueItemEdge, 'node'> & { node: ResolversTypes['KeyValueItem'] }>;
  KeyValueItemPayload: ResolverTypeWrapper<Omit<KeyValueItemPayload, 'keyValueItem'> & { keyValueItem: ResolversTypes['KeyValueItem'] }>;
  LogInInput: LogInInput;
  LogInSubuserInput: LogInSubuserInput;
  LoginLink: ResolverTypeWrapper<LoginLink>;
  LoginPage: ResolverTypeWrapper<LoginPage>;
  LoginPayload: ResolverTypeWrapper<Omit<LoginPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedThing: ResolverTypeWrapper<NamedThing>;
  OpenedKeyValueItem: ResolverTypeWrapper<OpenedKeyValueItemModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhoneNumber: ResolverTypeWrapper<PhoneNumberModel>;
  PhoneNumberActivationStatus: PhoneNumberActivationStatus;
  PhoneNumberConnection: ResolverTypeWrapper<PhoneNumberConnectionSource>;
  PhoneNumberEdge: ResolverTypeWrapper<Omit<PhoneNumberEdge, 'node'> & { node: ResolversTypes['PhoneNumber'] }>;
  PhoneNumberPayload: ResolverTypeWrapper<Omit<PhoneNumberPayload, 'phoneNumber'> & { phoneNumber: ResolversTypes['PhoneNumber'] }>;
  PhoneNumberVerificationStatus: PhoneNumberVerificationStatus;
  PushCredential: ResolverTypeWrapper<PushCredentialModel>;
  PushCredentialConnection: ResolverTypeWrapper<PushCredentialConnectionSource>;
  PushCredentialEdge: ResolverTypeWrapper<Omit<PushCredentialEdge, 'node'> & { node: ResolversTypes['PushCredential'] }>;
  PushCredentialPayload: ResolverTypeWrapper<Omit<PushCredentialPayload, 'pushCredential'> & { pushCredential: ResolversTypes['PushCredential'] }>;
  PushProvider: PushProvider;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  Role: ResolverTypeWrapper<RoleName>;
  RoleName: RoleName;
  Secret: ResolverTypeWrapper<SecretModel>;
  SecretConnection: ResolverTypeWrapper<SecretConnectionSource>;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretPayload: ResolverTypeWrapper<Omit<SecretPayload, 'secret'> & { secret: ResolversTypes['Secret'] }>;
  SecretValue: ResolverTypeWrapper<SecretValue>;
  Section: ResolverTypeWrapper<SectionModel>;
  SectionId: SectionId;
  Session: ResolverTypeWrapper<OwnSession>;
  SignUpInput: SignUpInput;
  SipRegistration: ResolverTypeWrapper<SipRegistrationModel>;
  SipRegistrationConnection: ResolverTypeWrapper<SipRegistrationConnectionSource>;
  SipRegistrationEdge: ResolverTypeWrapper<Omit<SipRegistrationEdge, 'node'> & { node: ResolversTypes['SipRegistration'] }>;
  SipRegistrationPayload: ResolverTypeWrapper<Omit<SipRegistrationPayload, 'sipRegistration'> & { sipRegistration: ResolversTypes['SipRegistration'] }>;
  SipRegistrationState: SipRegistrationState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subuser: ResolverTypeWrapper<SubuserSource>;
  SubuserConnection: ResolverTypeWrapper<SubuserConnectionSource>;
  SubuserEdge: ResolverTypeWrapper<Omit<SubuserEdge, 'node'> & { node: ResolversTypes['Subuser'] }>;
  SubuserPayload: ResolverTypeWrapper<Omit<SubuserPayload, 'subuser'> & { subuser: ResolversTypes['Subuser'] }>;
  SubuserSort: SubuserSort;
  SubuserStatus: SubuserStatus;
  UpdateDialogflowKeyInput: UpdateDialogflowKeyInput;
  UpdateKeyValueItemInput: UpdateKeyValueItemInput;
  UpdatePushCredentialInput: UpdatePushCredentialInput;
  UpdateSecretInput: UpdateSecretInput;
  UpdateSipRegistrationInput: UpdateSipRegistrationInput;
  UpdateSubuserInput: UpdateSubuserInput;
  UpdateWhatsappNumberInput: UpdateWhatsappNumberInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  ViewerSession: ResolverTypeWrapper<ViewerSession>;
  WhatsappNumber: ResolverTypeWrapper<WhatsappNumberModel>;
  WhatsappNumberConnection: ResolverTypeWrapper<WhatsappNumberConnectionSource>;
  WhatsappNumberEdge: ResolverTypeWrapper<Omit<WhatsappNumberEdge, 'node'> & { node: ResolversTypes['WhatsappNumber'] }>;
  WhatsappNumberPayload: ResolverTypeWrapper<Omit<WhatsappNumberPayload, 'whatsappNumber'> & { whatsappNumber: ResolversTypes['WhatsappNumber'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ViewerModel;
  Action: ActionModel;
  AddApplicationInput: AddApplicationInput;
  AddDialogflowKeyInput: AddDialogflowKeyInput;
  AddKeyValueItemInput: AddKeyValueItemInput;
  AddPushCredentialInput: AddPushCredentialInput;
  AddSecretInput: AddSecretInput;
  AddSipRegistrationInput: AddSipRegistrationInput;
  AddSubuserInput: AddSubuserInput;
  AddSubuserPayload: Omit<AddSubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  AddWhatsappNumberInput: AddWhatsappNumberInput;
  AppleCredentialInput: AppleCredentialInput;
  Application: ApplicationModel;
  ApplicationConnection: ApplicationConnectionSource;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationPayload: Omit<ApplicationPayload, 'application'> & { application: ResolversParentTypes['Application'] };
  AttachPhoneNumberInput: AttachPhoneNumberInput;
  AuditLogConnection: AuditLogConnectionSource;
  AuditLogEdge: Omit<AuditLogEdge, 'node'> & { node: ResolversParentTypes['AuditLogEntry'] };
  AuditLogEntry: AuditEntry;
  BindPhoneNumberInput: BindPhoneNumberInput;
  Boolean: Scalars['Boolean']['output'];
  ChangePasswordInput: ChangePasswordInput;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DialogflowKey: DialogflowKeyModel;
  DialogflowKeyConnection: DialogflowKeyConnectionSource;
  DialogflowKeyEdge: Omit<DialogflowKeyEdge, 'node'> & { node: ResolversParentTypes['DialogflowKey'] };
  DialogflowKeyPayload: Omit<DialogflowKeyPayload, 'dialogflowKey'> & { dialogflowKey: ResolversParentTypes['DialogflowKey'] };
  GoogleCredentialInput: GoogleCredentialInput;
  HuaweiCredentialInput: HuaweiCredentialInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobModel;
  KeyValueItem: KeyValueItemModel;
  KeyValueItemConnection: KeyValueItemConnectionSource;
  KeyValueItemEdge: Omit<KeyValueItemEdge, 'node'> & { node: ResolversParentTypes['KeyValueItem'] };
  KeyValueItemPayload: Omit<KeyValueItemPayload, 'keyValueItem'> & { keyValueItem: ResolversParentTypes['KeyValueItem'] };
  LogInInput: LogInInput;
  LogInSubuserInput: LogInSubuserInput;
  LoginLink: LoginLink;
  LoginPage: LoginPage;
  LoginPayload: Omit<LoginPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Mutation: Record<PropertyKey, never>;
  NamedThing: NamedThing;
  OpenedKeyValueItem: OpenedKeyValueItemModel;
  PageInfo: PageInfo;
  PhoneNumber: PhoneNumberModel;
  PhoneNumberConnection: PhoneNumberConnectionSource;
  PhoneNumberEdge: Omit<PhoneNumberEdge, 'node'> & { node: ResolversParentTypes['PhoneNumber'] };
  PhoneNumberPayload: Omit<PhoneNumberPayload, 'phoneNumber'> & { phoneNumber: ResolversParentTypes['PhoneNumber'] };
  PushCredential: PushCredentialModel;
  PushCredentialConnection: PushCredentialConnectionSource;
  PushCredentialEdge: Omit<PushCredentialEdge, 'node'> & { node: ResolversParentTypes['PushCredential'] };
  PushCredentialPayload: Omit<PushCredentialPayload, 'pushCredential'> & { pushCredential: ResolversParentTypes['PushCredential'] };
  Query: Record<PropertyKey, never>;
  ResetSubuserPasswordInput: ResetSubuserPasswordInput;
  Role: RoleName;
  Secret: SecretModel;
  SecretConnection: SecretConnectionSource;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretPayload: Omit<SecretPayload, 'secret'> & { secret: ResolversParentTypes['Secret'] };
  SecretValue: SecretValue;
  Section: SectionModel;
  Session: OwnSession;
  SignUpInput: SignUpInput;
  SipRegistration: SipRegistrationModel;
  SipRegistrationConnection: SipRegistrationConnectionSource;
  SipRegistrationEdge: Omit<SipRegistrationEdge, 'node'> & { node: ResolversParentTypes['SipRegistration'] };
  SipRegistrationPayload: Omit<SipRegistrationPayload, 'sipRegistration'> & { sipRegistration: ResolversParentTypes['SipRegistration'] };
  String: Scalars['String']['output'];
  Subuser: SubuserSource;
  SubuserConnection: SubuserConnectionSource;
  SubuserEdge: Omit<SubuserEdge, 'node'> & { node: ResolversParentTypes['Subuser'] };
  SubuserPayload: Omit<SubuserPayload, 'subuser'> & { subuser: ResolversParentTypes['Subuser'] };
  UpdateDialogflowKeyInput: UpdateDialogflowKeyInput;
  UpdateKeyValueItemInput: UpdateKeyValueItemInput;
  UpdatePushCredentialInput: UpdatePushCredentialInput;
  UpdateSecretInput: UpdateSecretInput;
  UpdateSipRegistrationInput: UpdateSipRegistrationInput;
  UpdateSubuserInput: UpdateSubuserInput;
  UpdateWhatsappNumberInput: UpdateWhatsappNumberInput;
  Viewer: ViewerModel;
  ViewerSession: ViewerSession;
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
  attachablePhoneNumbers?: Resolver<Maybe<Array<ResolversTypes['PhoneNumber']>>, ParentType, ContextType, Partial<ApplicationAttachablePhoneNumbersArgs>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dialogflowKeys?: Resolver<Maybe<ResolversTypes['DialogflowKeyConnection']>, ParentType, ContextType, Partial<ApplicationDialogflowKeysArgs>>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyValueItem?: Resolver<Maybe<ResolversTypes['OpenedKeyValueItem']>, ParentType, ContextType, RequireFields<ApplicationKeyValueItemArgs, 'key'>>;
  keyValueItems?: Resolver<Maybe<ResolversTypes['KeyValueItemConnection']>, ParentType, ContextType, Partial<ApplicationKeyValueItemsArgs>>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumbers?: Resolver<Maybe<ResolversTypes['PhoneNumberConnection']>, ParentType, ContextType, Partial<ApplicationPhoneNumbersArgs>>;
  pushCredentials?: Resolver<Maybe<ResolversTypes['PushCredentialConnection']>, ParentType, ContextType, Partial<ApplicationPushCredentialsArgs>>;
  ruleChoices?: Resolver<Maybe<Array<ResolversTypes['NamedThing']>>, ParentType, ContextType, Partial<ApplicationRuleChoicesArgs>>;
  secrets?: Resolver<Maybe<ResolversTypes['SecretConnection']>, ParentType, ContextType, Partial<ApplicationSecretsArgs>>;
  secureRecordStorage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sipRegistrations?: Resolver<Maybe<ResolversTypes['SipRegistrationConnection']>, ParentType, ContextType, Partial<ApplicationSipRegistrationsArgs>>;
  userChoices?: Resolver<Maybe<Array<ResolversTypes['NamedThing']>>, ParentType, ContextType, Partial<ApplicationUserChoicesArgs>>;
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
  addDialogflowKey?: Resolver<Maybe<ResolversTypes['DialogflowKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddDialogflowKeyArgs, 'input'>>;
  addKeyValueItem?: Resolver<Maybe<ResolversTypes['KeyValueItemPayload']>, ParentType, ContextType, RequireFields<MutationAddKeyValueItemArgs, 'input'>>;
  addPushCredential?: Resolver<Maybe<ResolversTypes['PushCredentialPayload']>, ParentType, ContextType, RequireFields<MutationAddPushCredentialArgs, 'input'>>;
  addSecret?: Resolver<Maybe<ResolversTypes['SecretPayload']>, ParentType, ContextType, RequireFields<MutationAddSecretArgs, 'input'>>;
  addSipRegistration?: Resolver<Maybe<ResolversTypes['SipRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationAddSipRegistrationArgs, 'input'>>;
  addSubuser?: Resolver<Maybe<ResolversTypes['AddSubuserPayload']>, ParentType, ContextType, RequireFields<MutationAddSubuserArgs, 'input'>>;
  addWhatsappNumber?: Resolver<Maybe<ResolversTypes['WhatsappNumberPayload']>, ParentType, ContextType, RequireFields<MutationAddWhatsappNumberArgs, 'input'>>;
  attachPhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationAttachPhoneNumberArgs, 'input'>>;
  bindPhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationBindPhoneNumberArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  deleteDialogflowKey?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteDialogflowKeyArgs, 'id'>>;
  deleteKeyValueItem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteKeyValueItemArgs, 'applicationId' | 'key'>>;
  deletePushCredential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeletePushCredentialArgs, 'id'>>;
  deleteSecret?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSecretArgs, 'id'>>;
  deleteSipRegistration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSipRegistrationArgs, 'id'>>;
  deleteSubuser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteSubuserArgs, 'id'>>;
  deleteWhatsappNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationDeleteWhatsappNumberArgs, 'id'>>;
  detachPhoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumberPayload']>, ParentType, ContextType, RequireFields<MutationDetachPhoneNumberArgs, 'id'>>;
  endSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endSubuserSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationEndSubuserSessionsArgs, 'subuserId'>>;
  logIn?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logInSubuser?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationLogInSubuserArgs, 'input'>>;
  logOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readSecret?: Resolver<Maybe<ResolversTypes['SecretValue']>, ParentType, ContextType, RequireFields<MutationReadSecretArgs, 'id'>>;
  resetSubuserPassword?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationResetSubuserPasswordArgs, 'input'>>;
  signUp?: Resolver<Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  updateDialogflowKey?: Resolver<Maybe<ResolversTypes['DialogflowKeyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDialogflowKeyArgs, 'input'>>;
  updateKeyValueItem?: Resolver<Maybe<ResolversTypes['KeyValueItemPayload']>, ParentType, ContextType, RequireFields<MutationUpdateKeyValueItemArgs, 'input'>>;
  updatePushCredential?: Resolver<Maybe<ResolversTypes['PushCredentialPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePushCredentialArgs, 'input'>>;
  updateSecret?: Resolver<Maybe<ResolversTypes['SecretPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSecretArgs, 'input'>>;
  updateSipRegistration?: Resolver<Maybe<ResolversTypes['SipRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSipRegistrationArgs, 'input'>>;
  updateSubuser?: Resolver<Maybe<ResolversTypes['SubuserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSubuserArgs, 'input'>>;
  updateWhatsappNumber?: Resolver<Maybe<ResolversTypes['WhatsappNumberPayload']>, ParentType, ContextType, RequireFields<MutationUpdateWhatsappNumberArgs, 'input'>>;
};

export type NamedThingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NamedThing'] = ResolversParentTypes['NamedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PhoneNumberResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumber'] = ResolversParentTypes['PhoneNumber']> = {
  activationStatus?: Resolver<Maybe<ResolversTypes['PhoneNumberActivationStatus']>, ParentType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  autoCharge?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canBeUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canceled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deactivated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PhoneNumberPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PhoneNumberPayload'] = ResolversParentTypes['PhoneNumberPayload']> = {
  phoneNumber?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditLogConnection']>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  dialogflowKeys?: Resolver<Maybe<ResolversTypes['DialogflowKeyConnection']>, ParentType, ContextType, Partial<QueryDialogflowKeysArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['Job']>>, ParentType, ContextType>;
  loginPage?: Resolver<Maybe<ResolversTypes['LoginPage']>, ParentType, ContextType, RequireFields<QueryLoginPageArgs, 'loginId'>>;
  pushCredentials?: Resolver<Maybe<ResolversTypes['PushCredentialConnection']>, ParentType, ContextType, Partial<QueryPushCredentialsArgs>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
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

export type SessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  DialogflowKey?: DialogflowKeyResolvers<ContextType>;
  DialogflowKeyConnection?: DialogflowKeyConnectionResolvers<ContextType>;
  DialogflowKeyEdge?: DialogflowKeyEdgeResolvers<ContextType>;
  DialogflowKeyPayload?: DialogflowKeyPayloadResolvers<ContextType>;
  GrantId?: GrantIdResolvers;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  KeyValueItem?: KeyValueItemResolvers<ContextType>;
  KeyValueItemConnection?: KeyValueItemConnectionResolvers<ContextType>;
  KeyValueItemEdge?: KeyValueItemEdgeResolvers<ContextType>;
  KeyValueItemPayload?: KeyValueItemPayloadResolvers<ContextType>;
  LoginLink?: LoginLinkResolvers<ContextType>;
  LoginPage?: LoginPageResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedThing?: NamedThingResolvers<ContextType>;
  OpenedKeyValueItem?: OpenedKeyValueItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PhoneNumber?: PhoneNumberResolvers<ContextType>;
  PhoneNumberConnection?: PhoneNumberConnectionResolvers<ContextType>;
  PhoneNumberEdge?: PhoneNumberEdgeResolvers<ContextType>;
  PhoneNumberPayload?: PhoneNumberPayloadResolvers<ContextType>;
  PushCredential?: PushCredentialResolvers<ContextType>;
  PushCredentialConnection?: PushCredentialConnectionResolvers<ContextType>;
  PushCredentialEdge?: PushCredentialEdgeResolvers<ContextType>;
  PushCredentialPayload?: PushCredentialPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleName?: RoleNameResolvers;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretPayload?: SecretPayloadResolvers<ContextType>;
  SecretValue?: SecretValueResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionId?: SectionIdResolvers;
  Session?: SessionResolvers<ContextType>;
  SipRegistration?: SipRegistrationResolvers<ContextType>;
  SipRegistrationConnection?: SipRegistrationConnectionResolvers<ContextType>;
  SipRegistrationEdge?: SipRegistrationEdgeResolvers<ContextType>;
  SipRegistrationPayload?: SipRegistrationPayloadResolvers<ContextType>;
  Subuser?: SubuserResolvers<ContextType>;
  SubuserConnection?: SubuserConnectionResolvers<ContextType>;
  SubuserEdge?: SubuserEdgeResolvers<ContextType>;
  SubuserPayload?: SubuserPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerSession?: ViewerSessionResolvers<ContextType>;
  WhatsappNumber?: WhatsappNumberResolvers<ContextType>;
  WhatsappNumberConnection?: WhatsappNumberConnectionResolvers<ContextType>;
  WhatsappNumberEdge?: WhatsappNumberEdgeResolvers<ContextType>;
  WhatsappNumberPayload?: WhatsappNumberPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
