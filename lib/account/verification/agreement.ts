import { and, asc, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { type agreementSigning, type agreementStatus, verificationAgreements } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

type AgreementSigning = (typeof agreementSigning.enumValues)[number];
export type AgreementStatus = (typeof agreementStatus.enumValues)[number];

/** Agreement that the operator issued for a verification, for the account to sign. */
export interface Agreement {
  agreementId: number;
  verificationId: number;
  number: string;
  /** ISO 8601 date, such as 2026-01-31. */
  date: string;
  kind: string;
  signing: AgreementSigning;
  status: AgreementStatus;
}

const columns = {
  agreementId: verificationAgreements.agreementId,
  verificationId: verificationAgreements.verificationId,
  number: verificationAgreements.agreementNumber,
  date: verificationAgreements.agreementDate,
  kind: verificationAgreements.agreementKind,
  signing: verificationAgreements.signing,
  status: verificationAgreements.status,
};

const agreementOf = (accountId: number, agreementId: number) =>
  and(eq(verificationAgreements.accountId, accountId), eq(verificationAgreements.agreementId, agreementId));

/**
 * Locks an agreement of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockAgreement(tx: Tx, accountId: number, rawId: string): Promise<Agreement> {
  const [found] = await tx
    .select(columns)
    .from(verificationAgreements)
    .where(agreementOf(accountId, parseId(rawId, "agreement")))
    .for("update");
  if (!found) throw notFound("agreement");
  return found;
}

/** Reads the agreements of the given verifications in the order of issue. */
export const readAgreements = (tx: Tx, accountId: number, verificationIds: readonly number[]): Promise<Agreement[]> =>
  tx
    .select(columns)
    .from(verificationAgreements)
    .where(
      and(
        eq(verificationAgreements.accountId, accountId),
        inArray(verificationAgreements.verificationId, [...verificationIds]),
      ),
    )
    .orderBy(asc(verificationAgreements.agreementId));

/** Returns the agreements of several verifications in the order of `verificationIds`. */
export async function listAgreementsOf(ctx: Ctx, verificationIds: readonly number[]): Promise<Agreement[][]> {
  requireAccess(ctx, "VERIFICATION");
  const rows = await withAccount(inAccount(ctx), (tx) => readAgreements(tx, ctx.viewer.accountId, verificationIds));
  return verificationIds.map((id) => rows.filter(({ verificationId }) => verificationId === id));
}

export const setAgreementStatus = (tx: Tx, accountId: number, { agreementId }: Agreement, status: AgreementStatus) =>
  tx.update(verificationAgreements).set({ status }).where(agreementOf(accountId, agreementId));

/**
 * Asserts that signed copies of an agreement can still be added and deleted.
 * @throws CONFLICT when it is verified
 */
export function assertUnsettled({ status, number }: Agreement): void {
  if (status === "VERIFIED") throw conflict(`Agreement ${number} is verified already.`);
}

export const agreementAuditObject = ({ agreementId, number }: Pick<Agreement, "agreementId" | "number">) => ({
  kind: "agreement",
  id: agreementId,
  name: number,
});
