export type { SipRegistration as SipRegistrationMapper } from "@/lib/numbers/sip-registrations/sip-registration";
export type { WhatsappNumber as WhatsappNumberMapper } from "@/lib/numbers/whatsapp-numbers/whatsapp-number";
