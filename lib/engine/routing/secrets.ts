import { and, asc, eq } from "drizzle-orm";

import { secrets } from "@/db/schema";
import { unseal } from "@/lib/platform/secrets/seal";

import { reading } from "./reading";

/** Returns the decrypted secrets of the application's scenarios. */
export const engineSecrets = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({ name: secrets.name, sealed: secrets.value })
    .from(secrets)
    .where(and(eq(secrets.accountId, accountId), eq(secrets.applicationId, applicationId)))
    .orderBy(asc(secrets.name));
  return found.map(({ sealed, name }) => ({ name, value: unseal(accountId, sealed) }));
});
