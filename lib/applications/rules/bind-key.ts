import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { serviceAccounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

const OFFERED_AT_MOST = 100;

/** Returns the IDs of the service accounts that a rule can be bound to, oldest first, at most 100. */
export async function listBindKeys(ctx: Ctx): Promise<string[]> {
  requireAccess(ctx, "SERVICE_ACCOUNTS");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ keyId: serviceAccounts.keyId })
      .from(serviceAccounts)
      .where(eq(serviceAccounts.accountId, ctx.viewer.accountId))
      .orderBy(asc(serviceAccounts.createdAt), asc(serviceAccounts.keyId))
      .limit(OFFERED_AT_MOST),
  );
  return found.map(({ keyId }) => keyId);
}

/** Returns the names of service accounts in the order of `keyIds`; null for one that does not exist. */
export async function bindKeyNames(ctx: Ctx, keyIds: readonly string[]): Promise<(string | null)[]> {
  requireAccess(ctx, "SERVICE_ACCOUNTS");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ keyId: serviceAccounts.keyId, name: serviceAccounts.name })
      .from(serviceAccounts)
      .where(and(eq(serviceAccounts.accountId, ctx.viewer.accountId), inArray(serviceAccounts.keyId, [...keyIds]))),
  );
  return keyIds.map((id) => found.find(({ keyId }) => keyId === id)?.name ?? null);
}

/**
 * Reads the ID of a service account of the account from its raw ID and locks it against deletion; null for null.
 * @throws BAD_USER_INPUT for any other ID
 */
export async function readBindKey(tx: Tx, accountId: number, rawId: string | null): Promise<string | null> {
  if (rawId === null) return null;
  const id = z.uuid().safeParse(rawId);
  const [key] = id.success
    ? await tx
        .select({ keyId: serviceAccounts.keyId })
        .from(serviceAccounts)
        .where(and(eq(serviceAccounts.accountId, accountId), eq(serviceAccounts.keyId, id.data)))
        .for("key share")
    : [];
  if (!key) throw badInput({ bindKeyId: "There is no such service account." });
  return key.keyId;
}
