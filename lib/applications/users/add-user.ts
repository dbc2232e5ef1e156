import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { userApplications, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readSkills } from "@/lib/applications/skills/skill";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { SkillIds, UserCustomData, UserDisplayName, UserName, UserPassword } from "./input";
import { keptPassword } from "./password";
import { noRoom, roomForUsers } from "./room";
import { type User, userAuditObject, userColumns } from "./user";
import { replaceSkills } from "./user-skills";

const AddUserInput = z.object({
  applicationId: z.string(),
  name: UserName,
  password: UserPassword,
  displayName: UserDisplayName,
  active: z
    .boolean()
    .nullish()
    .transform((active) => active ?? true),
  parentAccounting: z
    .boolean()
    .nullish()
    .transform((parent) => parent ?? true),
  customData: UserCustomData.nullish().transform((text) => text ?? ""),
  skillIds: SkillIds.nullish().transform((ids) => ids ?? []),
});

export type AddUserInput = z.input<typeof AddUserInput>;

/**
 * Creates a user in an application.
 * @throws FORBIDDEN; NOT_FOUND for the application or a skill; BAD_USER_INPUT for a taken name, an invalid password or
 * a full account
 */
export async function addUser(ctx: Ctx, raw: AddUserInput): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS");
  const { applicationId: rawId, password, skillIds, ...input } = parse(AddUserInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const application = await readApplication(tx, accountId, rawId);
      await lockAccount(tx, ctx);
      if ((await roomForUsers(tx, accountId)) === 0) throw badInput({ name: noRoom() });
      const skills = await readSkills(tx, accountId, skillIds);
      const [user] = await tx
        .insert(users)
        .values({
          accountId,
          ...input,
          ...keptPassword(accountId, password),
          searchText: searchTextOf(input.name, input.displayName),
        })
        .returning(userColumns);
      const { userId } = user!;
      await tx.insert(userApplications).values({ accountId, userId, applicationId: application.applicationId });
      await replaceSkills(
        tx,
        accountId,
        userId,
        skills.map(({ skillId }) => skillId),
      );
      const { name, displayName, active, parentAccounting } = user!;
      await recordDone(tx, ctx, {
        action: "user.add",
        object: userAuditObject(user!),
        new: {
          name,
          displayName,
          active,
          parentAccounting,
          application: application.name,
          skills: skills.map((skill) => skill.name),
        },
      });
      return user!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "users_name_key")
      throw badInput({ name: "A user with this name exists in the account already." });
    throw error;
  }
}
