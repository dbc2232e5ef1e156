import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { acdQueueUsers, sqAgents, userApplications } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { readUser, type User, userAuditObject } from "./user";

const RemoveUserFromApplicationInput = z.object({ applicationId: z.string(), userId: z.string() });

export type RemoveUserFromApplicationInput = z.input<typeof RemoveUserFromApplicationInput>;

/**
 * Removes a user from an application, and so from its queues and its SmartQueue; the user stays in the account.
 * @throws FORBIDDEN; NOT_FOUND for the application, or a user who is not in it
 */
export async function removeUserFromApplication(ctx: Ctx, raw: RemoveUserFromApplicationInput): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS");
  const input = parse(RemoveUserFromApplicationInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, input.applicationId);
    const userId = parseId(input.userId, "user");
    const { applicationId } = application;
    const removed = await tx
      .delete(userApplications)
      .where(
        and(
          eq(userApplications.accountId, accountId),
          eq(userApplications.applicationId, applicationId),
          eq(userApplications.userId, userId),
        ),
      )
      .returning({ userId: userApplications.userId });
    if (removed.length === 0) throw notFound("user");
    await tx
      .delete(acdQueueUsers)
      .where(
        and(
          eq(acdQueueUsers.accountId, accountId),
          eq(acdQueueUsers.userId, userId),
          sql`acd_queue_id in (select queue.acd_queue_id from acd_queues queue where queue.account_id = ${accountId} and queue.application_id = ${applicationId})`,
        ),
      );
    await tx
      .delete(sqAgents)
      .where(
        and(eq(sqAgents.accountId, accountId), eq(sqAgents.applicationId, applicationId), eq(sqAgents.userId, userId)),
      );
    const user = await readUser(tx, accountId, userId);
    await recordDone(tx, ctx, {
      action: "user.removeFromApplication",
      object: userAuditObject(user),
      old: { application: application.name },
    });
    return user;
  });
}
