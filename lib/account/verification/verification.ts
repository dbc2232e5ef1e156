import { and, desc, eq, type SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { verifications } from "@/db/schema";
import { conflict, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { type LegalStatus, particularNames, type Particulars } from "./particulars";
import { type CreationType, finalStates, type VerificationStatus } from "./states";

/** Verification of an account's owner. */
export interface Verification {
  verificationId: number;
  status: VerificationStatus;
  creationType: CreationType;
  legalStatus: LegalStatus;
  particulars: Particulars;
  /** Operator's comment. */
  comment: string;
  createdAt: Date;
  modifiedAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  version: number;
}

const columns = {
  verificationId: verifications.verificationId,
  status: verifications.status,
  creationType: verifications.creationType,
  legalStatus: verifications.legalStatus,
  particulars: verifications.particulars,
  comment: verifications.comment,
  createdAt: verifications.createdAt,
  modifiedAt: verifications.modifiedAt,
  submittedAt: verifications.submittedAt,
  decidedAt: verifications.decidedAt,
  version: verifications.version,
};

export const verificationOf = (accountId: number, verificationId: number) =>
  and(eq(verifications.accountId, accountId), eq(verifications.verificationId, verificationId));

/** Reads up to `limit` verifications of an account, newest first. */
export async function readVerifications(tx: Tx, accountId: number, limit: number): Promise<Verification[]> {
  const rows = await tx
    .select(columns)
    .from(verifications)
    .where(eq(verifications.accountId, accountId))
    .orderBy(desc(verifications.createdAt), desc(verifications.verificationId))
    .limit(limit);
  return rows.map(complete);
}

/**
 * Locks a verification of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockVerification(tx: Tx, accountId: number, rawId: string): Promise<Verification> {
  return one(
    await tx
      .select(columns)
      .from(verifications)
      .where(verificationOf(accountId, parseId(rawId, "verification")))
      .for("update"),
  );
}

/** Reads a verification that is known to exist. */
export async function readVerification(tx: Tx, accountId: number, verificationId: number): Promise<Verification> {
  return one(await tx.select(columns).from(verifications).where(verificationOf(accountId, verificationId)));
}

/**
 * Asserts that the account can edit the verification: it is neither under review nor closed.
 * @throws CONFLICT that names the current state
 */
export function assertOpen({ status }: { status: VerificationStatus }): void {
  if (status === "AWAITING_VERIFICATION")
    throw conflict("It is under review now. Take it back first, to change something.");
  if (finalStates.includes(status)) throw conflict("This verification is closed. What is to change needs a new one.");
}

/** Updates a verification with the given values and increments its version. */
export const moveTo = (
  tx: Tx,
  where: SQL | undefined,
  { version }: Verification,
  values: Partial<typeof verifications.$inferInsert>,
) =>
  tx
    .update(verifications)
    .set({ ...values, version: version + 1, modifiedAt: new Date() })
    .where(where);

export const verificationAuditObject = ({ verificationId }: { verificationId: number }) => ({
  kind: "verification",
  id: verificationId,
  name: `#${verificationId}`,
});

type Row = Omit<Verification, "particulars"> & { particulars: Record<string, string> };

function one([row]: Row[]): Verification {
  if (!row) throw notFound("verification");
  return complete(row);
}

const complete = (row: Row): Verification => ({
  ...row,
  particulars: Object.fromEntries(particularNames.map((name) => [name, row.particulars[name] ?? ""])) as Particulars,
});
