import { and, eq, isNull, or, sql } from "drizzle-orm";

import { scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { Application } from "@/lib/applications/applications/application";
import { type Ctx, inAccount, requireAccess, type Viewer } from "@/lib/platform/ctx";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { containsText } from "@/lib/platform/search";

import { readableBy, type Scenario, scenarioColumns } from "./scenario";

const keys = {
  NAME: { key: sql`${scenarios.name}`, cast: "text" },
  MODIFIED: { key: sql`${scenarios.modifiedAt}`, cast: "timestamptz" },
} as const;

export type ScenarioSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

export interface ScenarioFilter {
  /** Case-insensitive match anywhere in the name. */
  search?: string | null;
  /** True for the shared ones only, false for the application's own only; both when omitted. */
  shared?: boolean | null;
}

/**
 * Returns a page of the scenarios that an application can run, its own and those shared by the account and its parent,
 * ordered by name by default.
 */
export async function listScenarios(
  ctx: Ctx,
  application: Application,
  args: PageArgs & ScenarioFilter & { sort?: ScenarioSort | null },
): Promise<Page<Scenario>> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  const order = orderOf(args.sort ?? "NAME_ASC");
  const filter = conditions(ctx.viewer, application, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...scenarioColumns, ...cursorColumns(order) })
        .from(scenarios)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the scenarios that match a filter: exact up to 10,000, estimated beyond. */
export async function countScenarios(
  ctx: Ctx,
  application: Application,
  filter: ScenarioFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${scenarios}`, conditions(ctx.viewer, application, filter)),
  );
}

function orderOf(sort: ScenarioSort): Order {
  const key = keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys];
  return { ...key, id: sql`${scenarios.scenarioId}`, descending: sort.endsWith("_DESC") };
}

function conditions(viewer: Viewer, { applicationId }: Application, { search, shared }: ScenarioFilter) {
  const own = eq(scenarios.applicationId, applicationId);
  const common = isNull(scenarios.applicationId);
  return allOf(
    readableBy(viewer),
    shared == null ? or(own, common) : shared ? common : own,
    containsText(scenarios.searchText, search),
  );
}
