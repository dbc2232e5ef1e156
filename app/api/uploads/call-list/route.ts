import type { NextRequest } from "next/server";

import { uploadRows } from "@/lib/call-lists/upload-rows";
import { receiveUpload } from "@/lib/http/receive-upload";

/**
 * Takes a CSV file of a call list's rows as the body, checks it as it comes in, and answers with what is in it and the id
 * to make a list of it. `name` is the file's; with `badRows=skip` rows that can't be taken are left out.
 */
export function POST(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  return receiveUpload(request, ["APPLICATION_CALL_LIST_CREATION", "APPLICATION_CALL_LIST_APPEND"], async (ctx, content) => {
    const upload = await uploadRows(ctx, { content, fileName: searchParams.get("name") ?? "", skipBadRows: searchParams.get("badRows") === "skip" });
    return { status: upload.id === null ? 422 : 200, body: { upload } };
  });
}
