import { and, asc, eq } from "drizzle-orm";

import { dialogflowKeyApplications, dialogflowKeys, pushCredentialApplications, pushCredentials } from "@/db/schema";
import { unseal } from "@/lib/platform/secrets/seal";

import { reading, type RowOf } from "./reading";

/** Returns the push credentials of the application, decrypted for the engine to present to the push service. */
export const enginePushCredentials = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      pushCredentialId: pushCredentials.pushCredentialId,
      provider: pushCredentials.provider,
      credentialBundle: pushCredentials.credentialBundle,
      isDevMode: pushCredentials.isDevMode,
      senderId: pushCredentials.senderId,
      huaweiClientId: pushCredentials.huaweiClientId,
      huaweiApplicationId: pushCredentials.huaweiApplicationId,
      certContent: pushCredentials.certContent,
      certPassword: pushCredentials.certPassword,
      serverKey: pushCredentials.serverKey,
      serviceAccountFile: pushCredentials.serviceAccountFile,
      huaweiClientSecret: pushCredentials.huaweiClientSecret,
    })
    .from(pushCredentials)
    .innerJoin(
      pushCredentialApplications,
      and(
        eq(pushCredentialApplications.accountId, pushCredentials.accountId),
        eq(pushCredentialApplications.pushCredentialId, pushCredentials.pushCredentialId),
      ),
    )
    .where(and(eq(pushCredentials.accountId, accountId), eq(pushCredentialApplications.applicationId, applicationId)))
    .orderBy(asc(pushCredentials.pushCredentialId));
  const open = (sealed: string | null) => sealed && unseal(accountId, sealed);
  return found.map((credential) => ({
    ...credential,
    certContent: open(credential.certContent),
    certPassword: open(credential.certPassword),
    serverKey: open(credential.serverKey),
    serviceAccountFile: open(credential.serviceAccountFile),
    huaweiClientSecret: open(credential.huaweiClientSecret),
  }));
});

/** Returns the Dialogflow keys of the application, decrypted. */
export const engineDialogflowKeys = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      dialogflowKeyId: dialogflowKeys.dialogflowKeyId,
      projectId: dialogflowKeys.projectId,
      sealed: dialogflowKeys.jsonCredentials,
    })
    .from(dialogflowKeys)
    .innerJoin(
      dialogflowKeyApplications,
      and(
        eq(dialogflowKeyApplications.accountId, dialogflowKeys.accountId),
        eq(dialogflowKeyApplications.dialogflowKeyId, dialogflowKeys.dialogflowKeyId),
      ),
    )
    .where(and(eq(dialogflowKeys.accountId, accountId), eq(dialogflowKeyApplications.applicationId, applicationId)))
    .orderBy(asc(dialogflowKeys.dialogflowKeyId));
  return found.map(({ sealed, ...key }) => ({ ...key, jsonCredentials: unseal(accountId, sealed) }));
});

export type EnginePushCredential = RowOf<typeof enginePushCredentials>;

export type EngineDialogflowKey = RowOf<typeof engineDialogflowKeys>;
