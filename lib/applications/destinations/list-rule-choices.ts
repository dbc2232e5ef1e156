import { and, asc, eq } from "drizzle-orm";

import { rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { containsText } from "@/lib/platform/search";

import type { NamedThing } from "./named-thing";

/** Maximum number of choices; more are found by a search. */
const MOST = 100;

/** Returns the first 100 rules of an application that match a search, in their order. */
export async function listRuleChoices(
  ctx: Ctx,
  applicationId: number,
  search: string | null | undefined,
): Promise<NamedThing[]> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ id: rules.ruleId, name: rules.name })
      .from(rules)
      .where(
        and(
          eq(rules.accountId, ctx.viewer.accountId),
          eq(rules.applicationId, applicationId),
          containsText(rules.searchText, search),
        ),
      )
      .orderBy(asc(rules.position), asc(rules.ruleId))
      .limit(MOST),
  );
}
