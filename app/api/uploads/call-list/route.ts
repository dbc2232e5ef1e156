import type { NextRequest } from "next/server";

import { receiveUpload } from "@/lib/access/auth/receive-upload";
import { FILE_MAX_BYTES } from "@/lib/applications/call-lists/csv-text";
import { uploadRows } from "@/lib/applications/call-lists/upload-rows";

/**
 * Takes a CSV file of a call list's rows as the body, checks it as it comes in, and answers with what is in it and the id
 * to make a list of it. `name` is the file's; with `badRows=skip` rows that can't be taken are left out.
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
