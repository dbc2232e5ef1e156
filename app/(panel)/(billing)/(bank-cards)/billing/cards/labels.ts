import type { BankCardRowFragment } from "@/graphql/operations.generated";

/** Returns a card's display name: "VISA, ending in 4242". */
export const cardName = ({ cardType, lastDigits }: Pick<BankCardRowFragment, "cardType" | "lastDigits">) =>
  `${cardType}, ending in ${lastDigits}`;

/** Returns a card's expiry as printed on it: "04/2028". */
export const goodUntil = ({ expiryMonth, expiryYear }: Pick<BankCardRowFragment, "expiryMonth" | "expiryYear">) =>
  `${String(expiryMonth).padStart(2, "0")}/${expiryYear}`;
