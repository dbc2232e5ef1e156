import type { Metadata } from "next";

import { requirePage } from "@/app/_shell/viewer";
import { SessionPage } from "@/app/(panel)/(calls)/calls/session-page";
import { tabPath } from "@/lib/policy/navigation";

export const metadata: Metadata = { title: "Call session" };

export default async function ApplicationCallSessionPage({
  params,
}: PageProps<"/applications/[applicationId]/calls/[sessionId]">) {
  const viewer = await requirePage("APPLICATION_CALL_HISTORY");
  const { applicationId, sessionId } = await params;
  return (
    <SessionPage
      viewer={viewer}
      sessionId={sessionId}
      applicationId={applicationId}
      listPath={tabPath(applicationId, "calls")}
    />
  );
}
