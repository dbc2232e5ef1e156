import type { PushProvider } from "@/graphql/operations.generated";

/** What the providers are called. */
export const providerNames: Record<PushProvider, string> = {
  APPLE: "Apple",
  APPLE_VOIP: "Apple VoIP",
  GOOGLE: "Google",
  HUAWEI: "Huawei",
};
