import { and, desc, eq, or } from "drizzle-orm";

import { pstnBlackList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

import { type BlockedCaller, blockedCallerColumns, isPattern } from "./blocked-caller";
import { digitsOf, takes } from "./caller";

/**
 * Returns the entries of the PSTN black list that reject a call from a number; none when it is accepted.
 * @throws FORBIDDEN; BAD_USER_INPUT for an invalid number
 */
export async function checkCaller(ctx: Ctx, number: string): Promise<BlockedCaller[]> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  const digits = digitsOf(number.slice(0, 100));
  if (!digits || digits.length > 15)
    throw badInput({ number: "Give a number of at most 15 digits, such as +49 30 901820." });
  const candidates = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(blockedCallerColumns)
      .from(pstnBlackList)
      .where(and(eq(pstnBlackList.accountId, ctx.viewer.accountId), or(eq(pstnBlackList.phone, digits), isPattern)))
      .orderBy(desc(pstnBlackList.createdAt), desc(pstnBlackList.pstnBlackListId)),
  );
  return candidates.filter(({ phone }) => takes(phone, digits));
}
