import { beforeAll, expect, it } from "vitest";

import { schema } from "@/graphql/schema";
import type { Ctx } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";
import { type RoleName, roleNames } from "@/lib/policy/roles";
import { idsOf, walkValues } from "@/tests/support/furnished";
import { furnishWithMarks, isOpenTo, marksIn, personalColumns } from "@/tests/support/personal";
import { walkQueries } from "@/tests/support/walk";
import { type Account, makeAccount, run } from "@/tests/support/world";

/** Columns whose marks appeared in the responses to each role. */
const seen = new Map<RoleName, Set<string>>();

beforeAll(async () => {
  const account = await makeAccount();
  await furnishWithMarks(account);

  // A viewer with every section, which no role has: what no response shows this viewer, no role can see.
  const all = { ...account.main, viewer: { ...account.main.viewer, permissions: permissionsOf(roleNames) } };
  const asked = await telling(account, all);
  for (const role of roleNames) {
    const viewer = role === "MainAccount" ? account.main : (await account.subuser(role)).ctx;
    const found = new Set<string>();
    for (const { query, variables } of asked)
      for (const column of marksIn(JSON.stringify(await run(viewer, query, variables)))) found.add(column);
    seen.set(role, found);
  }
}, 300_000);

it.each(roleNames)("%s reads no personal field but what its sections open", (role) => {
  expect([...seen.get(role)!].filter((column) => !isOpenTo(column, role))).toEqual([]);
});

it("lets somebody read each of them, so that the search means something", () => {
  expect(personalColumns.filter((column) => ![...seen.values()].some((found) => found.has(column)))).toEqual([]);
});

/**
 * Returns the walk's queries with those of the account's ids that show a mark the same query did not show with another
 * id.
 */
async function telling(account: Account, viewer: Ctx): Promise<{ query: string; variables: Record<string, string> }[]> {
  const ids = await idsOf(account.id);
  const kept: { query: string; variables: Record<string, string> }[] = [];
  for (const { query, idVariables, filters } of walkQueries(schema, walkValues)) {
    const needed = idVariables.filter((name) => !filters.includes(name));
    const shown = new Set<string>();
    for (const id of needed.length > 0 ? ids : ["0"]) {
      const variables = Object.fromEntries(needed.map((name) => [name, id]));
      const found = marksIn(JSON.stringify(await run(viewer, query, variables)));
      if (found.every((column) => shown.has(column))) continue;
      for (const column of found) shown.add(column);
      kept.push({ query, variables });
    }
  }
  return kept;
}
