import type { transactionType } from "@/db/schema";

type TransactionType = (typeof transactionType.enumValues)[number];

/** Names of the services on an invoice and their types of charges, in the order of its rows; refunds come last. */
const services: readonly (readonly [string, readonly TransactionType[]])[] = [
  ["Calls", ["CALL_CHARGE"]],
  ["Recordings", ["RECORDING_CHARGE"]],
  ["Text messages", ["SMS_CHARGE"]],
  ["Other resources", ["RESOURCE_CHARGE"]],
  ["Phone numbers, installation", ["PHONE_NUMBER_INSTALLATION"]],
  ["Phone numbers", ["PHONE_NUMBER_CHARGE", "PHONE_NUMBER_RENEWAL"]],
  ["SIP registrations", ["SIP_REGISTRATION_CHARGE", "SIP_REGISTRATION_RENEWAL"]],
  ["Subscription plans", ["PLAN_CHARGE", "PLAN_RENEWAL"]],
  ["Beyond a plan's packages", ["PLAN_OVERRUN"]],
  ["Refunds", ["REFUND"]],
];

/** Types of transactions on an invoice; payments, transfers and gifts are not among them. */
export const invoicedTypes: TransactionType[] = services.flatMap(([, types]) => types);

/** Sum charged for a service, in ledger units, and its number of transactions. */
export interface ServiceSum {
  serviceName: string;
  quantity: number;
  amount: bigint;
}

/** Groups sums by type into sums by service, without services that have no transactions. */
export const byService = (sums: readonly { type: TransactionType; quantity: number; amount: bigint }[]): ServiceSum[] =>
  services.flatMap(([serviceName, types]) => {
    const own = sums.filter(({ type }) => types.includes(type));
    const quantity = own.reduce((so, sum) => so + sum.quantity, 0);
    return quantity === 0 ? [] : [{ serviceName, quantity, amount: own.reduce((so, sum) => so + sum.amount, 0n) }];
  });
