import { count, eq } from "drizzle-orm";

import { addressProofs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import { type AddressProof, addressProofAuditObject, addressProofAuditValues, readAddressProof } from "./address-proof";
import { ADDRESS_PROOFS_MAX, AddressFields } from "./input";

/**
 * Adds an address proof, which can be submitted once it has documents.
 * @throws BAD_USER_INPUT; CONFLICT above the maximum number per account
 */
export async function addAddressProof(ctx: Ctx, raw: AddressFields): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  const fields = parse(AddressFields, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const [held] = await tx
      .select({ count: count() })
      .from(addressProofs)
      .where(eq(addressProofs.accountId, accountId));
    if (held!.count >= ADDRESS_PROOFS_MAX)
      throw conflict(`An account has at most ${ADDRESS_PROOFS_MAX} address proofs. Delete one that is not needed.`);
    const [made] = await tx
      .insert(addressProofs)
      .values({ accountId, ...fields })
      .returning({ addressProofId: addressProofs.addressProofId });
    const { addressProofId } = made!;
    await recordDone(tx, ctx, {
      action: "addressProof.add",
      object: addressProofAuditObject({ addressProofId, ...fields }),
      new: addressProofAuditValues(fields),
    });
    return readAddressProof(tx, accountId, addressProofId);
  });
}
