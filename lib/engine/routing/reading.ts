import { sql } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, type Viewer } from "@/lib/platform/ctx";

import { type EngineApplication } from "./application";

/** Wraps a query for an application's data in the engine's access check and an account transaction. */
export const reading =
  <Row>(read: (tx: Tx, viewer: Viewer, applicationId: number) => Promise<Row[]>) =>
  async (ctx: Ctx, { applicationId }: EngineApplication): Promise<Row[]> => {
    requireAccess(ctx, "engine");
    return withAccount(inAccount(ctx), (tx) => read(tx, ctx.viewer, applicationId));
  };

export const idsOf = (statement: ReturnType<typeof sql>) =>
  sql<number[]>`array(${statement})`.mapWith((ids: unknown[]) => ids.map(Number));

export type RowOf<Read extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Read>>[number];
