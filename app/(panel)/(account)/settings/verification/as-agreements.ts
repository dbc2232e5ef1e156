import type { VerificationPageQuery } from "@/graphql/operations.generated";

import type { AgreementRow } from "./agreements";

type Asked = NonNullable<VerificationPageQuery["verifications"]>[number]["agreements"];

/** Agreements for the list; the fields are nullable for those whom the policy denies them, and whoever gets the page holds them all. */
export const asAgreements = (agreements: Asked): AgreementRow[] =>
  (agreements ?? []).map(({ id, number, date, kind, signing, status, documents }) => ({
    id,
    number: number ?? "",
    date: date!,
    kind: kind ?? "",
    signing: signing ?? "MANUAL",
    status: status ?? "NEW",
    copies: (documents ?? []).map((document) => ({ id: document.id, fileName: document.fileName ?? "" })),
  }));
