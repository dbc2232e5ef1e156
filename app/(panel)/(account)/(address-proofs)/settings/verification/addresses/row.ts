import type { AddressProofFieldsFragment, AddressProofInput, AddressProofStatus } from "@/graphql/operations.generated";

/** Address as shown in the list and on its page. */
export interface Row {
  id: string;
  /** Values of its form. */
  fields: { [Name in keyof AddressProofInput]-?: NonNullable<AddressProofInput[Name]> };
  status: AddressProofStatus;
  rejectMessage: string;
  documents: number;
  createdAt: string;
  version: number;
}

/** Fields are nullable because the policy can deny them; every viewer of the page can read them. */
export const asRow = (proof: AddressProofFieldsFragment): Row => ({
  id: proof.id,
  fields: {
    countryCode: proof.countryCode ?? "",
    phoneCategoryName: proof.phoneCategoryName ?? "GEOGRAPHIC",
    salutation: proof.salutation ?? "MR",
    company: proof.company ?? "",
    firstName: proof.firstName ?? "",
    lastName: proof.lastName ?? "",
    ownerCountryCode: proof.ownerCountryCode ?? "",
    city: proof.city ?? "",
    zipCode: proof.zipCode ?? "",
    street: proof.street ?? "",
    building: proof.building ?? "",
  },
  status: proof.status ?? "PENDING",
  rejectMessage: proof.rejectMessage ?? "",
  documents: proof.documents?.length ?? 0,
  createdAt: new Date(proof.createdAt!).toISOString(),
  version: proof.version ?? 0,
});

/** Returns the name of the person or company at the address. */
export const whoOf = ({ salutation, company, firstName, lastName }: Row["fields"]) =>
  salutation === "COMPANY" ? company : `${firstName} ${lastName}`;

/** Returns the address in one line. */
export const lineOf = ({ street, building, zipCode, city, ownerCountryCode }: Row["fields"]) =>
  `${[street, building].filter(Boolean).join(" ")}, ${zipCode} ${city}, ${ownerCountryCode}`;
