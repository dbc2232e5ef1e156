"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import {
  BuyPhoneNumbersDocument,
  type BuyPhoneNumbersInput,
  QuoteNumbersDocument,
} from "@/graphql/operations.generated";

import { asOffer, type Offer } from "./offer";

/** Current price of the chosen numbers. */
export interface Quote {
  offers: Offer[];
  gone: string[];
  currency: string;
  installation: string;
  firstMonth: string;
  total: string;
  balance: string | null;
  missing: string;
}

/** Returns the current price of the chosen numbers; null when it can't be read. */
export async function quoteNumbers(numbers: string[]): Promise<Quote | null> {
  if (!Array.isArray(numbers) || !(await comesFromOurPages())) return null;
  const { data } = await runQuery(QuoteNumbersDocument, { numbers: numbers.map(String) });
  const quote = data?.numberQuote;
  return quote ? { ...quote, offers: quote.offers.map(asOffer) } : null;
}

export async function buyPhoneNumbers(input: BuyPhoneNumbersInput) {
  return runAction(BuyPhoneNumbersDocument, { input });
}
