import { create as attachment } from "content-disposition";
import { Readable } from "node:stream";

import { refusal, requireDownload } from "@/app/_shell/download";
import { openDocument } from "@/lib/account/documents/open-document";
import { DomainError, notFound } from "@/lib/platform/errors";

/**
 * Downloads a document's file as an attachment, never displayed in the panel's origin. Responds 404 without access and
 * to other accounts.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/documents/[documentId]">,
): Promise<Response> {
  try {
    const ctx = await requireDownload(request, "VERIFICATION");
    const { name, mediaType, size, read } = await openDocument(ctx, (await params).documentId);
    return new Response(Readable.toWeb(read()) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": mediaType,
        "content-length": String(size),
        "content-disposition": attachment(name),
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    return refusal(error instanceof DomainError && error.code === "FORBIDDEN" ? notFound("document") : error);
  }
}
