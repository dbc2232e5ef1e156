import type { NextRequest } from "next/server";

import { receiveUpload } from "@/lib/access/auth/receive-upload";
import { DOCUMENT_MAX_BYTES } from "@/lib/account/documents/document";
import { uploadDocument, type UploadDocumentInput } from "@/lib/account/documents/upload-document";

/**
 * Receives a document as the body for the given `verification` or `addressProof`: its `kind`, the file `name`, and the
 * `agreement` that it is a signed copy of. Responds with its id.
 */
export function POST(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  return receiveUpload(request, {
    permissions: ["VERIFICATION"],
    most: DOCUMENT_MAX_BYTES,
    ifLarger: "Make it smaller, or hand it in as several.",
    receive: async (ctx, content) => {
      const input = {
        verificationId: searchParams.get("verification"),
        agreementId: searchParams.get("agreement"),
        addressProofId: searchParams.get("addressProof"),
        kind: searchParams.get("kind"),
        name: searchParams.get("name") ?? "",
      };
      const { documentId, fileName, mediaType, fileSize } = await uploadDocument(
        ctx,
        input as UploadDocumentInput,
        content,
      );
      return { status: 201, body: { document: { id: String(documentId), fileName, mediaType, fileSize } } };
    },
  });
}
