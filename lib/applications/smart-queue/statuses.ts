import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";

import { applications, sqAgentStatus, sqStatuses } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { applicationAuditObject, readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, notFound, parse } from "@/lib/platform/errors";

import { CustomStatusName } from "./input";

/** Maximum number of custom status names per application. */
const STATUSES_MAX = 10;

/** An application's custom name for a SmartQueue status. */
export type CustomStatus = Pick<typeof sqStatuses.$inferSelect, "status" | "customName">;

const statusColumns = { status: sqStatuses.status, customName: sqStatuses.customName };

/** Returns an application's custom status names, at most ten. */
export async function listStatuses(ctx: Ctx, applicationId: number): Promise<CustomStatus[]> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select(statusColumns)
      .from(sqStatuses)
      .where(and(eq(sqStatuses.accountId, ctx.viewer.accountId), eq(sqStatuses.applicationId, applicationId)))
      .orderBy(asc(sqStatuses.status), asc(sqStatuses.customName))
      .limit(STATUSES_MAX),
  );
}

const StatusInput = z.object({
  applicationId: z.string(),
  status: z.enum(sqAgentStatus.enumValues),
  customName: CustomStatusName,
});

export type SmartQueueStatusInput = z.input<typeof StatusInput>;

/**
 * Adds a custom name for a SmartQueue status to an application.
 * @throws FORBIDDEN; NOT_FOUND for the application; BAD_USER_INPUT for a name that exists or an eleventh one
 */
export async function addStatus(ctx: Ctx, raw: SmartQueueStatusInput): Promise<CustomStatus> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.write");
  const { applicationId: rawId, status, customName } = parse(StatusInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, rawId);
    const { applicationId } = application;
    // Locks the application, so that two concurrent calls can't both add the tenth.
    await tx
      .select({ applicationId: applications.applicationId })
      .from(applications)
      .where(eq(applications.applicationId, applicationId))
      .for("no key update");
    const present = await tx
      .select(statusColumns)
      .from(sqStatuses)
      .where(and(eq(sqStatuses.accountId, accountId), eq(sqStatuses.applicationId, applicationId)));
    if (present.some((other) => other.customName.toLowerCase() === customName.toLowerCase()))
      throw badInput({ customName: "A status with this name exists in the application already." });
    if (present.length >= STATUSES_MAX)
      throw badInput({ customName: `An application has at most ${STATUSES_MAX} statuses of its own.` });
    await tx.insert(sqStatuses).values({ accountId, applicationId, status, customName });
    await recordDone(tx, ctx, {
      action: "smartQueueStatus.add",
      object: applicationAuditObject(application),
      new: { status, customName },
    });
    return { status, customName };
  });
}

/**
 * Deletes an application's custom name for a status.
 * @throws FORBIDDEN; NOT_FOUND for the application or the name
 */
export async function deleteStatus(ctx: Ctx, raw: SmartQueueStatusInput): Promise<void> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.write");
  const { applicationId: rawId, status, customName } = parse(StatusInput, raw);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, rawId);
    const deleted = await tx
      .delete(sqStatuses)
      .where(
        and(
          eq(sqStatuses.accountId, accountId),
          eq(sqStatuses.applicationId, application.applicationId),
          eq(sqStatuses.status, status),
          eq(sqStatuses.customName, customName),
        ),
      )
      .returning(statusColumns);
    if (deleted.length === 0) throw notFound("status");
    await recordDone(tx, ctx, {
      action: "smartQueueStatus.delete",
      object: applicationAuditObject(application),
      old: { status, customName },
    });
  });
}
