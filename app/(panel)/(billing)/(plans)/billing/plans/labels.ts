import type { PlanType } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

/** Names and descriptions of the plan types. */
export const planTypes: Record<PlanType, { name: string; text: string }> = {
  IM: { name: "Messages", text: "Plans for messages between users of your applications." },
  MAU: { name: "Active users", text: "Plans for the users who log in within a month." },
};

/** Formats a plan's monthly price: "25.00 USD a month". */
export const monthly = (amount: string, currency: string) => `${formatAmount(amount)} ${currency} a month`;

interface Package {
  size: number;
  mayOverrun: boolean;
  overrunPrice: string;
  overrunSize: number;
}

/** Describes the price of usage beyond a package. */
export const overrunOf = ({ mayOverrun, overrunPrice, overrunSize }: Package, currency: string) =>
  mayOverrun
    ? `${formatAmount(overrunPrice)} ${currency} for each further ${overrunSize.toLocaleString("en")}`
    : "No more than that";
