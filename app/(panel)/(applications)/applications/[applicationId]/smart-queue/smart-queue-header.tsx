import { Stack } from "@mantine/core";

import { PageHeader } from "@/app/_ui/page-header";
import { SubTabs } from "@/app/_ui/sub-tabs";
import type { Viewer } from "@/lib/platform/ctx";
import { can } from "@/lib/policy/can";
import { tabPath } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

/** Renders the header of the SmartQueue pages, with a tab for each that the viewer can access. */
export function SmartQueueHeader({ applicationId, viewer }: { applicationId: string; viewer: Viewer }) {
  const path = (page: string) => tabPath(applicationId, `smart-queue${page}`);
  const figures = [
    { path: path("/tasks"), name: "Live tasks" },
    { path: path("/statistics"), name: "Statistics" },
  ];
  return (
    <Stack gap="sm">
      <PageHeader title="SmartQueue" text={sectionById("APPLICATION_SMART_QUEUE").description} />
      <SubTabs
        label="SmartQueue"
        tabs={[
          { path: path(""), name: "Queues" },
          { path: path("/agents"), name: "Agents" },
          { path: path("/skills"), name: "Skills" },
          { path: path("/statuses"), name: "Statuses" },
          ...(can(viewer, "smartQueue.statistics.read") ? figures : []),
        ]}
      />
    </Stack>
  );
}
