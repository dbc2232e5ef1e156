import DataLoader from "dataloader";

import { listDocumentsOf } from "@/lib/account/documents/document";
import { listAgreementsOf } from "@/lib/account/verification/agreement";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const verificationLoaders = (ctx: Ctx) => ({
  documentsOfVerification: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "verificationId", ids)),
  documentsOfAgreement: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "agreementId", ids)),
  agreementsOfVerification: new DataLoader((ids: readonly number[]) => listAgreementsOf(ctx, ids)),
});
