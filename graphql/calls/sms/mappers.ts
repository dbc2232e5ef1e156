export type { SmsSettings as SmsSettingsMapper } from "@/lib/calls/sms/settings";
export type { SmsMessage as SmsMessageMapper } from "@/lib/calls/sms/sms-message";
