import { countryName, readablePhone } from "@/app/_ui/phone";
import { daysUntil, formatDay } from "@/app/_ui/time";
import type { AccountNumberFragment } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

import { numberState } from "./number-state";

/** List row of a number. */
export interface Row {
  id: string;
  number: string;
  country: string;
  category: string;
  region: string;
  price: string;
  bought: string;
  renewal: string;
  /** Days until renewal. */
  renewalIn: number;
  renewsItself: boolean;
  autoCharge: boolean;
  givenUp: boolean;
  state: ReturnType<typeof numberState>;
  /** Label of the required kind of proof; null when none is required. */
  proof: string | null;
  sms: "on" | "off" | "not supported";
  callbackUrl: string | null;
  emergency: { wanted: boolean; works: boolean };
  subscriptionId: string | null;
  applicationId: string | null;
  applicationName: string | null;
  ruleId: string | null;
  ruleName: string | null;
  modified: string;
  version: number;
}

const proofs: Record<string, string> = {
  LOCAL: "An address in the region",
  NATIONAL: "An address in the country",
  WORLDWIDE: "An address anywhere",
};

/** Returns a category's label: "toll-free" for TOLLFREE. */
export const categoryName = (name: string) => name.toLowerCase().replaceAll("_", " ").replace("tollfree", "toll-free");

const asText = (moment: string) => new Date(moment).toISOString();

// Fields are nullable because the policy can deny them; every viewer of these pages can read them.
export const asRow = (
  number: AccountNumberFragment & { incomingSmsCallbackUrl?: string | null },
  timeZone: string,
): Row => ({
  id: String(number.id),
  number: readablePhone(number.phoneNumber ?? ""),
  country: countryName(number.countryCode ?? ""),
  category: categoryName(number.categoryName ?? ""),
  region: number.regionName ?? "",
  price: formatAmount(number.price ?? "0"),
  bought: asText(number.purchasedAt!),
  renewal: formatDay(number.nextRenewal!),
  renewalIn: daysUntil(number.nextRenewal!, timeZone),
  renewsItself: Boolean(number.autoCharge) && !number.canceled,
  autoCharge: number.autoCharge ?? false,
  givenUp: number.deactivated ?? false,
  state: numberState(number),
  proof: number.requiredVerification && (proofs[number.requiredVerification] ?? number.requiredVerification),
  sms: !number.isSmsSupported ? "not supported" : number.isSmsEnabled ? "on" : "off",
  callbackUrl: number.incomingSmsCallbackUrl ?? null,
  emergency: { wanted: number.emergencyCallsToBeEnabled ?? false, works: number.emergencyCallsEnabled ?? false },
  subscriptionId: number.subscriptionId === null ? null : String(number.subscriptionId),
  applicationId: number.applicationId === null ? null : String(number.applicationId),
  applicationName: number.applicationName,
  ruleId: number.ruleId === null ? null : String(number.ruleId),
  ruleName: number.ruleName,
  modified: asText(number.modifiedAt!),
  version: number.version ?? 0,
});

/** Returns the countries and categories that the filters offer. */
export const kindChoices = (kinds: readonly { countryCode: string; categoryName: string }[] | null | undefined) => ({
  countries: [...new Set((kinds ?? []).map(({ countryCode }) => countryCode))].map((code) => ({
    value: code,
    label: countryName(code),
  })),
  categories: [...new Set((kinds ?? []).map((kind) => kind.categoryName))].map((name) => ({
    value: name,
    label: categoryName(name),
  })),
});
