import { z } from "zod";

import { agreementSigning, agreementStatus, verificationAgreements } from "@/db/schema";
import {
  agreementAuditObject,
  type AgreementStatus,
  lockAgreement,
  readAgreements,
  setAgreementStatus,
} from "@/lib/account/verification/agreement";
import { finalStates } from "@/lib/account/verification/states";
import { lockVerification } from "@/lib/account/verification/verification";
import { recordOperator } from "@/lib/platform/audit/operator";
import { conflict, parse } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import { isStorable } from "@/lib/platform/storable";

import { agreementsAccount, inAccountOf, verificationsAccount } from "./decide";

const line = (what: string, most: number) =>
  z
    .string(`Give its ${what}, with --${what}.`)
    .trim()
    .min(1, `Give its ${what}, with --${what}.`)
    .max(most, `A ${what} has at most ${most} characters.`)
    .regex(/^\P{Cc}*$/u, `A ${what} has no control characters.`)
    .refine(isStorable, `The ${what} holds characters that can't be kept.`);

const IssueAgreementInput = z.object({
  number: line("number", 100),
  kind: line("kind", 100),
  date: z.iso.date("Give its date, with --date, such as 2026-01-31."),
  signing: z.enum(
    agreementSigning.enumValues,
    `Say how it is signed, with --signing: ${agreementSigning.enumValues.join(" or ")}.`,
  ),
});

export type IssueAgreementInput = { [Name in keyof z.input<typeof IssueAgreementInput>]?: string };

/**
 * Issues an agreement for a verification, for the account to sign, and returns its id.
 * @throws NOT_FOUND; BAD_USER_INPUT; CONFLICT when the verification is closed, or has an agreement of that number
 */
export async function issueAgreement(rawVerificationId: string, raw: IssueAgreementInput): Promise<number> {
  const input = parse(IssueAgreementInput, raw);
  return inAccountOf(verificationsAccount, rawVerificationId, "verification", async (tx, accountId) => {
    const { verificationId, status: of } = await lockVerification(tx, accountId, rawVerificationId);
    if (finalStates.includes(of)) throw conflict(`The verification is closed: its state is ${of}.`);
    const { number, date, kind, signing } = input;
    if ((await readAgreements(tx, accountId, [verificationId])).some((other) => other.number === number))
      throw conflict(`The verification has an agreement ${number} already.`);
    const [made] = await tx
      .insert(verificationAgreements)
      .values({ accountId, verificationId, agreementNumber: number, agreementDate: date, agreementKind: kind, signing })
      .returning({ agreementId: verificationAgreements.agreementId, status: verificationAgreements.status });
    const { agreementId, status } = made!;
    await recordOperator(tx, accountId, {
      action: "agreement.issue",
      object: agreementAuditObject({ agreementId, number }),
      new: { verificationId, ...input },
    });
    await emitEvent(tx, accountId, {
      type: "agreement.changed",
      body: { agreementId, verificationId, number, status },
    });
    return agreementId;
  });
}

const AgreementState = z.enum(
  agreementStatus.enumValues,
  `An agreement's state is one of ${agreementStatus.enumValues.join(", ")}.`,
);

/**
 * Sets an agreement's status, also of one whose signed copy arrived through another channel.
 * @throws NOT_FOUND; BAD_USER_INPUT for an unknown status; CONFLICT when that is already its status
 */
export async function decideAgreement(rawId: string, rawStatus: string): Promise<AgreementStatus> {
  const status = parse(AgreementState, rawStatus.toUpperCase());
  await inAccountOf(agreementsAccount, rawId, "agreement", async (tx, accountId) => {
    const before = await lockAgreement(tx, accountId, rawId);
    if (before.status === status) throw conflict(`Its state is ${status} already.`);
    await setAgreementStatus(tx, accountId, before, status);
    await recordOperator(tx, accountId, {
      action: "agreement.decide",
      object: agreementAuditObject(before),
      old: { status: before.status },
      new: { status },
    });
    const { agreementId, verificationId, number } = before;
    await emitEvent(tx, accountId, {
      type: "agreement.changed",
      body: { agreementId, verificationId, number, status },
    });
  });
  return status;
}
