import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { applications } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** An application with its own settings. */
export interface Application {
  applicationId: number;
  name: string;
  description: string;
  icon: string;
  secureRecordStorage: boolean;
  version: number;
  createdAt: Date;
  modifiedAt: Date;
}

export const applicationColumns = {
  applicationId: applications.applicationId,
  name: applications.name,
  description: applications.description,
  icon: applications.icon,
  secureRecordStorage: applications.secureRecordStorage,
  version: applications.version,
  createdAt: applications.createdAt,
  modifiedAt: applications.modifiedAt,
};

/**
 * Reads an application of the account by its raw ID. Verbs on an application's contents call it first.
 * @throws NOT_FOUND
 */
export async function readApplication(tx: Tx, accountId: number, rawId: string): Promise<Application> {
  const applicationId = parseId(rawId, "application");
  const [application] = await tx
    .select(applicationColumns)
    .from(applications)
    .where(and(eq(applications.accountId, accountId), eq(applications.applicationId, applicationId)));
  if (!application) throw notFound("application");
  return application;
}

/**
 * Reads and locks an application until the transaction ends, so that neither it nor the order of its contents changes
 * concurrently.
 * @throws NOT_FOUND
 */
export async function lockApplication(tx: Tx, accountId: number, rawId: string): Promise<Application> {
  const applicationId = parseId(rawId, "application");
  const [application] = await tx
    .select(applicationColumns)
    .from(applications)
    .where(and(eq(applications.accountId, accountId), eq(applications.applicationId, applicationId)))
    .for("update");
  if (!application) throw notFound("application");
  return application;
}

/** Returns the audit object of an application. */
export const applicationAuditObject = ({ applicationId, name }: Pick<Application, "applicationId" | "name">) => ({
  kind: "application",
  id: applicationId,
  name,
});
