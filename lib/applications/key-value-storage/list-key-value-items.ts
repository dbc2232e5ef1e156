import { and, eq, gte, lt, type SQL, sql } from "drizzle-orm";

import { keyValueItems } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

import { canStartKey } from "./input";
import { isAlive, type KeyValueItem, keyValueItemColumns } from "./key-value-item";

/** Maximum and default number of items on a page. */
const MOST = 50;
const USUAL = 10;

export interface KeyValueFilter {
  /** Case-sensitive prefix of the key. */
  prefix?: string | null;
}

const order: Order = {
  key: sql`${keyValueItems.key}`,
  cast: "text",
  id: sql`${keyValueItems.keyValueItemId}`,
  descending: false,
};

/**
 * Returns a page of an application's unexpired items ordered by key, without their values.
 * @throws BAD_USER_INPUT for more than 50 at once
 */
export async function listKeyValueItems(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & KeyValueFilter,
): Promise<Page<KeyValueItem>> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(ofAllowedSize(args), order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...keyValueItemColumns, ...cursorColumns(order) })
        .from(keyValueItems)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the items whose key begins with a prefix: exact up to 10,000, estimated beyond. */
export async function countKeyValueItems(
  ctx: Ctx,
  applicationId: number,
  filter: KeyValueFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${keyValueItems}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

function ofAllowedSize(args: PageArgs): PageArgs {
  const side = args.last != null || args.before != null ? "last" : "first";
  const size = args[side] ?? USUAL;
  if (size > MOST) throw badInput({ [side]: `A page of keys has 1 to ${MOST} rows.` });
  return { ...args, [side]: size };
}

const conditions = (accountId: number, applicationId: number, { prefix }: KeyValueFilter) =>
  allOf(
    eq(keyValueItems.accountId, accountId),
    eq(keyValueItems.applicationId, applicationId),
    isAlive,
    prefix ? startsWith(prefix) : undefined,
  );

/** Returns the condition of a prefix as an index range: keys are compared by bytes, so equal prefixes are adjacent. */
function startsWith(prefix: string): SQL | undefined {
  if (!canStartKey(prefix)) return sql`false`;
  const characters = [...prefix];
  const last = characters.pop()!;
  return and(
    gte(keyValueItems.key, prefix),
    lt(keyValueItems.key, characters.join("") + String.fromCodePoint(last.codePointAt(0)! + 1)),
  );
}
