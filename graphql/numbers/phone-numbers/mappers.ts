export type { PhoneNumber as PhoneNumberMapper } from "@/lib/numbers/phone-numbers/phone-number";
