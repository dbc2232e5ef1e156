import DataLoader from "dataloader";

import { listDocumentsOf } from "@/lib/account/documents/document";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const addressProofsLoaders = (ctx: Ctx) => ({
  documentsOfAddressProof: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "addressProofId", ids)),
});
