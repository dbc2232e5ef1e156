/** Legal statuses of an account's owner. */
export const legalStatuses = ["INDIVIDUAL", "LEGAL_ENTITY", "ENTREPRENEUR"] as const;
export type LegalStatus = (typeof legalStatuses)[number];

export type ParticularName =
  | "firstName"
  | "lastName"
  | "birthDate"
  | "identityDocument"
  | "companyName"
  | "registrationNumber"
  | "taxNumber"
  | "countryCode"
  | "address"
  | "representative"
  | "endUsers";

/** Details of an owner; unset fields are empty strings. */
export type Particulars = Record<ParticularName, string>;

interface Particular {
  label: string;
  kind: "text" | "date" | "country" | "long";
  most: number;
}

/** All fields that a form can show, in its order. */
export const particulars: Record<ParticularName, Particular> = {
  companyName: { label: "Company name", kind: "text", most: 200 },
  firstName: { label: "First name", kind: "text", most: 49 },
  lastName: { label: "Last name", kind: "text", most: 49 },
  birthDate: { label: "Date of birth", kind: "date", most: 10 },
  identityDocument: { label: "Passport or identity card", kind: "text", most: 50 },
  registrationNumber: { label: "Registration number", kind: "text", most: 50 },
  taxNumber: { label: "Tax number", kind: "text", most: 50 },
  countryCode: { label: "Country", kind: "country", most: 2 },
  representative: { label: "Representative and position", kind: "text", most: 200 },
  address: { label: "Registered address", kind: "long", most: 511 },
  endUsers: { label: "Who else uses the numbers", kind: "long", most: 1000 },
};

export const particularNames = Object.keys(particulars) as ParticularName[];

/** Fields of the form for each legal status; all but `endUsers` are required to submit it. */
export const askedOf: Record<LegalStatus, readonly ParticularName[]> = {
  INDIVIDUAL: ["firstName", "lastName", "birthDate", "identityDocument", "countryCode", "address", "endUsers"],
  LEGAL_ENTITY: [
    "companyName",
    "registrationNumber",
    "taxNumber",
    "countryCode",
    "representative",
    "address",
    "endUsers",
  ],
  ENTREPRENEUR: ["firstName", "lastName", "registrationNumber", "taxNumber", "countryCode", "address", "endUsers"],
};

/** Returns the fields that are required to submit a verification of a legal status. */
export const neededOf = (legalStatus: LegalStatus) => askedOf[legalStatus].filter((name) => name !== "endUsers");
