import { NodePgSession } from "drizzle-orm/node-postgres";
import { PgliteSession } from "drizzle-orm/pglite";
import { expect, vi } from "vitest";

import type { Ctx } from "@/lib/platform/ctx";

import { run } from "../support/world";

/** Returns how many statements a successful operation prepares, on either driver. */
export const statementsOf = (ctx: Ctx, query: string, variables: Record<string, unknown>): Promise<number> =>
  statementsDuring(async () => expect((await run(ctx, query, variables)).errors).toEqual([]));

/** Returns how many statements some work prepares in the database. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const prepared = [
    vi.spyOn(PgliteSession.prototype, "prepareQuery"),
    vi.spyOn(NodePgSession.prototype, "prepareQuery"),
  ];
  try {
    await work();
    return prepared.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  } finally {
    prepared.forEach((spy) => spy.mockRestore());
  }
}
