import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { webhookAttempts, webhookDeliveries } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { groupBy } from "@/lib/platform/group-by";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

import { type Attempt, attemptColumns, type Delivery, deliveryColumns, type DeliveryStatus } from "./delivery";

export interface DeliveryFilter {
  status?: DeliveryStatus | null;
  type?: string | null;
}

const order: Order = {
  key: sql`${webhookDeliveries.createdAt}`,
  cast: "timestamptz",
  id: sql`${webhookDeliveries.deliveryId}`,
  descending: true,
};

/** Returns a page of the webhook's deliveries, queued and sent, newest first; deliveries are kept for 30 days. */
export async function listDeliveries(ctx: Ctx, args: PageArgs & DeliveryFilter): Promise<Page<Delivery>> {
  requireAccess(ctx, "WEBHOOKS");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...deliveryColumns, ...cursorColumns(order) })
        .from(webhookDeliveries)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of deliveries that match a filter: exact up to 10,000, estimated above. */
export async function countDeliveries(
  ctx: Ctx,
  filter: DeliveryFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "WEBHOOKS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${webhookDeliveries}`, conditions(ctx.viewer.accountId, filter)),
  );
}

/** Returns the attempts of several deliveries in the order of `deliveryIds`, each oldest first. */
export async function listAttempts(ctx: Ctx, deliveryIds: readonly number[]): Promise<Attempt[][]> {
  requireAccess(ctx, "WEBHOOKS");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(attemptColumns)
      .from(webhookAttempts)
      .where(
        and(eq(webhookAttempts.accountId, ctx.viewer.accountId), inArray(webhookAttempts.deliveryId, [...deliveryIds])),
      )
      .orderBy(asc(webhookAttempts.attemptedAt), asc(webhookAttempts.webhookAttemptId)),
  );
  const grouped = groupBy(found, ({ deliveryId }) => deliveryId);
  return deliveryIds.map((id) => grouped.get(id) ?? []);
}

const conditions = (accountId: number, { status, type }: DeliveryFilter) =>
  allOf(
    eq(webhookDeliveries.accountId, accountId),
    status && eq(webhookDeliveries.status, status),
    type && eq(webhookDeliveries.type, type),
  );
