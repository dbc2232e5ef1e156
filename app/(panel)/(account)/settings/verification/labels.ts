import type {
  AddressProofStatus,
  AgreementSigning,
  AgreementStatus,
  DocumentKind,
  DocumentStatus,
  LegalStatus,
  PhoneCategory,
  Salutation,
  VerificationCreationType,
  VerificationStatus,
} from "@/graphql/operations.generated";

type Tone = "good" | "warning" | "bad" | "idle";

/** Label, tone, meaning and next step of each verification status. */
export const states: Record<VerificationStatus | "NONE", { label: string; tone: Tone; means: string; next: string }> = {
  NONE: {
    label: "Not started",
    tone: "idle",
    means: "Nobody has said yet who owns the account.",
    next: "Fill in who owns it and save; then add documents that prove it.",
  },
  AWAITING_DOCUMENTS_UPLOADING: {
    label: "Waiting for you",
    tone: "warning",
    means: "It has not been handed in.",
    next: "Complete the particulars, add the documents, and hand it in.",
  },
  AWAITING_AGREEMENT_UPLOADING: {
    label: "Agreement needed",
    tone: "warning",
    means: "The documents will do, and the operator asks for a signed agreement.",
    next: "Add the agreement within 30 days and hand it in again.",
  },
  AWAITING_VERIFICATION: {
    label: "Under review",
    tone: "idle",
    means: "The operator looks at it.",
    next: "Nothing to do. You are told of the decision; to change something, take it back.",
  },
  WAITING_FOR_CONFIRMATION_DOCUMENTS: {
    label: "More documents needed",
    tone: "warning",
    means: "The operator asks for more.",
    next: "Read the comment, add what is asked for within 30 days, and hand it in again.",
  },
  VERIFIED: {
    label: "Verified",
    tone: "good",
    means: "It is proved who owns the account.",
    next: "Nothing to do. What changes later needs a new verification; this one counts until that is decided.",
  },
  REJECTED: {
    label: "Rejected",
    tone: "bad",
    means: "The operator could not accept it.",
    next: "Read the comment and start a new verification.",
  },
  WAITING_PERIOD_EXPIRED: {
    label: "Expired",
    tone: "bad",
    means: "What the operator had asked for did not come within 30 days.",
    next: "Start a new verification.",
  },
};

export const legalStatuses: Record<LegalStatus, string> = {
  INDIVIDUAL: "A person",
  LEGAL_ENTITY: "A company or other legal entity",
  ENTREPRENEUR: "A sole trader",
};

export const documentKinds: Record<DocumentKind, string> = {
  IDENTITY: "Passport or identity card",
  REGISTRATION: "Extract from a register",
  TAX: "Tax certificate",
  ADDRESS: "Proof of address",
  AUTHORITY: "Power of attorney",
  AGREEMENT: "Signed agreement",
  OTHER: "Something else",
};

export const documentStates: Record<DocumentStatus, { label: string; tone: Tone }> = {
  IN_PROGRESS: { label: "Not looked at", tone: "idle" },
  ACCEPTED: { label: "Accepted", tone: "good" },
  REJECTED: { label: "Rejected", tone: "bad" },
  INCOMPLETE_SET: { label: "Incomplete", tone: "warning" },
};

export const agreementStates: Record<AgreementStatus, { label: string; tone: Tone }> = {
  NEW: { label: "To be signed", tone: "warning" },
  IN_PROCESS: { label: "Under review", tone: "idle" },
  VERIFIED: { label: "Verified", tone: "good" },
  REJECTED: { label: "Rejected", tone: "bad" },
};

export const signings: Record<AgreementSigning, string> = { MANUAL: "By hand", ESIGNATURE: "Electronic signature" };

export const creationTypes: Record<VerificationCreationType, string> = {
  MANUAL: "by hand",
  GOSUSLUGI: "from Gosuslugi",
  TRANSFER_RIGHTS: "with rights that were transferred",
};

export const proofStates: Record<AddressProofStatus, { label: string; tone: Tone; next: string }> = {
  PENDING: {
    label: "Waiting for you",
    tone: "warning",
    next: "Add a document that proves the address, and hand it in.",
  },
  IN_PROGRESS: {
    label: "Under review",
    tone: "idle",
    next: "The operator looks at it. To change something, take it back.",
  },
  VERIFIED: { label: "Proved", tone: "good", next: "Numbers of this country and kind can be used." },
  DECLINED: {
    label: "Declined",
    tone: "bad",
    next: "Read why, change the address in the list or add another document, and hand it in again.",
  },
};

export const phoneCategories: Record<PhoneCategory, string> = {
  GEOGRAPHIC: "Geographic numbers",
  MOBILE: "Mobile numbers",
  NATIONAL: "National numbers",
  TOLLFREE: "Toll-free numbers",
};

export const salutations: Record<Salutation, string> = { MR: "Mr", MS: "Ms", COMPANY: "Company" };

export const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
