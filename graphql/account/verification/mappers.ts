export type { Agreement as AgreementMapper } from "@/lib/account/verification/agreement";
export type { Verification as VerificationMapper } from "@/lib/account/verification/verification";
