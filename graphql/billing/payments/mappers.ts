export type { Payment as PaymentMapper } from "@/lib/billing/payments/payment";
