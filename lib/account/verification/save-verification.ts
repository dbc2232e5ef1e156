import { z } from "zod";

import { verifications } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { countries } from "@/lib/account/profile/places";
import { changesBetween, withoutPersonal } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import {
  askedOf,
  legalStatuses,
  type ParticularName,
  particularNames,
  type Particulars,
  particulars,
} from "./particulars";
import { finalStates } from "./states";
import {
  assertOpen,
  moveTo,
  readVerification,
  readVerifications,
  type Verification,
  verificationAuditObject,
  verificationOf,
} from "./verification";

const field = (name: ParticularName) => {
  const { label, kind, most } = particulars[name];
  const text = z
    .string()
    .trim()
    .max(most, `${label}: at most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");
  if (kind === "country")
    return text.refine(
      (code) => code === "" || countries.some(({ value }) => value === code),
      "This is no country's code of two letters.",
    );
  if (kind === "date")
    return text.refine((date) => date === "" || isPastDate(date), "Give a date that is over, such as 1990-12-31.");
  return text;
};

const isPastDate = (date: string) =>
  z.iso.date().safeParse(date).success && date >= "1900-01-01" && new Date(date) < new Date();

const SaveVerificationInput = z.object({
  legalStatus: z.enum(legalStatuses),
  particulars: z.object(Object.fromEntries(particularNames.map((name) => [name, field(name).nullish()]))),
  version: z.number().int().nullish(),
});

export interface SaveVerificationInput {
  legalStatus: Verification["legalStatus"];
  particulars: { [Name in ParticularName]?: string | null };
  /** Version of the newest verification as last read by the caller. */
  version?: number | null;
}

/**
 * Saves the owner's details in the open verification, or in a new one when the last is closed. Fields that do not apply
 * to the legal status are dropped.
 * @throws BAD_USER_INPUT; CONFLICT while one is under review, or when the version is stale
 */
export async function saveVerification(ctx: Ctx, raw: SaveVerificationInput): Promise<Verification> {
  requireAccess(ctx, "VERIFICATION");
  const input = parse(SaveVerificationInput, raw);
  const { legalStatus } = input;
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const [newest] = await readVerifications(tx, accountId, 1);
    if (input.version != null && input.version !== newest?.version)
      throw conflict("Somebody else changed the verification meanwhile. Load the page again to see it.");
    const given = (earlier: Partial<Particulars>) =>
      Object.fromEntries(
        askedOf[legalStatus].map((name) => [
          name,
          (input.particulars[name] as string | null | undefined) ?? earlier[name] ?? "",
        ]),
      );
    if (!newest || finalStates.includes(newest.status)) {
      const values = given({});
      const [made] = await tx
        .insert(verifications)
        .values({ accountId, legalStatus, particulars: values })
        .returning({ verificationId: verifications.verificationId });
      await recordDone(tx, ctx, {
        action: "verification.start",
        object: verificationAuditObject(made!),
        new: withoutPersonal({ legalStatus, ...values }, particularNames),
      });
      return readVerification(tx, accountId, made!.verificationId);
    }
    assertOpen(newest);
    const values = given(newest.particulars);
    const { isEmpty, ...changes } = changesBetween<object>(
      { legalStatus: newest.legalStatus, ...newest.particulars },
      { legalStatus, ...values },
    );
    if (isEmpty) return newest;
    await moveTo(tx, verificationOf(accountId, newest.verificationId), newest, { legalStatus, particulars: values });
    await recordDone(tx, ctx, {
      action: "verification.save",
      object: verificationAuditObject(newest),
      old: withoutPersonal(changes.old, particularNames),
      new: withoutPersonal(changes.new, particularNames),
    });
    return readVerification(tx, accountId, newest.verificationId);
  });
}
