import type { Application } from "../lib/applications/application";
import type { AuditEntry } from "../lib/audit/list-audit-log";
import type { DialogflowKey } from "../lib/dialogflow/dialogflow-key";
import type { KeyValueItem } from "../lib/storage/key-value-item";
import type { PhoneNumber } from "../lib/phone-numbers/phone-number";
import type { PushCredential } from "../lib/push-credentials/push-credential";
import type { Secret } from "../lib/application-secrets/secret";
import type { SipRegistration } from "../lib/sip-registrations/sip-registration";
import type { WhatsappNumber } from "../lib/whatsapp-numbers/whatsapp-number";
import type { Subuser } from "../lib/subusers/subuser";
import type { ConnectionSource } from "./connection";

/** A subuser by name, as a viewer knows themselves; the rest is read when somebody who holds SUBUSERS asks for it. */
export type SubuserSource = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;

export type ApplicationConnectionSource = ConnectionSource<Application>;
export type SubuserConnectionSource = ConnectionSource<SubuserSource>;
export type AuditLogConnectionSource = ConnectionSource<AuditEntry>;
export type DialogflowKeyConnectionSource = ConnectionSource<DialogflowKey>;
export type KeyValueItemConnectionSource = ConnectionSource<KeyValueItem>;
export type PhoneNumberConnectionSource = ConnectionSource<PhoneNumber>;
export type PushCredentialConnectionSource = ConnectionSource<PushCredential>;
export type SecretConnectionSource = ConnectionSource<Secret>;
export type SipRegistrationConnectionSource = ConnectionSource<SipRegistration>;
export type WhatsappNumberConnectionSource = ConnectionSource<WhatsappNumber>;
