import { z } from "zod";

import { env } from "@/lib/platform/env";
import { isStorable } from "@/lib/platform/storable";

const NAME_MAX = 100;
const HOST_MAX = 255;

export const StorageName = z
  .string()
  .trim()
  .min(1, "Give it a name.")
  .max(NAME_MAX, `A name has at most ${NAME_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.")
  .refine((name) => name.toLowerCase() !== "this server", "The server's own folder has this name.");

/** Schema of a host with an optional port. Plain http requires RECORD_STORAGE_ALLOW_PRIVATE. */
export const Host = z
  .string()
  .trim()
  .max(HOST_MAX, `A host has at most ${HOST_MAX} characters.`)
  .transform((typed) =>
    typed
      .replace(/^https:\/\//i, "")
      .replace(/\/+$/, "")
      .toLowerCase(),
  )
  .refine(
    (host) => /^(http:\/\/)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$/.test(host),
    "Give a host such as s3.eu-central-1.amazonaws.com, without a path.",
  )
  .refine(
    (host) => !host.startsWith("http://") || env().RECORD_STORAGE_ALLOW_PRIVATE,
    "The host has to be reached by https.",
  );

export const Region = z
  .string()
  .trim()
  .regex(/^[a-z0-9-]{1,60}$/, "Give a region such as eu-central-1.");
export const Bucket = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "A bucket has 3 to 63 lower-case letters, digits, dots and hyphens.");

const Key = (label: string) =>
  z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,255}$/, `Give the ${label}, without spaces.`);
export const KeyId = Key("key id");
export const SecretKey = Key("secret key");
