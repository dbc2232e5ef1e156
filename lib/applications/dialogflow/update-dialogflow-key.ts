import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { dialogflowKeys } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplicationsOf } from "@/lib/applications/destinations/applications-of";
import { BoundApplications } from "@/lib/applications/destinations/input";
import { ServiceAccountKey } from "@/lib/applications/google/service-account-key";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import {
  asValues,
  bindDialogflowKey,
  type DialogflowKey,
  dialogflowKeyAuditObject,
  lockDialogflowKey,
  readDialogflowKey,
} from "./dialogflow-key";
import { DialogflowDescription } from "./input";

const UpdateDialogflowKeyInput = z.object({
  id: z.string(),
  applicationIds: BoundApplications.nullish(),
  jsonCredentials: ServiceAccountKey.nullish(),
  description: DialogflowDescription.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateDialogflowKeyInput = z.input<typeof UpdateDialogflowKeyInput>;

/**
 * Changes a Dialogflow key's description or applications, or replaces the key itself; omitted fields are unchanged.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version, BAD_USER_INPUT
 */
export async function updateDialogflowKey(ctx: Ctx, raw: UpdateDialogflowKeyInput): Promise<DialogflowKey> {
  requireAccess(ctx, "APPLICATION_DIALOGFLOW_AGENTS");
  const { id, applicationIds, jsonCredentials, description, version } = parse(UpdateDialogflowKeyInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockDialogflowKey(tx, accountId, id);
    if (version != null && version !== before.version) {
      throw conflict(
        `Somebody else changed the key of ${before.projectId} meanwhile. Look at it again before you change it.`,
      );
    }
    const applications = applicationIds == null ? undefined : await readApplicationsOf(tx, accountId, applicationIds);
    await tx
      .update(dialogflowKeys)
      .set({
        description: description ?? before.description,
        ...(jsonCredentials != null && {
          projectId: jsonCredentials.projectId,
          jsonCredentials: seal(accountId, jsonCredentials.text),
        }),
        version: before.version + 1,
        modifiedAt: sql`now()`,
      })
      .where(and(eq(dialogflowKeys.accountId, accountId), eq(dialogflowKeys.dialogflowKeyId, before.dialogflowKeyId)));
    if (applications) await bindDialogflowKey(tx, accountId, before.dialogflowKeyId, applications);
    const after = await readDialogflowKey(tx, accountId, before.dialogflowKeyId);
    const changes = changesBetween(asValues(before), asValues(after));
    if (jsonCredentials != null) changes.new.keyChanged = true;
    await recordDone(tx, ctx, { action: "dialogflowKey.update", object: dialogflowKeyAuditObject(after), ...changes });
    return after;
  });
}
