/** What is to be paid: in ledger units of the currency. The reference makes it happen once, however often it is asked for. */
interface CardCharge {
  reference: string;
  amount: bigint;
  currency: string;
}

/** A card that a provider keeps: full numbers never pass through here. */
interface KeptCard {
  /** What the provider charges the card by. */
  token: string;
}

/** The card was refused by its bank or the provider; the message is for the account's people. */
export class CardRefused extends Error {}

/**
 * A provider of card payments, as an installation plugs one in with `plugInCardProvider` when its server starts. What it
 * hears of a payment later is booked by `settlePayment`, in a transaction of the account, though it was taken back meanwhile.
 */
export interface CardPaymentProvider {
  /** What bank cards are kept under, and people read: "Acme Pay". */
  readonly name: string;
  /** Opens a page of the provider's own where the payer gives a card. Gives its address. */
  startPayment(charge: CardCharge & { returnUrl: string }): Promise<{ url: string }>;
  /** Opens a page of the provider's own where a card is given to be kept, which it then hands to `keepBankCard`. Gives its address. */
  startCard(request: { accountId: number; reference: string; returnUrl: string }): Promise<{ url: string }>;
  /**
   * Charges a card that it keeps; asked again under the same reference it gives the same answer and charges nothing.
   * @throws CardRefused
   */
  chargeCard(card: KeptCard, charge: CardCharge): Promise<void>;
  /** Forgets a card that it kept. */
  forgetCard(card: KeptCard): Promise<void>;
}

// One process holds several instances of a module; all of them use the one provider.
const shared = globalThis as typeof globalThis & { gatehouseCardProvider?: CardPaymentProvider };

/** Plugs a provider in, or takes it out. */
export function plugInCardProvider(provider: CardPaymentProvider | undefined): void {
  shared.gatehouseCardProvider = provider;
}

/** The provider of card payments; none where card payment is not set up. */
export const cardProvider = (): CardPaymentProvider | undefined => shared.gatehouseCardProvider;
