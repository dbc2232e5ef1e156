import { z } from "zod";

import { pstnBlackList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { EntryDescription } from "@/lib/platform/net/entry-description";

import {
  type BlockedCaller,
  blockedCallerAuditObject,
  blockedCallerColumns,
  noRoomFor,
  roomOf,
} from "./blocked-caller";
import { Caller } from "./caller";

const AddBlockedCallerInput = z.object({ phone: Caller, description: EntryDescription });

export type AddBlockedCallerInput = z.input<typeof AddBlockedCallerInput>;

/**
 * Adds a number or a pattern to the PSTN black list, which the engine applies with its next read.
 * @throws FORBIDDEN, BAD_USER_INPUT
 */
export async function addBlockedCaller(ctx: Ctx, raw: AddBlockedCallerInput): Promise<BlockedCaller> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  const { phone, description } = parse(AddBlockedCallerInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const problem = noRoomFor(phone, await roomOf(tx, accountId));
    if (problem) throw badInput({ phone: problem });
    const [added] = await tx
      .insert(pstnBlackList)
      .values({ accountId, phone, description })
      .onConflictDoNothing()
      .returning(blockedCallerColumns);
    if (!added) throw badInput({ phone: "This is on the list already." });
    await recordDone(tx, ctx, {
      action: "blockedCaller.add",
      object: blockedCallerAuditObject(added),
      new: { phone, description },
    });
    return added;
  });
}
