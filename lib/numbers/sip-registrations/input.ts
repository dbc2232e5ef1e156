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

/** Empty where the server asks for the user name itself. */
export const AuthUser = text("The authentication user", 100).regex(/^\S*$/, "The authentication user has no spaces.");

/** What the registration is sent to: a name or an address, with a port if it is not the usual one. */
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
