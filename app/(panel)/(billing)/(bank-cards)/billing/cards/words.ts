import type { BankCardRowFragment } from "@/graphql/operations.generated";

/** A card as people know it: "VISA, ending in 4242". */
export const cardName = ({ cardType, lastDigits }: Pick<BankCardRowFragment, "cardType" | "lastDigits">) =>
  `${cardType}, ending in ${lastDigits}`;

/** Until when it is good, as it stands on the card: "04/2028". */
export const goodUntil = ({ expiryMonth, expiryYear }: Pick<BankCardRowFragment, "expiryMonth" | "expiryYear">) =>
  `${String(expiryMonth).padStart(2, "0")}/${expiryYear}`;
