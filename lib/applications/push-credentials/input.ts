import { z } from "zod";

import { ServiceAccountKey } from "@/lib/applications/google/service-account-key";
import { isStorable } from "@/lib/platform/storable";

const PASSWORD_MAX = 255;

/** Maximum size of a certificate file, in bytes; a certificate with its key takes a few kilobytes. */
const FILE_MOST = 48_000;

const text = (label: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, `Give ${label}.`)
    .max(most, `At most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");

const Certificate = z
  .string()
  .max((FILE_MOST * 4) / 3, `The file has at most ${FILE_MOST / 1_000} kB.`)
  .pipe(z.base64("The certificate has to be base64."))
  .transform((base64) => Buffer.from(base64, "base64"))
  .refine((bytes) => bytes.length > 0, "Choose a file.");

export const AppleInput = z.object({
  certificate: Certificate,
  password: z
    .string()
    .max(PASSWORD_MAX, `A password has at most ${PASSWORD_MAX} characters.`)
    .nullish()
    .transform((password) => password ?? ""),
  fileName: text("the file's name", 255),
  isDevMode: z
    .boolean()
    .nullish()
    .transform((dev) => dev ?? false),
});

export const GoogleInput = z
  .object({
    bundle: text("the app's package name", 255),
    serviceAccountFile: ServiceAccountKey.nullish(),
    senderId: text("the sender id", 100).nullish(),
    serverKey: text("the server key", 4_096).nullish(),
  })
  .refine(
    ({ serviceAccountFile, senderId, serverKey }) =>
      serviceAccountFile ? senderId == null && serverKey == null : senderId != null && serverKey != null,
    {
      path: ["serviceAccountFile"],
      error: "Give either the key file of a service account, or a sender id with its server key.",
    },
  );

export const HuaweiInput = z.object({
  bundle: text("the app's package name", 255),
  clientId: text("the client id", 255),
  clientSecret: text("the client secret", 1_024),
  applicationId: text("the id of the app at Huawei", 255),
});
