import { asc, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, addressProofs, verifications } from "@/db/schema";
import { withWorker } from "@/db/with-worker";
import { type AddressProof, readAddressProof } from "@/lib/account/address-proofs/address-proof";
import { type AccountDocument, type DocumentOwner, documentsBy, readDocument } from "@/lib/account/documents/document";
import { type Agreement, readAgreements } from "@/lib/account/verification/agreement";
import { readVerification, type Verification } from "@/lib/account/verification/verification";
import { readStoredFile } from "@/lib/platform/files/store";

import { addressProofsAccount, documentsAccount, inAccountOf, verificationsAccount } from "./decide";

const SHOWN = 200;

/** Verification or address proof under review. */
export interface Waiting {
  kind: "verification" | "address";
  id: number;
  account: string;
  since: Date;
}

/** Returns the verifications, then the address proofs under review, up to 200 of each, oldest first. */
export async function listWaiting(): Promise<Waiting[]> {
  return withWorker(async (tx) => {
    const owners = await tx
      .select({ id: verifications.verificationId, account: accounts.accountName, since: verifications.submittedAt })
      .from(verifications)
      .innerJoin(accounts, eq(accounts.accountId, verifications.accountId))
      .where(eq(verifications.status, "AWAITING_VERIFICATION"))
      .orderBy(asc(verifications.submittedAt))
      .limit(SHOWN);
    const addresses = await tx
      .select({ id: addressProofs.addressProofId, account: accounts.accountName, since: addressProofs.createdAt })
      .from(addressProofs)
      .innerJoin(accounts, eq(accounts.accountId, addressProofs.accountId))
      .where(eq(addressProofs.status, "IN_PROGRESS"))
      .orderBy(asc(addressProofs.createdAt))
      .limit(SHOWN);
    return [
      ...owners.map((row) => ({ ...row, since: row.since!, kind: "verification" as const })),
      ...addresses.map((row) => ({ ...row, kind: "address" as const })),
    ];
  });
}

/** Verification or address proof with its documents, for the operator's review. */
export interface Reviewed<Thing> {
  account: string;
  thing: Thing;
  documents: AccountDocument[];
}

/**
 * Returns a verification with its documents and agreements.
 * @throws NOT_FOUND
 */
export const showVerification = (rawId: string): Promise<Reviewed<Verification> & { agreements: Agreement[] }> =>
  inAccountOf(verificationsAccount, rawId, "verification", async (tx, accountId) => ({
    ...(await reviewed(tx, accountId, await readVerification(tx, accountId, Number(rawId)), {
      verificationId: Number(rawId),
    })),
    agreements: await readAgreements(tx, accountId, [Number(rawId)]),
  }));

/**
 * Returns an address proof with its documents.
 * @throws NOT_FOUND
 */
export const showAddressProof = (rawId: string): Promise<Reviewed<AddressProof>> =>
  inAccountOf(addressProofsAccount, rawId, "address proof", async (tx, accountId) =>
    reviewed(tx, accountId, await readAddressProof(tx, accountId, Number(rawId)), { addressProofId: Number(rawId) }),
  );

/**
 * Opens a document's file for the operator.
 * @throws NOT_FOUND
 */
export const takeDocument = (rawId: string) =>
  inAccountOf(documentsAccount, rawId, "document", async (tx, accountId) => {
    const { fileKey, fileName } = await readDocument(tx, accountId, rawId);
    return { fileName, content: readStoredFile(fileKey) };
  });

async function reviewed<Thing>(
  tx: Tx,
  accountId: number,
  thing: Thing,
  owner: DocumentOwner,
): Promise<Reviewed<Thing>> {
  const [account] = await tx
    .select({ name: accounts.accountName })
    .from(accounts)
    .where(eq(accounts.accountId, accountId));
  return { account: account!.name, thing, documents: await documentsBy(tx, accountId, owner) };
}
