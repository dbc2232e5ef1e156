export type { WhatsappNumber as WhatsappNumberMapper } from "@/lib/numbers/whatsapp-numbers/whatsapp-number";
