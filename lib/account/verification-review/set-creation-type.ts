import { z } from "zod";

import { verificationCreationType } from "@/db/schema";
import type { CreationType } from "@/lib/account/verification/states";
import {
  lockVerification,
  moveTo,
  verificationAuditObject,
  verificationOf,
} from "@/lib/account/verification/verification";
import { recordOperator } from "@/lib/platform/audit/operator";
import { conflict, parse } from "@/lib/platform/errors";

import { inAccountOf, verificationsAccount } from "./decide";

const CreationTypeInput = z.enum(
  verificationCreationType.enumValues,
  `A verification came about by one of ${verificationCreationType.enumValues.join(", ")}.`,
);

/**
 * Records how a verification was created: manually, from Gosuslugi, or with transferred rights.
 * @throws NOT_FOUND; BAD_USER_INPUT for an unknown type; CONFLICT when that is already its type
 */
export async function setCreationType(rawId: string, rawType: string): Promise<CreationType> {
  const creationType = parse(CreationTypeInput, rawType.toUpperCase());
  await inAccountOf(verificationsAccount, rawId, "verification", async (tx, accountId) => {
    const before = await lockVerification(tx, accountId, rawId);
    if (before.creationType === creationType) throw conflict(`Its type is ${creationType} already.`);
    await moveTo(tx, verificationOf(accountId, before.verificationId), before, { creationType });
    await recordOperator(tx, accountId, {
      action: "verification.setCreationType",
      object: verificationAuditObject(before),
      old: { creationType: before.creationType },
      new: { creationType },
    });
  });
  return creationType;
}
