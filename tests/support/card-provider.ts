import { type CardPaymentProvider, CardRefused, plugInCardProvider } from "@/lib/billing/payments/provider";

/** A provider of card payments that charges nobody: it tells what it was asked for, and refuses while it is told to, after what happens meanwhile. */
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
