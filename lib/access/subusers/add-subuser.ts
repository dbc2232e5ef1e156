import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { subuserRoles, subusers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { ensureLoginLink, type LoginLink } from "@/lib/access/accounts/login-link";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { newPassword } from "@/lib/access/auth/new-password";
import { hashPassword } from "@/lib/access/auth/password-hash";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { limitRate } from "@/lib/platform/rate-limit";
import { searchTextOf } from "@/lib/platform/search";

import { assertMayGiveAccess, assertMayGrant } from "./granting";
import { Description, GrantedRoles, SubuserName } from "./input";
import { readSubuser, type Subuser, subuserAuditObject } from "./subuser";

const AddSubuserInput = z.object({
  name: SubuserName,
  password: z.string(),
  description: Description.nullish().transform((text) => text ?? ""),
  roles: GrantedRoles,
  mustChangePassword: z
    .boolean()
    .nullish()
    .transform((due) => due ?? true),
});

export type AddSubuserInput = z.input<typeof AddSubuserInput>;

/**
 * Creates a subuser and, with the account's first one, the login link.
 * @throws FORBIDDEN; BAD_USER_INPUT for a taken name, a rejected password or a role beyond the viewer's own;
 * RATE_LIMITED
 */
export async function addSubuser(ctx: Ctx, raw: AddSubuserInput): Promise<{ subuser: Subuser; loginLink: LoginLink }> {
  requireAccess(ctx, "SUBUSERS", "subuser.write");
  assertMayGiveAccess(ctx.viewer);
  const { accountId, accountName } = ctx.viewer;
  const { password, roles, ...input } = parse(
    AddSubuserInput.extend({ password: newPassword(accountName, raw.name) }),
    raw,
  );
  assertMayGrant(ctx.viewer, roles);
  await limitRate(ctx, "newPassword");
  const passwordHash = await hashPassword(password);
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      const [row] = await tx
        .insert(subusers)
        .values({ accountId, passwordHash, searchText: searchTextOf(input.name, input.description), ...input })
        .returning({ subuserId: subusers.subuserId });
      const { subuserId } = row!;
      await tx.insert(subuserRoles).values(roles.map((role) => ({ accountId, subuserId, role })));
      const loginLink = await ensureLoginLink(tx, accountId);
      await recordDone(tx, ctx, {
        action: "subuser.add",
        object: subuserAuditObject({ subuserId, name: input.name }),
        new: { ...input, roles },
      });
      return { subuser: await readSubuser(tx, accountId, subuserId), loginLink };
    });
  } catch (error) {
    if (uniqueViolation(error) === "subusers_name_key")
      throw badInput({ name: "A subuser with this login exists already." });
    throw error;
  }
}
