import DataLoader from "dataloader";

import { listDocumentsOf } from "@/lib/account/documents/document";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates the request-scoped loaders that batch this domain's nested fields into one query per page of rows. */
export const addressProofsLoaders = (ctx: Ctx) => ({
  documentsOfAddressProof: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "addressProofId", ids)),
});
