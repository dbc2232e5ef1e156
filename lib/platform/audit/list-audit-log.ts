import { and, eq, gte, lt, sql } from "drizzle-orm";
import { z } from "zod";

import { auditLog, auditRepeats } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { Network, shortNetwork } from "@/lib/platform/net/network";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { isStorable } from "@/lib/platform/storable";

// Postgres has no year 0.
const Moment = z.coerce.date("This is no time.").min(new Date("0001-01-01T00:00:00Z"), "This is no time.");

/** Actors that are identified by kind instead of an id. */
const KINDS = {
  main: "MAIN_ACCOUNT",
  apiKey: "API_KEY",
  parent: "PARENT",
  operator: "OPERATOR",
  system: "SYSTEM",
  nobody: "ANONYMOUS",
} as const;

const Filter = z.object({
  /** A subuser's id, a service account's id, or a kind such as "main" for the main account. */
  actor: z
    .union(
      [z.enum(Object.keys(KINDS) as (keyof typeof KINDS)[]), z.uuid(), z.coerce.number().int().positive().safe()],
      "This is nobody's id.",
    )
    .nullish(),
  action: z.string().max(100).nullish(),
  /** An address or network. */
  address: Network.nullish(),
  objectKind: z.string().max(100).refine(isStorable, "There is no such kind.").nullish(),
  objectId: z.string().trim().max(200).refine(isStorable, "There is no such id.").nullish(),
  outcome: z.enum(["DONE", "FAILED", "DENIED"]).nullish(),
  from: Moment.nullish(),
  to: Moment.nullish(),
});

export type AuditFilter = z.input<typeof Filter>;

export const newestFirst: Order = {
  key: sql`${auditLog.requestedAt}`,
  cast: "timestamptz",
  id: sql`${auditLog.auditLogId}`,
  descending: true,
};

const columns = {
  auditLogId: auditLog.auditLogId,
  requestedAt: auditLog.requestedAt,
  actor: auditLog.actor,
  subuserId: auditLog.subuserId,
  actorName: auditLog.actorName,
  actorRoles: auditLog.actorRoles,
  action: auditLog.action,
  outcome: auditLog.outcome,
  objectKind: auditLog.objectKind,
  objectId: auditLog.objectId,
  objectName: auditLog.objectName,
  oldValues: auditLog.oldValues,
  newValues: auditLog.newValues,
  address: auditLog.address,
  userAgent: auditLog.userAgent,
  requestId: auditLog.requestId,
  /** Number of equal events within the minute; above one only for folded entries such as denials and failed logins. */
  count: sql<number>`coalesce(${auditRepeats.count}, 1)`.mapWith(Number),
};

async function query(ctx: Ctx, args: PageArgs, filter: AuditFilter) {
  requireAccess(ctx, "AUDIT_LOG");
  const where = conditions(ctx.viewer.accountId, filter);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, (page) =>
      tx
        .select({ ...columns, ...cursorColumns(newestFirst) })
        .from(auditLog)
        .leftJoin(
          auditRepeats,
          and(eq(auditRepeats.repeatKey, auditLog.repeatKey), eq(auditRepeats.repeatMinute, auditLog.repeatMinute)),
        )
        .where(and(where, page.where))
        .orderBy(...page.orderBy)
        .limit(page.limit),
    ),
  );
}

/**
 * Returns a page of the account's audit log, newest first.
 * @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT
 */
export const listAuditLog = (ctx: Ctx, args: PageArgs & AuditFilter): Promise<Page<AuditEntry>> =>
  query(ctx, args, args);

export type AuditEntry = Awaited<ReturnType<typeof query>>["rows"][number]["row"];

/**
 * Returns the number of rows that match a filter: exact up to 10,000, estimated beyond.
 * @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT
 */
export async function countAuditLog(ctx: Ctx, filter: AuditFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "AUDIT_LOG");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${auditLog}`, conditions(ctx.viewer.accountId, filter)));
}

/**
 * Parses a filter.
 * @throws BAD_USER_INPUT
 */
export const readFilter = (raw: AuditFilter) => parse(Filter, raw);

/**
 * Returns the filter's condition on the account's log.
 * @throws BAD_USER_INPUT
 */
export function conditions(accountId: number, raw: AuditFilter) {
  const { actor, action, outcome, from, to, address, objectKind, objectId } = readFilter(raw);
  return allOf(
    eq(auditLog.accountId, accountId),
    actor != null && by(actor),
    action && eq(auditLog.action, action),
    outcome && eq(auditLog.outcome, outcome),
    from && gte(auditLog.requestedAt, from),
    to && lt(auditLog.requestedAt, to),
    address && fromNetwork(address.network),
    objectKind && eq(auditLog.objectKind, objectKind),
    objectId && eq(auditLog.objectId, objectId),
  );
}

function by(actor: number | string) {
  if (typeof actor === "number") return eq(auditLog.subuserId, actor);
  return actor in KINDS ? eq(auditLog.actor, KINDS[actor as keyof typeof KINDS]) : eq(auditLog.keyId, actor);
}

/** Matches a single address by index and a network row by row; rows without an address match no network. */
function fromNetwork(network: string) {
  const single = shortNetwork(network);
  if (single !== network) return eq(auditLog.address, single);
  return sql`case when ${auditLog.address} ~ '^([0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]+)$' then ${auditLog.address}::inet <<= ${network}::inet else false end`;
}
