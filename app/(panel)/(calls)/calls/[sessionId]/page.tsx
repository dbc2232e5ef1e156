import type { Metadata } from "next";

import { requirePage } from "@/app/_shell/viewer";
import { SessionPage } from "@/app/(panel)/(calls)/calls/session-page";

export const metadata: Metadata = { title: "Call session" };

export default async function CallSessionPage({ params }: PageProps<"/calls/[sessionId]">) {
  const viewer = await requirePage("CALL_HISTORY");
  return <SessionPage viewer={viewer} sessionId={(await params).sessionId} listPath="/calls" />;
}
