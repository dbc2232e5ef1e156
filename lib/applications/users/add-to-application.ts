import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { userApplications, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";

import { type User, userAuditObject, userColumns } from "./user";

const AddUserToApplicationInput = z.object({
  applicationId: z.string(),
  name: z.string().trim().min(1, "Say which user."),
});

export type AddUserToApplicationInput = z.input<typeof AddUserToApplicationInput>;

/**
 * Adds a user of the account, found by name, to an application, so that the user can log in there.
 * @throws FORBIDDEN; NOT_FOUND for the application; BAD_USER_INPUT when no user has the name, or is already in it
 */
export async function addUserToApplication(ctx: Ctx, raw: AddUserToApplicationInput): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS");
  const { applicationId: rawId, name } = parse(AddUserToApplicationInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, rawId);
    const [user] = await tx
      .select(userColumns)
      .from(users)
      .where(and(eq(users.accountId, accountId), eq(users.name, name)))
      .for("key share");
    if (!user) throw badInput({ name: "No user of the account has this name." });
    const added = await tx
      .insert(userApplications)
      .values({ accountId, userId: user.userId, applicationId: application.applicationId })
      .onConflictDoNothing()
      .returning({ userId: userApplications.userId });
    if (added.length === 0) throw badInput({ name: `${user.name} is in ${application.name} already.` });
    await recordDone(tx, ctx, {
      action: "user.addToApplication",
      object: userAuditObject(user),
      new: { application: application.name },
    });
    return user;
  });
}
