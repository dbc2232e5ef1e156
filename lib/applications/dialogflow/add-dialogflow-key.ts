import { z } from "zod";

import { dialogflowKeys } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplicationsOf } from "@/lib/applications/destinations/applications-of";
import { BoundApplications } from "@/lib/applications/destinations/input";
import { ServiceAccountKey } from "@/lib/applications/google/service-account-key";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import {
  asValues,
  bindDialogflowKey,
  type DialogflowKey,
  dialogflowKeyAuditObject,
  readDialogflowKey,
} from "./dialogflow-key";
import { DialogflowDescription } from "./input";

const AddDialogflowKeyInput = z.object({
  applicationIds: BoundApplications,
  jsonCredentials: ServiceAccountKey,
  description: DialogflowDescription.nullish().transform((text) => text ?? ""),
});

export type AddDialogflowKeyInput = z.input<typeof AddDialogflowKeyInput>;

/**
 * Adds the key of a Dialogflow agent for applications of the account.
 * @throws FORBIDDEN, NOT_FOUND for an application, BAD_USER_INPUT for text that is not a key file
 */
export async function addDialogflowKey(ctx: Ctx, raw: AddDialogflowKeyInput): Promise<DialogflowKey> {
  requireAccess(ctx, "APPLICATION_DIALOGFLOW_AGENTS");
  const { applicationIds, jsonCredentials, description } = parse(AddDialogflowKeyInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const applications = await readApplicationsOf(tx, accountId, applicationIds);
    const [row] = await tx
      .insert(dialogflowKeys)
      .values({
        accountId,
        description,
        projectId: jsonCredentials.projectId,
        jsonCredentials: seal(accountId, jsonCredentials.text),
      })
      .returning({ dialogflowKeyId: dialogflowKeys.dialogflowKeyId });
    await bindDialogflowKey(tx, accountId, row!.dialogflowKeyId, applications);
    const made = await readDialogflowKey(tx, accountId, row!.dialogflowKeyId);
    await recordDone(tx, ctx, {
      action: "dialogflowKey.add",
      object: dialogflowKeyAuditObject(made),
      new: asValues(made),
    });
    return made;
  });
}
