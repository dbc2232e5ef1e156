import { z } from "zod";

import { serviceAccounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { assertMayGrant } from "@/lib/access/subusers/granting";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requirePerson } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { assertMayTakeOver } from "./granting";
import { assertOpensSomething, KeyDescription, KeyEnd, KeyName, KeyRoles, parseKeyId } from "./input";
import { keyOf, readServiceAccount, type ServiceAccount, serviceAccountAuditObject } from "./service-account";

const UpdateServiceAccountInput = z.object({
  id: z.string(),
  name: KeyName.nullish(),
  description: KeyDescription.nullish(),
  roles: KeyRoles.nullish(),
  disabled: z.boolean().nullish(),
  expiresAt: z.coerce.date("This is no time.").nullish(),
  version: z.number().int().nullish(),
});

export type UpdateServiceAccountInput = z.input<typeof UpdateServiceAccountInput>;

type Changeable = Pick<ServiceAccount, "name" | "description" | "roles" | "disabled" | "expiresAt">;

/**
 * Updates a service account, effective from its next request. Omitted fields stay unchanged, and a null `expiresAt`
 * removes the expiry. With a `version` it checks the optimistic lock.
 * @throws FORBIDDEN, also for service accounts and API keys, and for enabling or extending one that holds more than the
 * viewer; NOT_FOUND; CONFLICT when the version is outdated; BAD_USER_INPUT for a role beyond the viewer's own
 */
export async function updateServiceAccount(ctx: Ctx, raw: UpdateServiceAccountInput): Promise<ServiceAccount> {
  requireAccess(ctx, "SERVICE_ACCOUNTS", "serviceAccount.write");
  requirePerson(ctx);
  const input = parse(UpdateServiceAccountInput, raw);
  const keyId = parseKeyId(input.id);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readServiceAccount(tx, accountId, keyId);
    if (input.version != null && input.version !== before.version) {
      throw conflict(`Somebody else changed ${before.name} meanwhile. Look at it again before you change it.`);
    }
    const after: Changeable = {
      name: input.name ?? before.name,
      description: input.description ?? before.description,
      roles: input.roles ?? before.roles,
      disabled: input.disabled ?? before.disabled,
      expiresAt: input.expiresAt === undefined ? before.expiresAt : input.expiresAt,
    };
    const changes = difference(before, after);
    if (Object.keys(changes.new).length === 0) return before;

    if ("expiresAt" in changes.new && after.expiresAt) parse(z.object({ expiresAt: KeyEnd }), after);
    assertOpensSomething(after.roles, before.engine);
    assertMayGrant(
      ctx.viewer,
      after.roles.filter((role) => !before.roles.includes(role)),
    );
    if (livesLonger(before, after)) assertMayTakeOver(ctx.viewer, { ...before, roles: after.roles });

    await tx
      .update(serviceAccounts)
      .set({ ...after, searchText: searchTextOf(after.name, after.description), version: before.version + 1 })
      .where(keyOf(accountId, keyId));
    await recordDone(tx, ctx, {
      action: "serviceAccount.update",
      object: serviceAccountAuditObject(before),
      ...changes,
    });
    return readServiceAccount(tx, accountId, keyId);
  });
}

/** Returns whether a change enables a key or extends its expiry. */
function livesLonger(before: Changeable, after: Changeable): boolean {
  const end = ({ expiresAt }: Changeable) => expiresAt?.getTime() ?? Infinity;
  return (before.disabled && !after.disabled) || end(after) > end(before);
}

/** Returns the changed values, before and after, for the audit log. */
function difference(before: Changeable, after: Changeable) {
  const text = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  const changed = (["name", "description", "roles", "disabled", "expiresAt"] as const).filter(
    (key) => text(before[key]) !== text(after[key]),
  );
  return {
    old: Object.fromEntries(changed.map((key) => [key, before[key]])),
    new: Object.fromEntries(changed.map((key) => [key, after[key]])),
  };
}
