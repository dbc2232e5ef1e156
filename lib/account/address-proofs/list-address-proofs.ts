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

/** Returns a page of the account's address proofs, newest first. */
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

/** Returns the number of the account's address proofs. */
export async function countAddressProofs(ctx: Ctx): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${addressProofs}`, eq(addressProofs.accountId, ctx.viewer.accountId)),
  );
}

/**
 * Returns an address proof of the account.
 * @throws NOT_FOUND
 */
export async function getAddressProof(ctx: Ctx, rawId: string): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  const id = parseId(rawId, "address proof");
  return withAccount(inAccount(ctx), (tx) => readAddressProof(tx, ctx.viewer.accountId, id));
}
