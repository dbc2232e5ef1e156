import { and, eq, sql } from "drizzle-orm";

import { addressProofs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
import { countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "@/lib/platform/paging";

import { type AddressProof, addressProofColumns, readAddressProof } from "./address-proof";

const newestFirst: Order = {
  key: sql`${addressProofs.createdAt}`,
  cast: "timestamptz",
  id: sql`${addressProofs.addressProofId}`,
  descending: true,
};

/** A page of the account's address proofs, the newest first. */
export async function listAddressProofs(ctx: Ctx, args: PageArgs): Promise<Page<AddressProof>> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), async (tx) => {
    const page = await fetchPage(args, newestFirst, ({ where, orderBy, limit }) =>
      tx
        .select({ ...addressProofColumns, ...cursorColumns(newestFirst) })
        .from(addressProofs)
        .where(and(eq(addressProofs.accountId, ctx.viewer.accountId), where))
        .orderBy(...orderBy)
        .limit(limit),
    );
    return page as Page<AddressProof>;
  });
}

/** How many address proofs the account has. */
export async function countAddressProofs(ctx: Ctx): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${addressProofs}`, eq(addressProofs.accountId, ctx.viewer.accountId)),
  );
}

/**
 * One address proof of the account.
 * @throws NOT_FOUND
 */
export async function getAddressProof(ctx: Ctx, rawId: string): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  const id = parseId(rawId, "address proof");
  return withAccount(inAccount(ctx), (tx) => readAddressProof(tx, ctx.viewer.accountId, id));
}
