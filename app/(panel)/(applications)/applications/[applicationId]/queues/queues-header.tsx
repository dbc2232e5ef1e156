import { Stack } from "@mantine/core";

import { PageHeader } from "@/app/_ui/page-header";
import { SubTabs } from "@/app/_ui/sub-tabs";
import { tabPath } from "@/lib/policy/navigation";
import { sectionById } from "@/lib/policy/sections";

/** Renders the header of the queues and their skills. */
export const QueuesHeader = ({ applicationId }: { applicationId: string }) => (
  <Stack gap="sm">
    <PageHeader
      title="Queues"
      text={`${sectionById("APPLICATION_QUEUES").description} New solutions rather use SmartQueue.`}
    />
    <SubTabs
      label="Queues"
      tabs={[
        { path: tabPath(applicationId, "queues"), name: "Queues" },
        { path: tabPath(applicationId, "queues/skills"), name: "Skills" },
      ]}
    />
  </Stack>
);
