import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { pstnBlackList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { EntryDescription } from "@/lib/platform/net/entry-description";

import { type BlockedCaller, blockedCallerAuditObject, blockedCallerColumns } from "./blocked-caller";

/**
 * Updates the description of an entry of the PSTN black list.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT
 */
export async function updateBlockedCaller(ctx: Ctx, raw: { id: string; description: string }): Promise<BlockedCaller> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  const { description } = parse(z.object({ description: EntryDescription }), raw);
  const { accountId } = ctx.viewer;
  const entry = and(
    eq(pstnBlackList.accountId, accountId),
    eq(pstnBlackList.pstnBlackListId, parseId(raw.id, "entry")),
  );
  return withAccount(inAccount(ctx), async (tx) => {
    const [before] = await tx.select(blockedCallerColumns).from(pstnBlackList).where(entry).for("update");
    if (!before) throw notFound("entry");
    const { isEmpty, ...changes } = changesBetween({ description: before.description }, { description });
    if (isEmpty) return before;
    await tx.update(pstnBlackList).set({ description }).where(entry);
    await recordDone(tx, ctx, { action: "blockedCaller.update", object: blockedCallerAuditObject(before), ...changes });
    return { ...before, description };
  });
}
