import { countryName, readablePhone } from "@/app/_ui/phone";
import { categoryName } from "@/app/(panel)/(numbers)/(phone-numbers)/numbers/row";
import type { NumberOnOfferFragment } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

/** Number for sale as shown in the list and the purchase. */
export interface Offer {
  id: string;
  /** E.164 without the plus. */
  digits: string;
  number: string;
  country: string;
  category: string;
  region: string;
  price: string;
  installation: string;
  currency: string;
  hasSms: boolean;
  /** Requirements before or after activation, as text. */
  needs: string[];
}

const proofs: Record<string, string> = {
  LOCAL: "Proof of an address in the region",
  NATIONAL: "Proof of an address in the country",
  WORLDWIDE: "Proof of an address",
};

export const asOffer = (offer: NumberOnOfferFragment): Offer => ({
  id: String(offer.id),
  digits: offer.phoneNumber,
  number: readablePhone(offer.phoneNumber),
  country: countryName(offer.countryCode),
  category: categoryName(offer.categoryName),
  region: [offer.regionName, offer.countryState].filter(Boolean).join(", "),
  price: formatAmount(offer.price),
  installation: formatAmount(offer.installationPrice),
  currency: offer.currency,
  hasSms: offer.isSmsSupported,
  needs: [
    offer.addressProof && (proofs[offer.addressProof] ?? "Proof of an address"),
    offer.needsConfiguration && "The business that it is for",
  ].filter((need) => typeof need === "string"),
});
