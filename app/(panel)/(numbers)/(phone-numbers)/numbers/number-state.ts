import { formatDay } from "@/app/_ui/time";
import type { ApplicationNumberFragment } from "@/graphql/operations.generated";

type Told = Pick<
  ApplicationNumberFragment,
  | "activationStatus"
  | "verificationStatus"
  | "unverifiedHoldUntil"
  | "deactivated"
  | "canceled"
  | "canBeUsed"
  | "frozenAt"
>;

/** Describes a number's state as text with a badge tone and an optional note; the most severe state wins. */
export function numberState({
  activationStatus,
  verificationStatus,
  unverifiedHoldUntil,
  deactivated,
  canceled,
  canBeUsed,
  frozenAt,
}: Told): { tone: "good" | "warning" | "bad" | "idle"; text: string; note: string | null } {
  const note =
    verificationStatus === "REQUIRED"
      ? `Needs documents${unverifiedHoldUntil ? ` until ${formatDay(unverifiedHoldUntil)}` : ""}`
      : verificationStatus === "IN_PROGRESS"
        ? "Documents are being checked"
        : canceled
          ? "Ends at its renewal date"
          : null;
  if (deactivated || activationStatus === "DEACTIVATED") return { tone: "idle", text: "Deactivated", note };
  if (frozenAt) return { tone: "bad", text: "Frozen", note: "Not paid for: the balance was short" };
  if (!canBeUsed && activationStatus === "ACTIVE") return { tone: "bad", text: "Can't be used", note };
  switch (activationStatus) {
    case "ACTIVATING":
    case "PROVISIONING":
      return { tone: "warning", text: "Being set up", note };
    case "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION":
      return { tone: "warning", text: "Awaits configuration", note };
    case "LEGAL_OWNERSHIP_LIMIT_REACHED":
      return { tone: "bad", text: "Owner's limit reached", note };
    case "GOSUSLUGI_DECLINED":
      return { tone: "bad", text: "Declined by Gosuslugi", note };
    case "SELF_BAN_ENABLED":
      return { tone: "bad", text: "Owner forbids new numbers", note };
    default:
      return { tone: verificationStatus === "REQUIRED" ? "warning" : "good", text: "Active", note };
  }
}
