import { sql } from "drizzle-orm";
import { Readable } from "node:stream";

import { uploadDocument } from "@/lib/account/documents/upload-document";
import type { VerificationStatus } from "@/lib/account/verification/states";
import { issueAgreement } from "@/lib/account/verification-review/agreements";
import { pdfOf } from "@/lib/platform/commands/demo/papers";

import { type Account, asSuperuser, unique } from "./world";

export const PERSON = {
  firstName: "Ada",
  lastName: "Byron",
  birthDate: "1990-12-10",
  identityDocument: "P123",
  countryCode: "GB",
  address: "1 Quay Street",
};

export const ADDRESS = {
  countryCode: "DE",
  phoneCategoryName: "GEOGRAPHIC",
  salutation: "MR",
  firstName: "Max",
  lastName: "Muster",
  ownerCountryCode: "DE",
  city: "Berlin",
  zipCode: "10117",
  street: "Friedrichstr.",
} as const;

/** Creates a complete verification in the given state and returns its id as in the API. */
export async function makeVerification(
  { id }: { id: number },
  status: VerificationStatus = "AWAITING_DOCUMENTS_UPLOADING",
): Promise<string> {
  const [made] = await asSuperuser<{
    id: string;
  }>(sql`insert into verifications (account_id, legal_status, status, particulars, submitted_at)
    values (${id}, 'INDIVIDUAL', ${status}, ${JSON.stringify(PERSON)}, now()) returning verification_id::text as id`);
  return made!.id;
}

/** Issues an agreement for a verification and returns its id as in the API. */
export async function makeAgreement(verificationId: string, number = unique("SA-")): Promise<string> {
  return String(
    await issueAgreement(verificationId, { number, date: "2026-01-31", kind: "Service agreement", signing: "MANUAL" }),
  );
}

/** Creates an address proof in the given state. */
export async function makeProof({ id }: { id: number }, status = "PENDING"): Promise<string> {
  const [made] = await asSuperuser<{
    id: string;
  }>(sql`insert into address_proofs (account_id, country_code, phone_category_name, salutation, first_name, last_name, owner_country_code, city, zip_code, street, status)
    values (${id}, 'DE', 'GEOGRAPHIC', 'MR', 'Max', 'Muster', 'DE', 'Berlin', '10117', 'Friedrichstr.', ${status}) returning regulation_address_id::text as id`);
  return made!.id;
}

export const PDF = pdfOf("A document");

/** Uploads a signed copy of an agreement; the verification must be open to the account. */
export async function signAgreement({ main }: Account, verificationId: string, agreementId: string): Promise<string> {
  const { documentId } = await uploadDocument(
    main,
    { verificationId, agreementId, kind: "AGREEMENT", name: "signed.pdf" },
    Readable.from([PDF]),
  );
  return String(documentId);
}

/** Uploads a document of a verification or an address that is open to the account. */
export async function makeDocument(
  { main }: Account,
  of: { verificationId: string } | { addressProofId: string },
  name = "paper.pdf",
): Promise<string> {
  const { documentId } = await uploadDocument(main, { ...of, kind: "OTHER", name }, Readable.from([PDF]));
  return String(documentId);
}
