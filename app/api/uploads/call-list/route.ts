import type { NextRequest } from "next/server";

import { receiveUpload } from "@/lib/access/auth/receive-upload";
import { FILE_MAX_BYTES } from "@/lib/applications/call-lists/csv-text";
import { uploadRows } from "@/lib/applications/call-lists/upload-rows";

/**
 * Receives a CSV file of a call list's rows as the body, validates it while streaming, and responds with a summary and
 * the id from which to create a list. `name` is the file name; with `badRows=skip` invalid rows are left out.
 */
export function POST(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  return receiveUpload(request, {
    permissions: ["APPLICATION_CALL_LIST_CREATION", "APPLICATION_CALL_LIST_APPEND"],
    most: FILE_MAX_BYTES,
    ifLarger: "Split it.",
    receive: async (ctx, content) => {
      const upload = await uploadRows(ctx, {
        content,
        fileName: searchParams.get("name") ?? "",
        skipBadRows: searchParams.get("badRows") === "skip",
      });
      return { status: upload.id === null ? 422 : 200, body: { upload } };
    },
  });
}
