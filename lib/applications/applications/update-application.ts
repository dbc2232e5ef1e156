import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { applications } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { type Application, applicationAuditObject, applicationColumns, lockApplication } from "./application";
import { ApplicationDescription, ApplicationIcon, NewApplicationName } from "./input";

const UpdateApplicationInput = z.object({
  id: z.string(),
  name: NewApplicationName.nullish(),
  description: ApplicationDescription.nullish(),
  icon: ApplicationIcon.nullish(),
  secureRecordStorage: z.boolean().nullish(),
  version: z.number().int().nullish(),
});

/** Input of `updateApplication`; `icon` is a plain string because the API has no enum of icons. */
export type UpdateApplicationInput = Omit<z.input<typeof UpdateApplicationInput>, "icon"> & { icon?: string | null };

/**
 * Changes an application's own settings; omitted fields are unchanged. A given version is an optimistic lock.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version, BAD_USER_INPUT for a taken or invalid name
 */
export async function updateApplication(ctx: Ctx, raw: UpdateApplicationInput): Promise<Application> {
  requireAccess(ctx, "APPLICATION", "application.update");
  const input = parse(UpdateApplicationInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const before = await lockApplication(tx, accountId, input.id);
      if (input.version != null && input.version !== before.version) {
        throw conflict(`Somebody else changed ${before.name} meanwhile. Look at it again before you change it.`);
      }
      const after = {
        name: input.name ?? before.name,
        description: input.description ?? before.description,
        icon: input.icon ?? before.icon,
        secureRecordStorage: input.secureRecordStorage ?? before.secureRecordStorage,
      };
      const changes = changesBetween<typeof after>(before, after);
      if (changes.isEmpty) return before;
      const [application] = await tx
        .update(applications)
        .set({
          ...after,
          searchText: searchTextOf(after.name, after.description),
          version: before.version + 1,
          modifiedAt: new Date(),
        })
        .where(and(eq(applications.accountId, accountId), eq(applications.applicationId, before.applicationId)))
        .returning(applicationColumns);
      await recordDone(tx, ctx, {
        action: "application.update",
        object: applicationAuditObject(before),
        old: changes.old,
        new: changes.new,
      });
      return application!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "applications_name_key")
      throw badInput({ name: "An application with this name exists already." });
    throw error;
  }
}
