import { sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";

import { CALL_HISTORY_SECTIONS } from "./call-session";

/** Maximum number of choices per kind. */
const CHOICES_AT_MOST = 500;

/** Choice of a call session filter, named as in its newest session; can refer to a deleted object. */
export interface CallChoice {
  id: number;
  name: string;
  /** Application of the newest session. */
  applicationId: number;
}

const kinds = {
  APPLICATION: { id: sql`application_id`, name: sql`application_name` },
  RULE: { id: sql`rule_id`, name: sql`rule_name` },
  USER: { id: sql`user_id`, name: sql`user_name` },
};

/**
 * Returns the applications, rules or users of the account's call sessions, sorted by name. Costs one index probe per
 * choice, regardless of the number of sessions.
 */
export async function listCallChoices(ctx: Ctx, kind: keyof typeof kinds): Promise<CallChoice[]> {
  requireAny(ctx, ...CALL_HISTORY_SECTIONS);
  const { id, name } = kinds[kind];
  const { accountId } = ctx.viewer;
  const found = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<{ id: string; name: string | null; application_id: string }>(
      tx,
      sql`with recursive known as (
            (select ${id} as id, 1 as number from call_sessions where account_id = ${accountId} and ${id} is not null order by ${id} limit 1)
            union all
            select (select next.${id} from call_sessions next where next.account_id = ${accountId} and next.${id} > known.id order by next.${id} limit 1), number + 1
            from known where known.id is not null and number < ${CHOICES_AT_MOST})
          select known.id, newest.name, newest.application_id from known cross join lateral (
            select ${name} as name, application_id from call_sessions where account_id = ${accountId} and ${id} = known.id
            order by started_at desc, call_session_history_id desc limit 1) newest`,
    ),
  );
  return found
    .map((row) => ({ id: Number(row.id), name: row.name ?? String(row.id), applicationId: Number(row.application_id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
