import type { Metadata } from "next";

import { requirePage } from "@/app/_shell/viewer";
import { tabPath } from "@/lib/policy/navigation";

import { SessionPage } from "../../../../calls/session-page";

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
