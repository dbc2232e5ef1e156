import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountDocuments, addressProofs, type addressProofStatus, phoneNumbers } from "@/db/schema";
import { mayWork } from "@/lib/numbers/phone-numbers/phone-number";
import { withoutPersonal } from "@/lib/platform/audit/changes";
import { conflict, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import type { PhoneCategory, Salutation } from "./input";

export type AddressProofStatus = (typeof addressProofStatus.enumValues)[number];

/** Proof of an address that a country requires before its numbers can be used. */
export interface AddressProof {
  addressProofId: number;
  countryCode: string;
  phoneCategoryName: PhoneCategory;
  salutation: Salutation;
  company: string;
  firstName: string;
  lastName: string;
  ownerCountryCode: string;
  city: string;
  zipCode: string;
  street: string;
  building: string;
  status: AddressProofStatus;
  rejectMessage: string;
  createdAt: Date;
  decidedAt: Date | null;
  version: number;
}

export const addressProofColumns = {
  addressProofId: addressProofs.addressProofId,
  countryCode: addressProofs.countryCode,
  phoneCategoryName: addressProofs.phoneCategoryName,
  salutation: addressProofs.salutation,
  company: addressProofs.company,
  firstName: addressProofs.firstName,
  lastName: addressProofs.lastName,
  ownerCountryCode: addressProofs.ownerCountryCode,
  city: addressProofs.city,
  zipCode: addressProofs.zipCode,
  street: addressProofs.street,
  building: addressProofs.building,
  status: addressProofs.status,
  rejectMessage: addressProofs.rejectMessage,
  createdAt: addressProofs.createdAt,
  decidedAt: addressProofs.decidedAt,
  version: addressProofs.version,
};

export const addressProofOf = (accountId: number, addressProofId: number) =>
  and(eq(addressProofs.accountId, accountId), eq(addressProofs.addressProofId, addressProofId));

/**
 * Reads an address proof of the account.
 * @throws NOT_FOUND
 */
export async function readAddressProof(tx: Tx, accountId: number, addressProofId: number): Promise<AddressProof> {
  return one(await tx.select(addressProofColumns).from(addressProofs).where(addressProofOf(accountId, addressProofId)));
}

/**
 * Locks an address proof of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockAddressProof(tx: Tx, accountId: number, rawId: string): Promise<AddressProof> {
  return one(
    await tx
      .select(addressProofColumns)
      .from(addressProofs)
      .where(addressProofOf(accountId, parseId(rawId, "address proof")))
      .for("update"),
  );
}

/** Returns the SQL condition that matches the documents of an address proof. */
export const documentsOfProof = (accountId: number, { addressProofId }: Pick<AddressProof, "addressProofId">) =>
  and(eq(accountDocuments.accountId, accountId), eq(accountDocuments.addressProofId, addressProofId));

/**
 * Asserts that the account can edit the proof: it is neither under review nor verified.
 * @throws CONFLICT that names the current state
 */
export function assertOpen({ status }: { status: AddressProofStatus }): void {
  if (status === "IN_PROGRESS")
    throw conflict("This address is under review now. Take it back first, to change something.");
  if (status === "VERIFIED") throw conflict("This address is proved. Another one needs a proof of its own.");
}

/**
 * Sets the verification status of the account's unverified numbers of the proof's country and category; VERIFIED also
 * lifts their hold.
 */
export async function tellNumbers(
  tx: Tx,
  accountId: number,
  { countryCode, phoneCategoryName }: Pick<AddressProof, "countryCode" | "phoneCategoryName">,
  verificationStatus: "REQUIRED" | "IN_PROGRESS" | "VERIFIED",
): Promise<void> {
  await tx
    .update(phoneNumbers)
    .set({
      verificationStatus,
      ...(verificationStatus === "VERIFIED" && {
        unverifiedHoldUntil: null,
        canBeUsed: mayWork({ unverifiedHoldUntil: sql`null::date` }),
      }),
    })
    .where(
      and(
        eq(phoneNumbers.accountId, accountId),
        eq(phoneNumbers.countryCode, countryCode),
        eq(phoneNumbers.categoryName, phoneCategoryName),
        isNotNull(phoneNumbers.requiredVerification),
        inArray(phoneNumbers.verificationStatus, ["REQUIRED", "IN_PROGRESS"]),
      ),
    );
}

/** Returns values for the audit log with personal data redacted. */
export const addressProofAuditValues = (values: Record<string, unknown>) =>
  withoutPersonal(values, ["company", "firstName", "lastName", "city", "zipCode", "street", "building"]);

export const addressProofAuditObject = ({
  addressProofId,
  city,
  countryCode,
}: Pick<AddressProof, "addressProofId" | "city" | "countryCode">) => ({
  kind: "addressProof",
  id: addressProofId,
  name: `${city}, ${countryCode}`,
});

type Row = Omit<AddressProof, "phoneCategoryName" | "salutation"> & { phoneCategoryName: string; salutation: string };

function one([row]: Row[]): AddressProof {
  if (!row) throw notFound("address proof");
  return row as AddressProof;
}
