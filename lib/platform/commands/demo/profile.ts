import { eq } from "drizzle-orm";

import {
  accountDocuments,
  accounts,
  addressProofs,
  notificationContacts,
  verificationAgreements,
  verifications,
} from "@/db/schema";
import { storeFile } from "@/lib/platform/files/store";

import { pdfOf, pngOf } from "./papers";
import type { StoredKeys } from "./recordings";
import { addAll, daysAgo, type World } from "./world";

const MOST_BYTES = 1_000_000;

const AGREEMENT = {
  agreementNumber: "SA-2026/118",
  agreementKind: "Service agreement",
  signing: "MANUAL",
  status: "IN_PROCESS",
} as const;

const OWNER = {
  companyName: "Harbour Telecom Ltd",
  registrationNumber: "07654321",
  taxNumber: "GB 123 4567 89",
  countryCode: "GB",
  representative: "Maria Evans, managing director",
  address: "12 Quay Street\nBristol BS1 4RB",
};

/** Fills in the account's profile and notification recipients, and submits its documents for review. */
export async function addProfile(world: World, email: string, stored: StoredKeys): Promise<void> {
  const { tx, accountId } = world;
  await tx
    .update(accounts)
    .set({
      firstName: "Maria",
      lastName: "Evans",
      customData: '{"crm":"H-4711"}',
      billingAddressName: OWNER.companyName,
      billingAddressCountryCode: "GB",
      billingAddressState: "England",
      billingAddress: "12 Quay Street, Bristol",
      billingAddressZip: "BS1 4RB",
      billingAddressPhone: "+44 117 496 0123",
    })
    .where(eq(accounts.accountId, accountId));

  const contact = (days: number) => ({ accountId, createdAt: daysAgo(world, days), modifiedAt: daysAgo(world, days) });
  await addAll(world, notificationContacts, [
    {
      ...contact(240),
      contactData: email,
      description: "The account's own address",
      isPersistent: true,
      groups: ["TARIFF_CHANGING", "ACCOUNT"],
      verified: true,
    },
    {
      ...contact(200),
      contactData: "billing@harbour.example",
      description: "Accounting",
      groups: ["TARIFF_CHANGING", "ACCOUNT"],
      verified: true,
    },
    {
      ...contact(90),
      contactData: "on-call@harbour.example",
      description: "Whoever is on call",
      groups: ["DEVELOPMENT"],
      verified: true,
    },
    { ...contact(1), contactData: "news@harbour.example", description: "Marketing", groups: ["NEWS"], verified: false },
  ]);

  const [verification] = await tx
    .insert(verifications)
    .values({
      accountId,
      legalStatus: "LEGAL_ENTITY",
      status: "AWAITING_VERIFICATION",
      particulars: OWNER,
      createdAt: daysAgo(world, 4),
      modifiedAt: daysAgo(world, 3),
      submittedAt: daysAgo(world, 3, 15),
    })
    .returning({ verificationId: verifications.verificationId });
  const { verificationId } = verification!;
  const [agreement] = await tx
    .insert(verificationAgreements)
    .values({
      accountId,
      verificationId,
      ...AGREEMENT,
      agreementDate: daysAgo(world, 4).toISOString().slice(0, 10),
      createdAt: daysAgo(world, 4, 10),
    })
    .returning({ agreementId: verificationAgreements.agreementId });
  const address = { accountId, phoneCategoryName: "GEOGRAPHIC", salutation: "COMPANY", company: OWNER.companyName };
  const [bristol, berlin] = await tx
    .insert(addressProofs)
    .values([
      {
        ...address,
        countryCode: "GB",
        ownerCountryCode: "GB",
        city: "Bristol",
        zipCode: "BS1 4RB",
        street: "Quay Street",
        building: "12",
        status: "VERIFIED",
        createdAt: daysAgo(world, 230),
        decidedAt: daysAgo(world, 228),
      },
      {
        ...address,
        countryCode: "DE",
        ownerCountryCode: "DE",
        city: "Berlin",
        zipCode: "10117",
        street: "Friedrichstraße",
        building: "100",
        status: "DECLINED",
        rejectMessage: "The rental contract is older than a year. Hand in a bill of the last three months.",
        createdAt: daysAgo(world, 12),
        decidedAt: daysAgo(world, 9),
      },
    ])
    .returning({ addressProofId: addressProofs.addressProofId });

  const papers = [
    {
      of: { verificationId },
      kind: "REGISTRATION",
      name: "register-extract.pdf",
      type: "application/pdf",
      days: 4,
      content: pdfOf("Extract from the register", OWNER.companyName, `Number ${OWNER.registrationNumber}`),
    },
    {
      of: { verificationId },
      kind: "IDENTITY",
      name: "passport-maria-evans.png",
      type: "image/png",
      days: 3,
      content: pngOf(480, 300),
    },
    {
      of: { verificationId, agreementId: agreement!.agreementId },
      kind: "AGREEMENT",
      name: "service-agreement-signed.pdf",
      type: "application/pdf",
      days: 3,
      content: pdfOf("Service agreement", `Number ${AGREEMENT.agreementNumber}`, `Signed for ${OWNER.companyName}`),
    },
    {
      of: { addressProofId: bristol!.addressProofId },
      kind: "ADDRESS",
      name: "electricity-bill.pdf",
      type: "application/pdf",
      days: 230,
      content: pdfOf("Electricity bill", OWNER.companyName, "12 Quay Street, Bristol BS1 4RB"),
    },
    {
      of: { addressProofId: berlin!.addressProofId },
      kind: "ADDRESS",
      name: "rental-contract.pdf",
      type: "application/pdf",
      days: 12,
      content: pdfOf("Rental contract", OWNER.companyName, "Friedrichstr. 100, 10117 Berlin"),
    },
  ] as const;
  for (const { of, kind, name, type, days, content } of papers) {
    const { key, size } = await storeFile(accountId, "documents", oneChunk(content), MOST_BYTES);
    stored.push(key);
    const status = days > 200 ? "ACCEPTED" : days > 10 ? "REJECTED" : "IN_PROGRESS";
    await addAll(world, accountDocuments, [
      {
        accountId,
        ...of,
        documentKind: kind,
        fileKey: key,
        fileName: name,
        mediaType: type,
        fileSize: size,
        status,
        uploadedBy: world.owner,
        uploadedAt: daysAgo(world, days, 11),
      },
    ]);
  }
}

async function* oneChunk(bytes: Buffer) {
  yield bytes;
}
