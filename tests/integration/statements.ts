import { NodePgSession } from "drizzle-orm/node-postgres";
import { PgliteSession } from "drizzle-orm/pglite";
import { expect, vi } from "vitest";

import type { Ctx } from "@/lib/ctx";

import { run } from "../support/world";

/** How many statements an operation that succeeds makes ready in the database, whichever of the two it is. */
export async function statementsOf(ctx: Ctx, query: string, variables: Record<string, unknown>): Promise<number> {
  const prepared = [vi.spyOn(PgliteSession.prototype, "prepareQuery"), vi.spyOn(NodePgSession.prototype, "prepareQuery")];
  try {
    const { errors } = await run(ctx, query, variables);
    expect(errors).toEqual([]);
    return prepared.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  } finally {
    prepared.forEach((spy) => spy.mockRestore());
  }
}
