export type { SipNetwork as SipNetworkMapper } from "@/lib/security/sip-white-list/sip-network";
