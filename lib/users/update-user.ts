import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { recordDone } from "../audit/record";
import { inAccount, requireAccess, type Ctx } from "../ctx";
import { badInput, conflict, parse } from "../errors";
import { parseId } from "../ids";
import { searchTextOf } from "../search";
import { readSkills, skillsOf } from "../skills/skill";
import { SkillIds, UserCustomData, UserDisplayName, UserName } from "./input";
import { asObject, lockUser, userColumns, type User } from "./user";
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
 * Changes what is given of a user and leaves the rest. With a version it changes only what is still as the version was.
 * @throws FORBIDDEN, CONFLICT; NOT_FOUND for the user or a skill; BAD_USER_INPUT for a name that is taken
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
      const before = { ...settingsOf(user), skills: namesOf(held) };
      const settings = {
        name: input.name ?? user.name,
        displayName: input.displayName ?? user.displayName,
        active: input.active ?? user.active,
        parentAccounting: input.parentAccounting ?? user.parentAccounting,
        customData: input.customData ?? user.customData,
      };
      const changes = difference(before, { ...settings, skills: namesOf(skills) });
      if (Object.keys(changes.new).length === 0) return user;

      const [after] = await tx
        .update(users)
        .set({ ...settings, searchText: searchTextOf(settings.name, settings.displayName), version: user.version + 1, modifiedAt: new Date() })
        .where(and(eq(users.accountId, accountId), eq(users.userId, userId)))
        .returning(userColumns);
      await replaceSkills(tx, accountId, userId, skills.map(({ skillId }) => skillId));
      await recordDone(tx, ctx, { action: "user.update", object: asObject(user), ...changes });
      return after!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "users_name_key") throw badInput({ name: "A user with this name exists in the account already." });
    throw error;
  }
}

type Settings = Pick<User, "name" | "displayName" | "active" | "parentAccounting" | "customData">;

const settingsOf = ({ name, displayName, active, parentAccounting, customData }: Settings): Settings => ({ name, displayName, active, parentAccounting, customData });

const namesOf = (skills: readonly { name: string }[]) => skills.map(({ name }) => name).sort();

/** The values that changed, before and after, as the audit log keeps them; of custom data, which can be long, the length alone. */
function difference(before: Settings & { skills: string[] }, after: Settings & { skills: string[] }) {
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter((key) => String(before[key]) !== String(after[key]));
  const told = (values: typeof after) =>
    Object.fromEntries(changed.map((key) => [key, key === "customData" ? `${values.customData.length} characters` : values[key]]));
  return { old: told(before), new: told(after) };
}
