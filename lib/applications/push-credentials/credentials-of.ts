import { z } from "zod";

import type { pushCredentials } from "@/db/schema";
import { badInput, DomainError } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";
import { seal } from "@/lib/platform/secrets/seal";

import { AppleInput, GoogleInput, HuaweiInput } from "./input";
import { readCertificate } from "./read-certificate";

export const Provider = z.enum(["APPLE", "APPLE_VOIP", "GOOGLE", "HUAWEI"]);

/** Schemas of the credentials by kind; a provider takes exactly one of them. */
export const Credentials = {
  apple: AppleInput.nullish(),
  google: GoogleInput.nullish(),
  huawei: HuaweiInput.nullish(),
};

type Given = { [Part in keyof typeof Credentials]?: z.output<(typeof Credentials)[Part]> };

const partOf = { APPLE: "apple", APPLE_VOIP: "apple", GOOGLE: "google", HUAWEI: "huawei" } as const satisfies Record<
  z.output<typeof Provider>,
  keyof Given
>;

/** Returns whether any credentials are given. */
export const isGiven = ({ apple, google, huawei }: Given) => apple != null || google != null || huawei != null;

/**
 * Returns the columns that hold a provider's credentials, with secrets sealed and the columns of other kinds null.
 * @throws BAD_USER_INPUT for another provider's credentials, and for an invalid certificate or password
 */
export async function credentialsOf(accountId: number, provider: z.output<typeof Provider>, given: Given) {
  const part = partOf[provider];
  const parts = Object.keys(Credentials) as (keyof Given)[];
  const stray = parts.find((name) => name !== part && given[name] != null);
  if (stray) throw badInput({ [stray]: `${provider} takes what stands under "${part}" and nothing else.` });
  const columns = given.apple
    ? await ofApple(accountId, given.apple)
    : given.google
      ? ofGoogle(accountId, given.google)
      : given.huawei
        ? ofHuawei(accountId, given.huawei)
        : undefined;
  if (!columns) throw badInput({ [part]: `${provider} needs what stands under "${part}".` });
  return {
    ...empty,
    ...columns,
    searchText: searchTextOf(columns.credentialBundle, columns.certFileName ?? "", columns.senderId ?? ""),
  };
}

type Row = typeof pushCredentials.$inferInsert;
type Columns = Pick<Row, "credentialBundle"> & Partial<Row>;

const empty = {
  certFileName: null,
  certContent: null,
  certPassword: null,
  isDevMode: null,
  expiresAt: null,
  senderId: null,
  serverKey: null,
  serviceAccountFile: null,
  huaweiClientId: null,
  huaweiClientSecret: null,
  huaweiApplicationId: null,
};

async function ofApple(
  accountId: number,
  { certificate, password, fileName, isDevMode }: z.output<typeof AppleInput>,
): Promise<Columns> {
  const { bundle, expiresAt } = await readCertificate(certificate, password).catch(under("apple"));
  return {
    credentialBundle: bundle,
    certFileName: fileName,
    certContent: seal(accountId, certificate.toString("base64")),
    certPassword: seal(accountId, password),
    isDevMode,
    expiresAt,
  };
}

function ofGoogle(
  accountId: number,
  { bundle, serviceAccountFile, senderId, serverKey }: z.output<typeof GoogleInput>,
): Columns {
  return {
    credentialBundle: bundle,
    senderId: senderId ?? null,
    serverKey: serverKey == null ? null : seal(accountId, serverKey),
    serviceAccountFile: serviceAccountFile ? seal(accountId, serviceAccountFile.text) : null,
  };
}

function ofHuawei(
  accountId: number,
  { bundle, clientId, clientSecret, applicationId }: z.output<typeof HuaweiInput>,
): Columns {
  return {
    credentialBundle: bundle,
    huaweiClientId: clientId,
    huaweiClientSecret: seal(accountId, clientSecret),
    huaweiApplicationId: applicationId,
  };
}

/** Returns an error handler that rethrows with the part in front of rejected fields, as in "apple.password". */
const under = (part: string) => (error: unknown) => {
  if (!(error instanceof DomainError) || error.code !== "BAD_USER_INPUT") throw error;
  throw badInput(
    Object.fromEntries(
      Object.entries(error.details.fields as Record<string, string>).map(([field, message]) => [
        `${part}.${field}`,
        message,
      ]),
    ),
  );
};
