import { formatDay } from "@/app/_ui/time";
import type { SipRegistrationRowFragment, SipRegistrationState } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

/** List row of a registration. */
export interface Row {
  id: string;
  sipUsername: string;
  authUser: string;
  proxy: string;
  outboundProxy: string;
  isPersistent: boolean;
  state: SipRegistrationState;
  /** Last error of the remote server. */
  problem: string;
  reportedAt: string | null;
  boughtAt: string;
  renewal: string;
  price: string;
  applicationId: string | null;
  applicationName: string | null;
  ruleId: string | null;
  ruleName: string | null;
  userId: string | null;
  userName: string | null;
  version: number;
}

type Reported = Pick<SipRegistrationRowFragment, "deactivated" | "successful">;

/** Returns a registration's state. */
export function stateOf({ deactivated, successful }: Reported): SipRegistrationState {
  if (deactivated) return "DEACTIVATED";
  return successful === null ? "NOT_REPORTED" : successful ? "REGISTERED" : "FAILED";
}

/** Returns the remote server's error as text. */
export const problemOf = ({
  statusCode,
  errorMessage,
}: Pick<SipRegistrationRowFragment, "statusCode" | "errorMessage">) =>
  [statusCode, errorMessage].filter(Boolean).join(" ");

/** Maps a registration to a list row. Fields are nullable because the policy can deny them. */
export const asRow = (sip: SipRegistrationRowFragment): Row => ({
  id: String(sip.id),
  sipUsername: sip.sipUsername ?? "",
  authUser: sip.authUser ?? "",
  proxy: sip.proxy ?? "",
  outboundProxy: sip.outboundProxy ?? "",
  isPersistent: sip.isPersistent ?? true,
  state: stateOf(sip),
  problem: problemOf(sip),
  reportedAt: sip.lastUpdatedAt && new Date(sip.lastUpdatedAt).toISOString(),
  boughtAt: new Date(sip.purchasedAt!).toISOString(),
  renewal: formatDay(sip.nextSubscriptionRenewal!),
  price: formatAmount(sip.subscriptionPrice ?? "0"),
  applicationId: asId(sip.applicationId),
  applicationName: sip.applicationName,
  ruleId: asId(sip.ruleId),
  ruleName: sip.ruleName,
  userId: asId(sip.userId),
  userName: sip.userName,
  version: sip.version ?? 0,
});

const asId = (id: string | null) => (id === null ? null : String(id));
