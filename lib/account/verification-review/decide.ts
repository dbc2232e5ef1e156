import { eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accountDocuments, addressProofs, verificationAgreements, verifications } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import {
  addressProofAuditObject,
  addressProofOf,
  lockAddressProof,
  tellNumbers,
} from "@/lib/account/address-proofs/address-proof";
import { documentAuditObject, documentOf, readDocument } from "@/lib/account/documents/document";
import {
  lockVerification,
  moveTo,
  verificationAuditObject,
  verificationOf,
} from "@/lib/account/verification/verification";
import { recordOperator } from "@/lib/platform/audit/operator";
import { conflict, notFound, parse } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import { parseId } from "@/lib/platform/ids";
import { isStorable } from "@/lib/platform/storable";

const COMMENT_MAX = 2000;

/** Operator's outcomes for a verification under review, with the status each one sets. */
const outcomes = {
  approve: "VERIFIED",
  reject: "REJECTED",
  "ask-documents": "WAITING_FOR_CONFIRMATION_DOCUMENTS",
  "ask-agreement": "AWAITING_AGREEMENT_UPLOADING",
} as const;

export type Outcome = keyof typeof outcomes;

const Comment = z
  .string()
  .trim()
  .max(COMMENT_MAX, `A comment has at most ${COMMENT_MAX} characters.`)
  .refine(isStorable, "The comment holds characters that can't be kept.");
const Given = (isNeeded: boolean) =>
  z.object({ comment: isNeeded ? Comment.min(1, "Say why, with --comment: the account reads it.") : Comment });

/**
 * Decides a verification under review, or requests more; the account can read the comment.
 * @throws NOT_FOUND; BAD_USER_INPUT without a comment where one is required; CONFLICT when it is not under review
 */
export async function decideVerification(rawId: string, outcome: Outcome, given: { comment: string }): Promise<void> {
  const { comment } = parse(Given(outcome !== "approve"), given);
  const status = outcomes[outcome];
  await inAccountOf(verificationsAccount, rawId, "verification", async (tx, accountId) => {
    const before = await lockVerification(tx, accountId, rawId);
    if (before.status !== "AWAITING_VERIFICATION")
      throw conflict(`It is not under review: its state is ${before.status}.`);
    await moveTo(tx, verificationOf(accountId, before.verificationId), before, {
      status,
      comment,
      decidedAt: new Date(),
    });
    await recordOperator(tx, accountId, {
      action: "verification.decide",
      object: verificationAuditObject(before),
      old: { status: before.status },
      new: { status, comment },
    });
    await emitEvent(tx, accountId, {
      type: "verification.changed",
      body: { verificationId: before.verificationId, status, comment },
    });
  });
}

/**
 * Decides an address proof under review and updates numbers of its country and category.
 * @throws NOT_FOUND; BAD_USER_INPUT for a rejection without a comment; CONFLICT when it is not under review
 */
export async function decideAddressProof(
  rawId: string,
  outcome: "approve" | "reject",
  given: { comment: string },
): Promise<void> {
  const { comment } = parse(Given(outcome === "reject"), given);
  const status = outcome === "approve" ? "VERIFIED" : "DECLINED";
  await inAccountOf(addressProofsAccount, rawId, "address proof", async (tx, accountId) => {
    const before = await lockAddressProof(tx, accountId, rawId);
    if (before.status !== "IN_PROGRESS") throw conflict(`It is not under review: its state is ${before.status}.`);
    await tx
      .update(addressProofs)
      .set({
        status,
        rejectMessage: outcome === "reject" ? comment : "",
        decidedAt: new Date(),
        version: before.version + 1,
      })
      .where(addressProofOf(accountId, before.addressProofId));
    await tellNumbers(tx, accountId, before, outcome === "approve" ? "VERIFIED" : "REQUIRED");
    await recordOperator(tx, accountId, {
      action: "addressProof.decide",
      object: addressProofAuditObject(before),
      old: { status: before.status },
      new: { status, comment },
    });
    await emitEvent(tx, accountId, {
      type: "address_proof.changed",
      body: { regulationAddressId: before.addressProofId, countryCode: before.countryCode, status, comment },
    });
  });
}

/** Operator's outcomes for a document, with the status each one sets. */
const documentOutcomes = { accept: "ACCEPTED", reject: "REJECTED", incomplete: "INCOMPLETE_SET" } as const;

export type DocumentOutcome = keyof typeof documentOutcomes;

/**
 * Accepts a document, rejects it, or marks it as incomplete.
 * @throws NOT_FOUND; BAD_USER_INPUT without a comment, unless it is accepted
 */
export async function decideDocument(
  rawId: string,
  outcome: DocumentOutcome,
  given: { comment: string },
): Promise<void> {
  const { comment } = parse(Given(outcome !== "accept"), given);
  const status = documentOutcomes[outcome];
  await inAccountOf(documentsAccount, rawId, "document", async (tx, accountId) => {
    const document = await readDocument(tx, accountId, rawId);
    await tx.update(accountDocuments).set({ status, comment }).where(documentOf(accountId, document.documentId));
    await recordOperator(tx, accountId, {
      action: "document.decide",
      object: documentAuditObject(document),
      old: { status: document.status },
      new: { status, comment },
    });
    const { documentId, verificationId, addressProofId: regulationAddressId, kind } = document;
    await emitEvent(tx, accountId, {
      type: "document.changed",
      body: { documentId, verificationId, regulationAddressId, kind, status, comment },
    });
  });
}

type AccountOf = (tx: Tx, id: number) => Promise<{ accountId: number }[]>;

export const verificationsAccount: AccountOf = (tx, id) =>
  tx.select({ accountId: verifications.accountId }).from(verifications).where(eq(verifications.verificationId, id));
export const agreementsAccount: AccountOf = (tx, id) =>
  tx
    .select({ accountId: verificationAgreements.accountId })
    .from(verificationAgreements)
    .where(eq(verificationAgreements.agreementId, id));
export const addressProofsAccount: AccountOf = (tx, id) =>
  tx.select({ accountId: addressProofs.accountId }).from(addressProofs).where(eq(addressProofs.addressProofId, id));
export const documentsAccount: AccountOf = (tx, id) =>
  tx
    .select({ accountId: accountDocuments.accountId })
    .from(accountDocuments)
    .where(eq(accountDocuments.documentId, id));

/**
 * Finds the account of a record and runs the callback in a transaction of that account.
 * @throws NOT_FOUND
 */
export async function inAccountOf<T>(
  accountOf: AccountOf,
  rawId: string,
  what: string,
  run: (tx: Tx, accountId: number) => Promise<T>,
): Promise<T> {
  const id = parseId(rawId, what);
  const [found] = await withWorker((tx) => accountOf(tx, id));
  if (!found) throw notFound(what);
  return withAccount(found, (tx) => run(tx, found.accountId));
}
