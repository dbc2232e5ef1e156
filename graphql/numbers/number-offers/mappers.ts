export type { Purchase as BuyPhoneNumbersPayloadMapper } from "@/lib/numbers/number-offers/buy-phone-numbers";
export type {
  Stock as NumberCountryMapper,
  RegionStock as NumberRegionMapper,
} from "@/lib/numbers/number-offers/list-number-offers";
export type { NumberOffer as NumberOfferMapper } from "@/lib/numbers/number-offers/number-offer";
export type { Quote as NumberQuoteMapper } from "@/lib/numbers/number-offers/quote-purchase";
