import DataLoader from "dataloader";

import { listDocumentsOf } from "@/lib/account/documents/document";
import { listAgreementsOf } from "@/lib/account/verification/agreement";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates the request-scoped loaders that batch this domain's nested fields into one query per page of rows. */
export const verificationLoaders = (ctx: Ctx) => ({
  documentsOfVerification: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "verificationId", ids)),
  documentsOfAgreement: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "agreementId", ids)),
  agreementsOfVerification: new DataLoader((ids: readonly number[]) => listAgreementsOf(ctx, ids)),
});
