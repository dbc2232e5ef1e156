import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const PASSWORD_MAX = 255;

const text = (label: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `${label} has at most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");

export const SipUsername = text("The user name", 100).regex(/^\S+$/, "Give the user name, without spaces.");

/** Schema of the authentication user; empty when the server expects the user name. */
export const AuthUser = text("The authentication user", 100).regex(/^\S*$/, "The authentication user has no spaces.");

/** Schema of the SIP server: a host name or address with an optional port. */
export const Proxy = text("The proxy", 255).regex(
  /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)(:[0-9]{1,5})?$/,
  "Give a server's name or address, with a port if it needs one: sip.example.com:5060.",
);

export const OutboundProxy = z.literal("").or(Proxy);

export const SipPassword = z
  .string()
  .min(1, "Give the password.")
  .max(PASSWORD_MAX, `A password has at most ${PASSWORD_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");
