import { and, eq, notInArray } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { subuserRoles, subusers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";
import type { RoleName } from "@/lib/policy/roles";

import { endSessionsOf } from "./end-subuser-sessions";
import { parseSubuserId } from "./get-subuser";
import { assertMayGrant, assertNotSelf } from "./granting";
import { Description, GrantedRoles } from "./input";
import { readSubuser, type Subuser, subuserAuditObject } from "./subuser";

const UpdateSubuserInput = z.object({
  id: z.string(),
  description: Description.nullish(),
  roles: GrantedRoles.nullish(),
  status: z.enum(["ACTIVE", "DISABLED"]).nullish(),
  version: z.number().int().nullish(),
});

export type UpdateSubuserInput = z.input<typeof UpdateSubuserInput>;

/**
 * Updates a subuser's description, roles or status, effective from their next request; disabling ends their sessions.
 * Omitted fields stay unchanged. With a `version` it checks the optimistic lock.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the version is outdated, BAD_USER_INPUT for a role beyond the viewer's
 * own
 */
export async function updateSubuser(ctx: Ctx, raw: UpdateSubuserInput): Promise<Subuser> {
  requireAccess(ctx, "SUBUSER_EDITING", "subuser.write");
  const input = parse(UpdateSubuserInput, raw);
  const subuserId = parseSubuserId(input.id);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readSubuser(tx, accountId, subuserId);
    if (input.version != null && input.version !== before.version) {
      throw conflict(`Somebody else changed ${before.name} meanwhile. Look at it again before you change it.`);
    }
    const after = {
      description: input.description ?? before.description,
      roles: input.roles ?? before.roles,
      status: input.status ?? before.status,
    };
    const added = after.roles.filter((role) => !before.roles.includes(role));
    const rolesChange = added.length > 0 || after.roles.length !== before.roles.length;
    const revived = after.status === "ACTIVE" && before.status === "DISABLED";
    if (rolesChange) assertNotSelf(ctx.viewer, subuserId, "change the roles of");
    if (after.status !== before.status) assertNotSelf(ctx.viewer, subuserId, "disable");
    assertMayGrant(ctx.viewer, revived ? after.roles : added);

    const changes = changesBetween<typeof after>(before, after);
    if (changes.isEmpty) return before;

    const { description, status } = after;
    await tx
      .update(subusers)
      .set({ description, status, searchText: searchTextOf(before.name, description), version: before.version + 1 })
      .where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
    if (rolesChange) await replaceRoles(tx, accountId, subuserId, after.roles);
    if (status === "DISABLED") {
      await endSessionsOf(tx, accountId, subuserId);
    }
    await recordDone(tx, ctx, { action: "subuser.update", object: subuserAuditObject(before), ...changes });
    return readSubuser(tx, accountId, subuserId);
  });
}

async function replaceRoles(tx: Tx, accountId: number, subuserId: number, roles: RoleName[]): Promise<void> {
  await tx
    .delete(subuserRoles)
    .where(
      and(
        eq(subuserRoles.accountId, accountId),
        eq(subuserRoles.subuserId, subuserId),
        notInArray(subuserRoles.role, roles),
      ),
    );
  await tx
    .insert(subuserRoles)
    .values(roles.map((role) => ({ accountId, subuserId, role })))
    .onConflictDoNothing();
}
