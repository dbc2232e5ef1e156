import { and, eq, inArray } from "drizzle-orm";

import { numberConfigurations } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

const configurationColumns = {
  phoneId: numberConfigurations.phoneId,
  businessName: numberConfigurations.businessName,
  purpose: numberConfigurations.purpose,
  contactName: numberConfigurations.contactName,
  contactEmail: numberConfigurations.contactEmail,
  contactPhone: numberConfigurations.contactPhone,
  submittedBy: numberConfigurations.submittedBy,
  submittedAt: numberConfigurations.submittedAt,
  problem: numberConfigurations.problem,
};

/** Submitted details of the business that uses a number. */
export type NumberConfiguration = Pick<typeof numberConfigurations.$inferSelect, keyof typeof configurationColumns>;

/** Returns the configurations of several numbers in the order of `phoneIds`; null for a number without one. */
export async function configurationsOf(ctx: Ctx, phoneIds: readonly number[]): Promise<(NumberConfiguration | null)[]> {
  requireAccess(ctx, "NUMBERS_AWAITING_CONFIGURATION");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(configurationColumns)
      .from(numberConfigurations)
      .where(
        and(
          eq(numberConfigurations.accountId, ctx.viewer.accountId),
          inArray(numberConfigurations.phoneId, [...phoneIds]),
        ),
      ),
  );
  const byId = new Map(found.map((row) => [row.phoneId, row]));
  return phoneIds.map((id) => byId.get(id) ?? null);
}
