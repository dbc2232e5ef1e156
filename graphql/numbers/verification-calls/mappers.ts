export type { TakenVerificationCall as TakenVerificationCallMapper } from "@/lib/numbers/verification-calls/take-verification-calls";
