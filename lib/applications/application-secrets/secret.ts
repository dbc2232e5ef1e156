import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { applications, secrets } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Selected columns of a secret, without its value; `readSecret` reads one value at a time. */
export const secretColumns = {
  secretId: secrets.secretId,
  name: secrets.name,
  description: secrets.description,
  version: secrets.version,
  createdAt: secrets.createdAt,
  modifiedAt: secrets.modifiedAt,
};

/** A named secret for an application's scenarios, without its value. */
export interface Secret {
  secretId: number;
  name: string;
  description: string;
  version: number;
  createdAt: Date;
  modifiedAt: Date;
}

/**
 * Reads a secret by its raw ID, with its application's name and sealed value, and locks it until the transaction ends.
 * @throws NOT_FOUND
 */
export async function lockSecret(
  tx: Tx,
  accountId: number,
  rawId: string,
): Promise<Secret & { value: string; application: string }> {
  const [secret] = await tx
    .select({ ...secretColumns, value: secrets.value, application: applications.name })
    .from(secrets)
    .innerJoin(
      applications,
      and(eq(applications.accountId, secrets.accountId), eq(applications.applicationId, secrets.applicationId)),
    )
    .where(and(eq(secrets.accountId, accountId), eq(secrets.secretId, parseId(rawId, "secret"))))
    .for("update", { of: secrets });
  if (!secret) throw notFound("secret");
  return secret;
}

/** Returns the audit object of a secret. */
export const secretAuditObject = ({ secretId, name }: Pick<Secret, "secretId" | "name">) => ({
  kind: "secret",
  id: secretId,
  name,
});
