import { sql } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { rowsOf, type Written } from "@/lib/engine/counts";
import { badInput } from "@/lib/platform/errors";

import { type CallSession } from "./input";

export interface Part extends Written {
  externalId: string;
  session: string;
}

export const tables = {
  calls: ["calls", "call_id"],
  recordings: ["recordings", "record_id"],
  resourceUsages: ["resource_usages", "resource_usage_id"],
} as const;

export const storedParts = (tx: Tx, accountId: number, kind: keyof typeof tables, externalIds: readonly string[]) =>
  rowsOf<{ id: string; externalId: string; session: string }>(
    tx,
    sql`select ${sql.identifier(tables[kind][1])}::text as id, external_id as "externalId", call_session_history_id::text as session
      from ${sql.identifier(tables[kind][0])} where account_id = ${accountId}
      and external_id in (select jsonb_array_elements_text(${JSON.stringify(externalIds)}::jsonb))`,
  );

/**
 * Returns the parts that an upsert left unchanged.
 * @throws BAD_USER_INPUT for a part of another session
 */
export async function untouchedParts(
  tx: Tx,
  accountId: number,
  kind: keyof typeof tables,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
  written: readonly Part[],
) {
  const touched = new Set(written.map(({ externalId }) => externalId));
  const places = sessions.flatMap((session, at) =>
    session[kind].map(
      ({ externalId }, index) =>
        [externalId, { session: ids.get(session.externalId), path: `sessions.${at}.${kind}.${index}` }] as const,
    ),
  );
  const untouched = new Map(places.filter(([externalId]) => !touched.has(externalId)));
  if (untouched.size === 0) return [];
  const stored = await storedParts(tx, accountId, kind, [...untouched.keys()]);
  for (const { externalId, session } of stored) {
    const here = untouched.get(externalId)!;
    if (here.session !== Number(session))
      throw badInput({ [here.path]: `${externalId} is part of another session: ${here.path}.` });
  }
  return stored;
}
