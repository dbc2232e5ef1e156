import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { pushCredentials } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplicationsOf } from "@/lib/applications/destinations/applications-of";
import { BoundApplications } from "@/lib/applications/destinations/input";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { Credentials, credentialsOf, isGiven } from "./credentials-of";
import {
  asValues,
  bindPushCredential,
  lockPushCredential,
  type PushCredential,
  pushCredentialAuditObject,
  readPushCredential,
} from "./push-credential";

const UpdatePushCredentialInput = z.object({
  id: z.string(),
  applicationIds: BoundApplications.nullish(),
  isDevMode: z.boolean().nullish(),
  ...Credentials,
  version: z.number().int().nullish(),
});

export type UpdatePushCredentialInput = z.input<typeof UpdatePushCredentialInput>;

/**
 * Changes a push credential's applications, or replaces its certificate or key; omitted fields are unchanged, and the
 * provider is fixed.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version, BAD_USER_INPUT
 */
export async function updatePushCredential(ctx: Ctx, raw: UpdatePushCredentialInput): Promise<PushCredential> {
  requireAccess(ctx, "APPLICATION_PUSH_CERTIFICATES");
  const { id, applicationIds, isDevMode, version, ...given } = parse(UpdatePushCredentialInput, raw);
  const { accountId } = ctx.viewer;
  // The certificate is opened before anything is locked, which is safe because the provider never changes.
  const columns = isGiven(given) ? await credentialsOf(accountId, await providerOf(ctx, id), given) : undefined;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPushCredential(tx, accountId, id);
    if (version != null && version !== before.version) {
      throw conflict(
        `Somebody else changed ${before.credentialBundle} meanwhile. Look at it again before you change it.`,
      );
    }
    const isApple = before.provider === "APPLE" || before.provider === "APPLE_VOIP";
    if (isDevMode != null && !isApple) throw badInput({ isDevMode: "Only Apple tells development from production." });
    const applications = applicationIds == null ? undefined : await readApplicationsOf(tx, accountId, applicationIds);
    await tx
      .update(pushCredentials)
      .set({ ...columns, ...(isDevMode != null && { isDevMode }), version: before.version + 1, modifiedAt: sql`now()` })
      .where(
        and(eq(pushCredentials.accountId, accountId), eq(pushCredentials.pushCredentialId, before.pushCredentialId)),
      );
    if (applications) await bindPushCredential(tx, accountId, before.pushCredentialId, applications);
    const after = await readPushCredential(tx, accountId, before.pushCredentialId);
    const changes = changesBetween(asValues(before), asValues(after));
    if (columns) changes.new.credentialsChanged = true;
    await recordDone(tx, ctx, {
      action: "pushCredential.update",
      object: pushCredentialAuditObject(after),
      ...changes,
    });
    return after;
  });
}

const providerOf = async (ctx: SignedIn, rawId: string) => {
  const id = parseId(rawId, "push credential");
  return (await withAccount(inAccount(ctx), (tx) => readPushCredential(tx, ctx.viewer.accountId, id))).provider;
};
