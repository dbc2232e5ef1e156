import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";

import { schema } from "@/graphql/schema";
import { viewerOf } from "@/lib/access/auth/viewer-of";
import type { Ctx } from "@/lib/platform/ctx";
import { seal } from "@/lib/platform/secrets/seal";
import { accountTables, dumpOf } from "@/tests/support/dump";
import { type Child, makeChild } from "@/tests/support/family";
import { accountsTables, furnish, idsOf, walkValues } from "@/tests/support/furnished";
import { walkQueries } from "@/tests/support/walk";
import { type Account, asSuperuser, makeAccount, run, unique } from "@/tests/support/world";

const queries = walkQueries(schema, walkValues);

/** Every text and secret of the victims contains it, with the account's id: any leak shows it. */
const mark = unique("mark-");
/** The requesting account, which is the parent of one victim. */
let own: Account;
let engine: Ctx;
let ownIds: string[];
/** The accounts whose data is requested: a stranger, and a child that its parent has not entered. */
let victims: { stranger: Account; child: Child };
/** Viewers of the queries without an id, and the ids that are foreign to each. */
let askers: { viewer: Ctx; foreignIds: string[] }[];

beforeAll(async () => {
  [own, victims] = [await makeAccount(), { stranger: await makeAccount(), child: undefined! }];
  victims.child = await makeChild(own.main);
  const { stranger, child } = victims;
  const strangersChild = await makeChild(stranger.main);
  // A child can read its parent's shared scenarios, and a parent its child's name and e-mail.
  await furnish(stranger);
  await markEverything(stranger.id, { scenarios: sql`application_id is not null` });
  await furnish(child);
  await markEverything(child.id, { accounts: sql`false` });
  await furnish(own);

  engine = await engineOf(own);
  ownIds = await idsOf(own.id);
  const [strangersIds, childsIds] = [await idsOf(stranger.id), await idsOf(child.id)];
  askers = [
    { viewer: own.main, foreignIds: [...new Set([...strangersIds, ...childsIds])] },
    { viewer: strangersChild.main, foreignIds: strangersIds },
    { viewer: (await own.subuser("PhoneNumberManager")).ctx, foreignIds: [] },
    { viewer: engine, foreignIds: [] },
  ];
}, 240_000);

describe("walking every field of every type", () => {
  it("starts from victims that have a row in every table of accounts", async () => {
    for (const { id } of Object.values(victims)) {
      const stored = (await dumpOf(id)).join("\n");
      const empty = (await accountTables()).filter((table) => !stored.includes(`${table} (`));
      expect(empty).toEqual([]);
      expect(stored.split(mark).length).toBeGreaterThan(50);
    }
  });

  it("reads nothing of another account, be it the parent or a child, whatever id is put in", async () => {
    const dumps = () => Promise.all(Object.values(victims).map(({ id }) => dumpOf(id)));
    const before = await dumps();
    for (const { place, query, idVariables } of queries) {
      for (const { viewer, foreignIds } of asking(place)) {
        for (const id of idVariables.length > 0 ? foreignIds : ["0"]) {
          const answer = await run(viewer, query, Object.fromEntries(idVariables.map((name) => [name, id])));
          const text = JSON.stringify(answer);
          expect({ place, id, leaks: text.includes(mark) }).toEqual({ place, id, leaks: false });
          expect({ place, id, codes: answer.codes }).not.toMatchObject({
            codes: expect.arrayContaining(["INTERNAL_SERVER_ERROR"]),
          });
        }
      }
    }
    expect(await dumps()).toEqual(before);
  }, 600_000);

  it("reads every type of the schema with the account's own ids, so that the walk means something", async () => {
    const seen = new Set<string>();
    for (const { place, query, idVariables, filters, types } of queries) {
      // An application's id as a queue filter would match nothing.
      const needed = idVariables.filter((name) => !filters.includes(name));
      const viewers = needed.length > 0 && !isEngines(place) ? [own.main] : asking(place).map(({ viewer }) => viewer);
      for (const viewer of viewers) {
        for (const id of needed.length > 0 ? ownIds : ["0"]) {
          if (types.every((name) => seen.has(name))) continue; // would add nothing
          const { data } = await run(viewer, query, Object.fromEntries(needed.map((name) => [name, id])));
          for (const [, name] of JSON.stringify(data).matchAll(/"__typename":"(\w+)"/g)) seen.add(name!);
        }
      }
    }
    const wanted = [...new Set(queries.flatMap(({ types }) => types))].sort();
    expect([...seen].filter((name) => wanted.includes(name)).sort()).toEqual(wanted);
  }, 600_000);
});

const isEngines = (place: string) => place.startsWith("Query.engine");

/** Returns the viewers of a query: users, or the engine where only the engine has access. */
const asking = (place: string) => (isEngines(place) ? [{ viewer: engine, foreignIds: askers[0]!.foreignIds }] : askers);

/** Returns the context of the demo's service account with the engine's grant. */
async function engineOf({ id, main }: Account): Promise<Ctx> {
  const [key] = await asSuperuser<{ id: string }>(
    sql`select key_id::text as id from service_accounts where account_id = ${id} and engine`,
  );
  return { request: main.request, viewer: await viewerOf({ accountId: id, subuserId: null, keyId: key!.id }) };
}

/**
 * Writes the mark into every text and secret of an account, as far as the database's constraints allow; for some
 * tables, only into some rows.
 */
async function markEverything(accountId: number, only: Record<string, SQL>): Promise<void> {
  const itsMark = `${mark}-${accountId}`;
  for (const table of accountsTables) {
    const { name } = getTableConfig(table);
    const marked = Object.values(getTableColumns(table)).flatMap((column) => {
      const type = column.getSQLType();
      const at = sql.identifier(column.name);
      if (type === "sealed")
        return [sql`${at} = case when ${at} is null then null else ${seal(accountId, itsMark)} end`];
      return type.startsWith("text") && !type.endsWith("[]") ? [sql`${at} = left(${at}, 20) || ${itsMark}`] : [];
    });
    const update = (assignments: SQL[]) =>
      asSuperuser(
        sql`update ${sql.identifier(name)} set ${sql.join(assignments, sql`, `)} where account_id = ${accountId} and ${only[name] ?? sql`true`}`,
      );
    // When the database rejects the update as a whole, for a check or a unique text, each column is tried separately.
    if (marked.length > 0)
      await update(marked).catch(() => Promise.all(marked.map((one) => update([one]).catch(() => undefined))));
  }
}
