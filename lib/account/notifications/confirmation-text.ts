import type { Viewer } from "@/lib/platform/ctx";
import { publicUrl } from "@/lib/platform/env";

/** What is sent with a code to an address that is to hear of the account. */
export const confirmationText =
  ({ accountName }: Viewer) =>
  (code: string) =>
    `Somebody wants the account ${accountName} to send its notifications to this address.\n\nTo agree, type this code at ${publicUrl()}/settings/notifications:\n\n${code}`;
