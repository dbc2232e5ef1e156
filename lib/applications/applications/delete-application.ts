import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { applications, callLists } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";

import { applicationAuditObject, lockApplication } from "./application";
import { contentsOf } from "./contents";

const DeleteApplicationInput = z.object({ id: z.string(), name: z.string() });

export type DeleteApplicationInput = z.input<typeof DeleteApplicationInput>;

/**
 * Deletes an application with its scenarios, rules, queues, call lists, stored values and secrets. Its numbers and SIP
 * registrations lose their destination; its users stay in the account and its calls in the account's call history.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT when `name` is not the application's name, CONFLICT while one of its
 * call lists is running
 */
export async function deleteApplication(ctx: Ctx, raw: DeleteApplicationInput): Promise<void> {
  requireAccess(ctx, "APPLICATION", "application.delete");
  const { id, name } = parse(DeleteApplicationInput, raw);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockApplication(tx, accountId, id);
    if (name !== before.name) throw badInput({ name: "This is not the application's name." });
    // A running list can't be deleted, neither directly nor with its application.
    const [running] = await tx
      .select({ id: callLists.listId })
      .from(callLists)
      .where(
        and(
          eq(callLists.accountId, accountId),
          eq(callLists.applicationId, before.applicationId),
          eq(callLists.status, "IN_PROGRESS"),
        ),
      )
      .limit(1);
    if (running) throw conflict("A call list of this application is running. Cancel it first.");
    const [contents] = await contentsOf(tx, accountId, [before.applicationId]);
    await tx
      .delete(applications)
      .where(and(eq(applications.accountId, accountId), eq(applications.applicationId, before.applicationId)));
    const { description, icon, secureRecordStorage } = before;
    await recordDone(tx, ctx, {
      action: "application.delete",
      object: applicationAuditObject(before),
      old: { description, icon, secureRecordStorage, ...contents },
    });
  });
}
