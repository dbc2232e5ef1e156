import { and, eq, notInArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { pushCredentialApplications, pushCredentials } from "@/db/schema";
import type { NamedThing } from "@/lib/applications/destinations/named-thing";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Selected columns of a push credential; of its secrets, only whether there is a service account. */
export const pushCredentialColumns = {
  pushCredentialId: pushCredentials.pushCredentialId,
  provider: pushCredentials.provider,
  credentialBundle: pushCredentials.credentialBundle,
  certFileName: pushCredentials.certFileName,
  isDevMode: pushCredentials.isDevMode,
  expiresAt: pushCredentials.expiresAt,
  senderId: pushCredentials.senderId,
  hasServiceAccount: sql<boolean>`push_credentials.service_account_file is not null`,
  huaweiClientId: pushCredentials.huaweiClientId,
  huaweiApplicationId: pushCredentials.huaweiApplicationId,
  version: pushCredentials.version,
  createdAt: pushCredentials.createdAt,
  modifiedAt: pushCredentials.modifiedAt,
  // Drizzle omits the table from column names when it selects from one table, so the outer table is named here.
  applications: sql<NamedThing[]>`(
    select coalesce(json_agg(json_build_object('id', app.application_id, 'name', app.name) order by app.name), '[]')
    from push_credential_applications bound join applications app on app.account_id = bound.account_id and app.application_id = bound.application_id
    where bound.account_id = push_credentials.account_id and bound.push_credential_id = push_credentials.push_credential_id)`,
};

/** A credential that the engine presents to a push service on the account's behalf, without its secrets. */
export type PushCredential = Awaited<ReturnType<typeof readPushCredential>>;

/**
 * Reads a push credential of the account.
 * @throws NOT_FOUND
 */
export async function readPushCredential(tx: Tx, accountId: number, pushCredentialId: number) {
  const [credential] = await tx
    .select(pushCredentialColumns)
    .from(pushCredentials)
    .where(and(eq(pushCredentials.accountId, accountId), eq(pushCredentials.pushCredentialId, pushCredentialId)));
  if (!credential) throw notFound("push credential");
  return credential;
}

/**
 * Reads a push credential by its raw ID and locks it until the transaction ends.
 * @throws NOT_FOUND
 */
export async function lockPushCredential(tx: Tx, accountId: number, rawId: string): Promise<PushCredential> {
  const pushCredentialId = parseId(rawId, "push credential");
  await tx
    .select({ pushCredentialId: pushCredentials.pushCredentialId })
    .from(pushCredentials)
    .where(and(eq(pushCredentials.accountId, accountId), eq(pushCredentials.pushCredentialId, pushCredentialId)))
    .for("update");
  return readPushCredential(tx, accountId, pushCredentialId);
}

/** Binds a push credential to exactly these applications. */
export async function bindPushCredential(
  tx: Tx,
  accountId: number,
  pushCredentialId: number,
  applications: readonly NamedThing[],
): Promise<void> {
  const ids = applications.map(({ id }) => id);
  await tx
    .delete(pushCredentialApplications)
    .where(
      and(
        eq(pushCredentialApplications.accountId, accountId),
        eq(pushCredentialApplications.pushCredentialId, pushCredentialId),
        notInArray(pushCredentialApplications.applicationId, ids),
      ),
    );
  await tx
    .insert(pushCredentialApplications)
    .values(ids.map((applicationId) => ({ accountId, pushCredentialId, applicationId })))
    .onConflictDoNothing();
}

/** Returns the audit object of a push credential. */
export const pushCredentialAuditObject = ({
  pushCredentialId,
  credentialBundle,
}: Pick<PushCredential, "pushCredentialId" | "credentialBundle">) => ({
  kind: "pushCredential",
  id: pushCredentialId,
  name: credentialBundle,
});

/** Returns the values of a push credential that the audit log keeps. */
export const asValues = ({
  provider,
  credentialBundle,
  certFileName,
  isDevMode,
  expiresAt,
  senderId,
  huaweiClientId,
  huaweiApplicationId,
  applications,
}: PushCredential) => ({
  provider,
  credentialBundle,
  certFileName,
  isDevMode,
  expiresAt: expiresAt?.toISOString() ?? null,
  senderId,
  huaweiClientId,
  huaweiApplicationId,
  applications: applications.map(({ name }) => name),
});
