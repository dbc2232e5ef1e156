export type { SipRegistration as SipRegistrationMapper } from "@/lib/numbers/sip-registrations/sip-registration";
