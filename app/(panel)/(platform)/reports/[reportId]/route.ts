import { Readable } from "node:stream";

import { download, requireDownload } from "@/app/_shell/download";
import { reportSections } from "@/lib/platform/reports/kinds";
import { openReport } from "@/lib/platform/reports/open-report";

/** Returns a report's file to a viewer with the section of its kind; each download is counted. */
export function GET(request: Request, { params }: RouteContext<"/reports/[reportId]">): Promise<Response> {
  return download(async () => {
    const ctx = await requireDownload(request, ...reportSections);
    const { name, read } = await openReport(ctx, (await params).reportId);
    return { name, type: "text/csv; charset=utf-8", body: Readable.toWeb(read()) as ReadableStream<Uint8Array> };
  });
}
