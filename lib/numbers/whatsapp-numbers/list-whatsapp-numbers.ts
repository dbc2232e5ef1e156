import { and, eq, sql } from "drizzle-orm";

import { applications, rules, whatsappNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { asTyped } from "@/lib/numbers/phone-numbers/list-phone-numbers";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { containsText, searchedIn } from "@/lib/platform/search";

import { toItsApplication, toItsRule, type WhatsappNumber, whatsappNumberColumns } from "./whatsapp-number";

export interface WhatsappNumberFilter {
  /** Part of the number, whose digits are matched in any notation, or of its description. */
  search?: string | null;
}

const order: Order = {
  key: sql`${whatsappNumbers.phoneNumber}`,
  cast: "text",
  id: sql`${whatsappNumbers.whatsappNumberId}`,
  descending: false,
};

/** Returns a page of an application's WhatsApp numbers, sorted by number. */
export async function listWhatsappNumbersOf(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & WhatsappNumberFilter,
): Promise<Page<WhatsappNumber>> {
  requireAccess(ctx, "APPLICATION_SIP_REGISTRATIONS");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...whatsappNumberColumns, ...cursorColumns(order) })
        .from(whatsappNumbers)
        .leftJoin(applications, toItsApplication)
        .leftJoin(rules, toItsRule)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of an application's WhatsApp numbers that match a filter: exact up to 10,000, estimated above. */
export async function countWhatsappNumbersOf(
  ctx: Ctx,
  applicationId: number,
  filter: WhatsappNumberFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SIP_REGISTRATIONS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${whatsappNumbers}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

const conditions = (accountId: number, applicationId: number, { search }: WhatsappNumberFilter) =>
  allOf(
    eq(whatsappNumbers.accountId, accountId),
    eq(whatsappNumbers.applicationId, applicationId),
    containsText(searchedIn(whatsappNumbers.phoneNumber, whatsappNumbers.description), asTyped(search)),
  );
