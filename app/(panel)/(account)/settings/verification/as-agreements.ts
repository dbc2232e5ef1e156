import type { VerificationPageQuery } from "@/graphql/operations.generated";

import type { AgreementRow } from "./agreements";

type Asked = NonNullable<VerificationPageQuery["verifications"]>[number]["agreements"];

/**
 * Maps agreements to list rows. Fields are nullable because the policy can deny them; every viewer of the page can read
 * them.
 */
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
