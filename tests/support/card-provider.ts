import { type CardPaymentProvider, CardRefused, plugInCardProvider } from "@/lib/billing/payments/provider";

/**
 * Plugs in a card provider that charges nothing: it records its requests, and with `refuses` set it refuses charges
 * after running `meanwhile`.
 */
export function plugInTestProvider() {
  const asked: { token: string; reference: string; amount: bigint; currency: string }[] = [];
  const forgotten: string[] = [];
  const state = { refuses: "", fails: false, meanwhile: async () => {} };
  const provider: CardPaymentProvider = {
    name: "Test Pay",
    startPayment: async ({ reference }) => ({ url: `https://pay.example.com/${reference}` }),
    startCard: async ({ accountId }) => ({ url: `https://pay.example.com/card/${accountId}` }),
    async chargeCard({ token }, charge) {
      if (state.fails) throw new Error("No answer.");
      if (state.refuses) {
        const { refuses, meanwhile } = state;
        await meanwhile();
        throw new CardRefused(refuses);
      }
      asked.push({ token, ...charge });
    },
    forgetCard: async ({ token }) => void forgotten.push(token),
  };
  plugInCardProvider(provider);
  return { asked, forgotten, state };
}
