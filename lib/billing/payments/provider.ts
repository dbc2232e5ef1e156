/** Amount to pay, in ledger units of the currency. `reference` is an idempotency key, so that it is paid only once. */
interface CardCharge {
  reference: string;
  amount: bigint;
  currency: string;
}

/** Card that a provider keeps; full card numbers never pass through this server. */
interface KeptCard {
  /** Token by which the provider charges the card. */
  token: string;
}

/** Refusal of a card by its bank or the provider. The message is shown to the account's users. */
export class CardRefused extends Error {}

/**
 * Provider of card payments, which an installation plugs in with `plugInCardProvider` when its server starts. A payment
 * that it reports later is booked by `settlePayment`, in a transaction of the account, even if it was canceled in
 * between.
 */
export interface CardPaymentProvider {
  /** Name that users see and under which cards are stored, such as "Acme Pay". */
  readonly name: string;
  /** Opens a page of the provider where the payer enters a card, and returns its address. */
  startPayment(charge: CardCharge & { returnUrl: string }): Promise<{ url: string }>;
  /**
   * Opens a page of the provider where a card to keep is entered, and returns its address. The provider passes the card
   * to `keepBankCard`.
   */
  startCard(request: { accountId: number; reference: string; returnUrl: string }): Promise<{ url: string }>;
  /**
   * Charges a card that it keeps. A repeated reference has the same result and charges nothing.
   * @throws CardRefused
   */
  chargeCard(card: KeptCard, charge: CardCharge): Promise<void>;
  /** Deletes a card that it kept. */
  forgetCard(card: KeptCard): Promise<void>;
}

// One process has several instances of a module, which share the one provider.
const shared = globalThis as typeof globalThis & { gatehouseCardProvider?: CardPaymentProvider };

/** Sets the provider of card payments, or removes it when undefined. */
export function plugInCardProvider(provider: CardPaymentProvider | undefined): void {
  shared.gatehouseCardProvider = provider;
}

/** Returns the provider of card payments, or undefined when none is set up. */
export const cardProvider = (): CardPaymentProvider | undefined => shared.gatehouseCardProvider;
