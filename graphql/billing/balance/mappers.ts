export type { Billing as BillingMapper } from "@/lib/billing/balance/get-billing";
