import type { PushProvider } from "@/graphql/operations.generated";

/** Labels of the push providers. */
export const providerNames: Record<PushProvider, string> = {
  APPLE: "Apple",
  APPLE_VOIP: "Apple VoIP",
  GOOGLE: "Google",
  HUAWEI: "Huawei",
};
