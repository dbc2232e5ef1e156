import { z } from "zod";

import { addressProofs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import {
  type AddressProof,
  addressProofAuditObject,
  addressProofAuditValues,
  addressProofOf,
  assertOpen,
  lockAddressProof,
  readAddressProof,
} from "./address-proof";
import { AddressFields } from "./input";

const Target = z.object({ id: z.string(), version: z.number().int().nullish() });

export type UpdateAddressProofInput = z.input<typeof Target> & AddressFields;

/**
 * Updates an address proof that is neither under review nor verified.
 * @throws NOT_FOUND; BAD_USER_INPUT; CONFLICT, also when the version is stale
 */
export async function updateAddressProof(ctx: Ctx, raw: UpdateAddressProofInput): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  const { id, version } = parse(Target, raw);
  const after = parse(AddressFields, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockAddressProof(tx, accountId, id);
    if (version != null && version !== before.version)
      throw conflict("Somebody else changed this address meanwhile. Look at it again before you change it.");
    assertOpen(before);
    const { isEmpty, ...changes } = changesBetween(
      Object.fromEntries(Object.keys(after).map((key) => [key, before[key as keyof AddressProof]])),
      after,
    );
    if (isEmpty) return before;
    await tx
      .update(addressProofs)
      .set({ ...after, version: before.version + 1 })
      .where(addressProofOf(accountId, before.addressProofId));
    await recordDone(tx, ctx, {
      action: "addressProof.update",
      object: addressProofAuditObject(before),
      old: addressProofAuditValues(changes.old),
      new: addressProofAuditValues(changes.new),
    });
    return readAddressProof(tx, accountId, before.addressProofId);
  });
}
