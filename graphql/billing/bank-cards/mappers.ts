export type { AutoTopUp as AutoTopUpMapper } from "@/lib/billing/bank-cards/auto-top-up";
export type { BankCard as BankCardMapper } from "@/lib/billing/bank-cards/bank-card";
