import type { transactionType } from "@/db/schema";

type TransactionType = (typeof transactionType.enumValues)[number];

/** What an invoice calls the charges of each kind, in the order of its rows; what is paid back comes last. */
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

/** The kinds of transactions that an invoice is made of: no payments, transfers and gifts. */
export const invoicedTypes: TransactionType[] = services.flatMap(([, types]) => types);

/** What is charged for a service, in ledger units, and in how many transactions. */
export interface ServiceSum {
  serviceName: string;
  quantity: number;
  amount: bigint;
}

/** Sums by kind as sums by service, without those that nothing was charged for. */
export const byService = (sums: readonly { type: TransactionType; quantity: number; amount: bigint }[]): ServiceSum[] =>
  services.flatMap(([serviceName, types]) => {
    const own = sums.filter(({ type }) => types.includes(type));
    const quantity = own.reduce((so, sum) => so + sum.quantity, 0);
    return quantity === 0 ? [] : [{ serviceName, quantity, amount: own.reduce((so, sum) => so + sum.amount, 0n) }];
  });
