import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { whatsappNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { VoicePassword, WhatsappDescription } from "./input";
import {
  lockWhatsappNumber,
  readWhatsappNumber,
  type WhatsappNumber,
  whatsappNumberAuditObject,
} from "./whatsapp-number";

const UpdateWhatsappNumberInput = z.object({
  id: z.string(),
  description: WhatsappDescription.nullish(),
  voicePassword: VoicePassword.nullish(),
  applicationId: z.string().nullish(),
  ruleId: z.string().nullish(),
  version: z.number().int().nullish(),
});

export type UpdateWhatsappNumberInput = z.input<typeof UpdateWhatsappNumberInput>;

/**
 * Updates a WhatsApp number's description, voice password and the target of its calls. Omitted fields are kept; a rule
 * of null is detached, and another application detaches the rule of the previous one.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT
 */
export async function updateWhatsappNumber(ctx: Ctx, raw: UpdateWhatsappNumberInput): Promise<WhatsappNumber> {
  requireAccess(ctx, "PHONE_NUMBER_PARAMETERS", "phoneNumber.parameters.write");
  const input = parse(UpdateWhatsappNumberInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockWhatsappNumber(tx, accountId, input.id);
    if (input.version != null && input.version !== before.version) {
      throw conflict(`Somebody else changed +${before.phoneNumber} meanwhile. Look at it again before you change it.`);
    }
    const moved = input.applicationId == null ? undefined : await readApplication(tx, accountId, input.applicationId);
    const applicationId = moved?.applicationId ?? before.applicationId;
    if (applicationId === null && input.ruleId != null)
      throw badInput({ applicationId: "Name an application first: a rule belongs to one." });
    const kept = applicationId === before.applicationId ? { ruleId: before.ruleId, ruleName: before.ruleName } : noRule;
    const isKept = input.ruleId === undefined || (input.ruleId !== null && input.ruleId === String(kept.ruleId));
    const rule = isKept
      ? kept
      : input.ruleId == null
        ? noRule
        : await readRuleOf(tx, ctx, applicationId!, input.ruleId);

    const description = input.description ?? before.description;
    const changes = changesBetween(
      { description: before.description, application: before.applicationName, rule: before.ruleName },
      { description, application: moved?.name ?? before.applicationName, rule: rule.ruleName },
    );
    if (input.voicePassword != null) changes.new.voicePasswordChanged = true;
    if (Object.keys(changes.new).length === 0) return before;

    await tx
      .update(whatsappNumbers)
      .set({
        description,
        applicationId,
        ruleId: rule.ruleId,
        ...(input.voicePassword != null && { voicePassword: seal(accountId, input.voicePassword) }),
        version: before.version + 1,
        modifiedAt: sql`now()`,
      })
      .where(
        and(eq(whatsappNumbers.accountId, accountId), eq(whatsappNumbers.whatsappNumberId, before.whatsappNumberId)),
      );
    await recordDone(tx, ctx, {
      action: "whatsappNumber.update",
      object: whatsappNumberAuditObject(before),
      ...changes,
    });
    return readWhatsappNumber(tx, accountId, before.whatsappNumberId);
  });
}

const noRule = { ruleId: null, ruleName: null };
