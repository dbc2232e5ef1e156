import { count, eq } from "drizzle-orm";
import { z } from "zod";

import { serviceAccounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { assertMayGiveAccess, assertMayGrant } from "@/lib/access/subusers/granting";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requirePerson } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { assertMayGrantEngine } from "./granting";
import { assertOpensSomething, KeyDescription, KeyEnd, KeyName, KeyRoles, SERVICE_ACCOUNTS_MAX } from "./input";
import { type KeyFile, newKeyPair } from "./key-pair";
import { readServiceAccount, type ServiceAccount, serviceAccountAuditObject } from "./service-account";

const AddServiceAccountInput = z.object({
  name: KeyName,
  description: KeyDescription.nullish().transform((text) => text ?? ""),
  roles: KeyRoles,
  engine: z
    .boolean()
    .nullish()
    .transform((engine) => engine ?? false),
  expiresAt: KeyEnd.nullish().transform((end) => end ?? null),
});

export type AddServiceAccountInput = z.input<typeof AddServiceAccountInput>;

/**
 * Creates a service account; the private key is in the response only and is never stored.
 * @throws FORBIDDEN, also for service accounts and API keys; BAD_USER_INPUT for a role beyond the viewer's own or one
 * service account too many
 */
export async function addServiceAccount(
  ctx: Ctx,
  raw: AddServiceAccountInput,
): Promise<{ serviceAccount: ServiceAccount; keyFile: KeyFile }> {
  requireAccess(ctx, "SERVICE_ACCOUNTS", "serviceAccount.write");
  requirePerson(ctx);
  assertMayGiveAccess(ctx.viewer);
  const { name, description, roles, engine, expiresAt } = parse(AddServiceAccountInput, raw);
  assertOpensSomething(roles, engine);
  assertMayGrant(ctx.viewer, roles);
  assertMayGrantEngine(ctx.viewer, engine);
  const { accountId, subuserId } = ctx.viewer;
  const { publicKey, privateKey } = await newKeyPair();
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const [held] = await tx
      .select({ count: count() })
      .from(serviceAccounts)
      .where(eq(serviceAccounts.accountId, accountId));
    if (held!.count >= SERVICE_ACCOUNTS_MAX)
      throw badInput({
        name: `An account has at most ${SERVICE_ACCOUNTS_MAX} service accounts. Delete one that is not used.`,
      });
    const [row] = await tx
      .insert(serviceAccounts)
      .values({
        accountId,
        subuserId,
        name,
        description,
        searchText: searchTextOf(name, description),
        publicKey,
        roles,
        engine,
        expiresAt,
      })
      .returning({ keyId: serviceAccounts.keyId });
    const { keyId } = row!;
    await recordDone(tx, ctx, {
      action: "serviceAccount.add",
      object: serviceAccountAuditObject({ keyId, name }),
      new: { name, description, roles, engine, expiresAt },
    });
    return { serviceAccount: await readServiceAccount(tx, accountId, keyId), keyFile: { keyId, privateKey } };
  });
}
