import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { applications } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { type Application, applicationAuditObject, applicationColumns } from "./application";
import { ApplicationDescription, ApplicationIcon, ApplicationName } from "./input";

const AddApplicationInput = z.object({
  name: ApplicationName,
  description: ApplicationDescription.nullish().transform((text) => text ?? ""),
  icon: ApplicationIcon.nullish().transform((icon) => icon ?? undefined),
  secureRecordStorage: z
    .boolean()
    .nullish()
    .transform((secure) => secure ?? undefined),
});

/** Input of `addApplication`; `icon` is a plain string because the API has no enum of icons. */
export type AddApplicationInput = Omit<z.input<typeof AddApplicationInput>, "icon"> & { icon?: string | null };

/**
 * Creates an application.
 * @throws FORBIDDEN, BAD_USER_INPUT for a taken or invalid name
 */
export async function addApplication(ctx: Ctx, raw: AddApplicationInput): Promise<Application> {
  requireAccess(ctx, "APPLICATIONS", "application.create");
  const { name, description, icon, secureRecordStorage } = parse(AddApplicationInput, raw);
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const [application] = await tx
        .insert(applications)
        .values({
          accountId: ctx.viewer.accountId,
          name,
          description,
          icon,
          secureRecordStorage,
          searchText: searchTextOf(name, description),
        })
        .returning(applicationColumns);
      await recordDone(tx, ctx, {
        action: "application.add",
        object: applicationAuditObject(application!),
        new: { name, description, icon: application!.icon, secureRecordStorage: application!.secureRecordStorage },
      });
      return application!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "applications_name_key")
      throw badInput({ name: "An application with this name exists already." });
    throw error;
  }
}
