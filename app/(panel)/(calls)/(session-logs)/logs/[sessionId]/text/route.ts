import { download, requireDownload } from "@/app/_shell/download";
import { getSessionLog } from "@/lib/calls/session-logs/get-session-log";

/** Returns a session's log as a text file. */
export function GET(request: Request, { params }: RouteContext<"/logs/[sessionId]/text">): Promise<Response> {
  return download(async () => {
    const ctx = await requireDownload(request, "LOGS");
    const { log, text } = await getSessionLog(ctx, (await params).sessionId);
    return { name: `session-${log.callSessionHistoryId}.log`, type: "text/plain; charset=utf-8", body: text };
  });
}
