import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { whatsappNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { InternationalNumber } from "@/lib/numbers/phone-numbers/international-number";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { VoicePassword, WhatsappDescription } from "./input";
import { readWhatsappNumber, type WhatsappNumber, whatsappNumberAuditObject } from "./whatsapp-number";

const AddWhatsappNumberInput = z.object({
  applicationId: z.string(),
  phoneNumber: InternationalNumber,
  description: WhatsappDescription.nullish().transform((text) => text ?? ""),
  voicePassword: VoicePassword,
  ruleId: z.string().nullish(),
});

export type AddWhatsappNumberInput = z.input<typeof AddWhatsappNumberInput>;

/**
 * Adds a WhatsApp number to an application.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT for an invalid number or one that the account already has
 */
export async function addWhatsappNumber(ctx: Ctx, raw: AddWhatsappNumberInput): Promise<WhatsappNumber> {
  requireAccess(ctx, "PHONE_NUMBER_PARAMETERS", "phoneNumber.parameters.write");
  const input = parse(AddWhatsappNumberInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const { applicationId, name } = await readApplication(tx, accountId, input.applicationId);
      const rule = input.ruleId == null ? undefined : await readRuleOf(tx, ctx, applicationId, input.ruleId);
      const [row] = await tx
        .insert(whatsappNumbers)
        .values({
          accountId,
          applicationId,
          ruleId: rule?.ruleId,
          ...input.phoneNumber,
          description: input.description,
          voicePassword: seal(accountId, input.voicePassword),
        })
        .returning({ whatsappNumberId: whatsappNumbers.whatsappNumberId });
      const made = await readWhatsappNumber(tx, accountId, row!.whatsappNumberId);
      await recordDone(tx, ctx, {
        action: "whatsappNumber.add",
        object: whatsappNumberAuditObject(made),
        new: { ...input.phoneNumber, description: made.description, application: name, rule: made.ruleName },
      });
      return made;
    });
  } catch (error) {
    if (uniqueViolation(error) === "whatsapp_numbers_number_key")
      throw badInput({ phoneNumber: "The account has this WhatsApp number already." });
    throw error;
  }
}
