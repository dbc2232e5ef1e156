import type { Viewer } from "@/lib/platform/ctx";
import { publicUrl } from "@/lib/platform/env";

/** Returns a function that builds the mail text for a contact's confirmation code. */
export const confirmationText =
  ({ accountName }: Viewer) =>
  (code: string) =>
    `Somebody wants the account ${accountName} to send its notifications to this address.\n\nTo agree, type this code at ${publicUrl()}/settings/notifications:\n\n${code}`;
