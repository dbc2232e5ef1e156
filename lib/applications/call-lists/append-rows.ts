import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import type { Filled } from "./add-call-list";
import { callListAuditObject, lockCallList, parseListId, readCallList } from "./call-list";
import { readGivenRows, rowSource, takeRows } from "./take-rows";

const appendInput = (now: Date) => z.object({ listId: z.string(), ...rowSource(now) });

export type AppendCallListRowsInput = z.input<ReturnType<typeof appendInput>>;

/**
 * Adds a batch of rows to a list; a completed list runs again.
 * @throws FORBIDDEN, NOT_FOUND for the list or the upload, BAD_USER_INPUT, CONFLICT for a canceled list or a used
 * upload
 */
export async function appendCallListRows(ctx: Ctx, raw: AppendCallListRowsInput): Promise<Filled> {
  requireAccess(ctx, "APPLICATION_CALL_LIST_APPEND");
  const input = parse(appendInput(new Date()), raw);
  const listId = parseListId(input.listId);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const list = await lockCallList(tx, accountId, listId);
    if (list.status === "CANCELED") throw conflict(`${list.name} is canceled. Nothing can be added to it.`);
    const rows = await readGivenRows(accountId, input);
    const { jobId, count } = await takeRows(tx, ctx, list, rows);
    const fileName = rows.kind === "upload" ? rows.summary.fileName : undefined;
    await recordDone(tx, ctx, {
      action: "callList.append",
      object: callListAuditObject(list),
      new: { rows: count, fileName },
    });
    return { callList: await readCallList(tx, accountId, listId), jobId };
  });
}
