import { and, eq, notInArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { dialogflowKeyApplications, dialogflowKeys } from "@/db/schema";
import type { NamedThing } from "@/lib/applications/destinations/named-thing";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Selected columns of a Dialogflow key; of the key itself, only its project ID. */
export const dialogflowKeyColumns = {
  dialogflowKeyId: dialogflowKeys.dialogflowKeyId,
  projectId: dialogflowKeys.projectId,
  description: dialogflowKeys.description,
  version: dialogflowKeys.version,
  createdAt: dialogflowKeys.createdAt,
  modifiedAt: dialogflowKeys.modifiedAt,
  // Drizzle omits the table from column names when it selects from one table, so the outer table is named here.
  applications: sql<NamedThing[]>`(
    select coalesce(json_agg(json_build_object('id', app.application_id, 'name', app.name) order by app.name), '[]')
    from dialogflow_key_applications bound join applications app on app.account_id = bound.account_id and app.application_id = bound.application_id
    where bound.account_id = dialogflow_keys.account_id and bound.dialogflow_key_id = dialogflow_keys.dialogflow_key_id)`,
};

/** The key of a Dialogflow agent, without the key itself. */
export type DialogflowKey = Awaited<ReturnType<typeof readDialogflowKey>>;

/**
 * Reads a Dialogflow key of the account.
 * @throws NOT_FOUND
 */
export async function readDialogflowKey(tx: Tx, accountId: number, dialogflowKeyId: number) {
  const [key] = await tx
    .select(dialogflowKeyColumns)
    .from(dialogflowKeys)
    .where(and(eq(dialogflowKeys.accountId, accountId), eq(dialogflowKeys.dialogflowKeyId, dialogflowKeyId)));
  if (!key) throw notFound("Dialogflow key");
  return key;
}

/**
 * Reads a Dialogflow key by its raw ID and locks it until the transaction ends.
 * @throws NOT_FOUND
 */
export async function lockDialogflowKey(tx: Tx, accountId: number, rawId: string): Promise<DialogflowKey> {
  const dialogflowKeyId = parseId(rawId, "Dialogflow key");
  await tx
    .select({ dialogflowKeyId: dialogflowKeys.dialogflowKeyId })
    .from(dialogflowKeys)
    .where(and(eq(dialogflowKeys.accountId, accountId), eq(dialogflowKeys.dialogflowKeyId, dialogflowKeyId)))
    .for("update");
  return readDialogflowKey(tx, accountId, dialogflowKeyId);
}

/** Binds a Dialogflow key to exactly these applications. */
export async function bindDialogflowKey(
  tx: Tx,
  accountId: number,
  dialogflowKeyId: number,
  applications: readonly NamedThing[],
): Promise<void> {
  const ids = applications.map(({ id }) => id);
  await tx
    .delete(dialogflowKeyApplications)
    .where(
      and(
        eq(dialogflowKeyApplications.accountId, accountId),
        eq(dialogflowKeyApplications.dialogflowKeyId, dialogflowKeyId),
        notInArray(dialogflowKeyApplications.applicationId, ids),
      ),
    );
  await tx
    .insert(dialogflowKeyApplications)
    .values(ids.map((applicationId) => ({ accountId, dialogflowKeyId, applicationId })))
    .onConflictDoNothing();
}

/** Returns the audit object of a Dialogflow key. */
export const dialogflowKeyAuditObject = ({
  dialogflowKeyId,
  projectId,
}: Pick<DialogflowKey, "dialogflowKeyId" | "projectId">) => ({
  kind: "dialogflowKey",
  id: dialogflowKeyId,
  name: projectId,
});

/** Returns the values of a Dialogflow key that the audit log keeps. */
export const asValues = ({ projectId, description, applications }: DialogflowKey) => ({
  projectId,
  description,
  applications: applications.map(({ name }) => name),
});
