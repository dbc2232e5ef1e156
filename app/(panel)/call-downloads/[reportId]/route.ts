import { Readable } from "node:stream";

import { download, requireDownload } from "@/app/_ui/download";
import { openReport } from "@/lib/reports/open-report";

/** A report's file; each download counts. */
export function GET(request: Request, { params }: RouteContext<"/call-downloads/[reportId]">): Promise<Response> {
  return download(async () => {
    const ctx = await requireDownload(request, "APPLICATION_CALL_HISTORY_DOWNLOADS", "CALL_HISTORY_DOWNLOADS");
    const { name, read } = await openReport(ctx, (await params).reportId);
    return { name, type: "text/csv; charset=utf-8", body: Readable.toWeb(read()) as ReadableStream<Uint8Array> };
  });
}
