import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readSkills, skillsOf } from "@/lib/applications/skills/skill";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { searchTextOf } from "@/lib/platform/search";

import { SkillIds, UserCustomData, UserDisplayName, UserName } from "./input";
import { lockUser, type User, userAuditObject, userColumns } from "./user";
import { replaceSkills } from "./user-skills";

const UpdateUserInput = z.object({
  id: z.string(),
  name: UserName.nullish(),
  displayName: UserDisplayName.nullish(),
  active: z.boolean().nullish(),
  parentAccounting: z.boolean().nullish(),
  customData: UserCustomData.nullish(),
  skillIds: SkillIds.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateUserInput = z.input<typeof UpdateUserInput>;

/**
 * Changes a user; omitted fields are unchanged. A given version is an optimistic lock.
 * @throws FORBIDDEN, CONFLICT for a stale version; NOT_FOUND for the user or a skill; BAD_USER_INPUT for a taken name
 */
export async function updateUser(ctx: Ctx, raw: UpdateUserInput): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS");
  const input = parse(UpdateUserInput, raw);
  const userId = parseId(input.id, "user");
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const user = await lockUser(tx, accountId, userId);
      if (input.version != null && input.version !== user.version) {
        throw conflict(`Somebody else changed ${user.name} meanwhile. Look at it again before you change it.`);
      }
      const held = (await skillsOf(tx, accountId, [userId])).get(userId) ?? [];
      const skills = input.skillIds ? await readSkills(tx, accountId, input.skillIds) : held;
      const settings = {
        name: input.name ?? user.name,
        displayName: input.displayName ?? user.displayName,
        active: input.active ?? user.active,
        parentAccounting: input.parentAccounting ?? user.parentAccounting,
        customData: input.customData ?? user.customData,
      };
      const changes = changesBetween(
        { ...settingsOf(user), skills: namesOf(held) },
        { ...settings, skills: namesOf(skills) },
      );
      if (changes.isEmpty) return user;

      const [after] = await tx
        .update(users)
        .set({
          ...settings,
          searchText: searchTextOf(settings.name, settings.displayName),
          version: user.version + 1,
          modifiedAt: new Date(),
        })
        .where(and(eq(users.accountId, accountId), eq(users.userId, userId)))
        .returning(userColumns);
      await replaceSkills(
        tx,
        accountId,
        userId,
        skills.map(({ skillId }) => skillId),
      );
      await recordDone(tx, ctx, {
        action: "user.update",
        object: userAuditObject(user),
        old: told(changes.old),
        new: told(changes.new),
      });
      return after!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "users_name_key")
      throw badInput({ name: "A user with this name exists in the account already." });
    throw error;
  }
}

const settingsOf = ({ name, displayName, active, parentAccounting, customData }: User) => ({
  name,
  displayName,
  active,
  parentAccounting,
  customData,
});

const namesOf = (skills: readonly { name: string }[]) => skills.map(({ name }) => name).sort();

/** Replaces custom data, which can be long, by its length for the audit log. */
function told({ customData, ...rest }: Partial<User>) {
  return customData === undefined ? rest : { ...rest, customData: `${customData.length} characters` };
}
