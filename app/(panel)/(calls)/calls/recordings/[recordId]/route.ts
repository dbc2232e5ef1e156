import { refusal, requireDownload } from "@/app/_shell/download";
import { streamFile } from "@/app/_ui/stream-file";
import { CALL_HISTORY_SECTIONS } from "@/lib/calls/calls/call-session";
import { openRecording } from "@/lib/calls/recordings/open-recording";

/** Returns a recording's audio, whole or the range that a player requests. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/calls/recordings/[recordId]">,
): Promise<Response> {
  try {
    const ctx = await requireDownload(request, ...CALL_HISTORY_SECTIONS);
    return streamFile(request, await openRecording(ctx, (await params).recordId));
  } catch (error) {
    return refusal(error);
  }
}

export const HEAD = GET;
