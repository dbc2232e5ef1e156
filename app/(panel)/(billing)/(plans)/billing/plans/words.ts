import type { PlanType } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

/** What the plans of a type are for. */
export const planTypes: Record<PlanType, { name: string; text: string }> = {
  IM: { name: "Messages", text: "Plans for messages between users of your applications." },
  MAU: { name: "Active users", text: "Plans for the users who log in within a month." },
};

/** What a month of a plan costs: "25.00 USD a month". */
export const monthly = (amount: string, currency: string) => `${formatAmount(amount)} ${currency} a month`;

interface Package {
  size: number;
  mayOverrun: boolean;
  overrunPrice: string;
  overrunSize: number;
}

/** What more than a package holds costs, in words. */
export const overrunOf = ({ mayOverrun, overrunPrice, overrunSize }: Package, currency: string) =>
  mayOverrun
    ? `${formatAmount(overrunPrice)} ${currency} for each further ${overrunSize.toLocaleString("en")}`
    : "No more than that";
