import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { buyPhoneNumbers } from "@/lib/numbers/number-offers/buy-phone-numbers";
import {
  countNumberOffers,
  listNumberCountries,
  listNumberOffers,
  listNumberRegions,
} from "@/lib/numbers/number-offers/list-number-offers";
import { quotePurchase } from "@/lib/numbers/number-offers/quote-purchase";
import { toDecimal } from "@/lib/platform/money";

export const numberOfferResolvers: Resolvers = {
  Query: {
    numberCountries: (_, _args, ctx) => listNumberCountries(ctx),
    numberRegions: (_, { countryCode }, ctx) => listNumberRegions(ctx, countryCode),
    numberOffers: async (_, args, ctx) =>
      connection(await listNumberOffers(ctx, args), () => countNumberOffers(ctx, args)),
    numberQuote: (_, { numbers }, ctx) => quotePurchase(ctx, numbers),
  },
  Mutation: {
    buyPhoneNumbers: (_, { input }, ctx) => buyPhoneNumbers(ctx, input),
  },
  BuyPhoneNumbersPayload: { total: ({ total }) => toDecimal(total) },
  NumberCountry: { price: ({ price }) => toDecimal(price) },
  NumberRegion: {
    price: ({ price }) => toDecimal(price),
    installationPrice: ({ installationPrice }) => toDecimal(installationPrice),
  },
  NumberOffer: {
    id: ({ numberOfferId }) => numberOfferId,
    price: ({ price }) => toDecimal(price),
    installationPrice: ({ installationPrice }) => toDecimal(installationPrice),
  },
  NumberOfferConnection: connectionFields,
  NumberQuote: {
    installation: ({ installation }) => toDecimal(installation),
    firstMonth: ({ firstMonth }) => toDecimal(firstMonth),
    total: ({ total }) => toDecimal(total),
    balance: ({ balance }) => toDecimal(balance),
    missing: ({ missing }) => toDecimal(missing),
  },
};
