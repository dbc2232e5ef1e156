import { Stack, Title } from "@mantine/core";
import type { Route } from "next";

import { AnchorLink } from "@/app/_shell/links";
import { SubTabs } from "@/app/_ui/sub-tabs";
import { tabPath } from "@/lib/policy/navigation";

/** Renders the header of a queue's pages. */
export function QueueHeader({ applicationId, queue }: { applicationId: string; queue: { id: string; name: string } }) {
  const path = (page: string) => tabPath(applicationId, `queues/${queue.id}${page}`);
  return (
    <Stack gap="sm">
      <div>
        <AnchorLink href={tabPath(applicationId, "queues") as Route} size="sm">
          All queues
        </AnchorLink>
        <Title order={1}>{queue.name}</Title>
      </div>
      <SubTabs
        label={`Queue ${queue.name}`}
        tabs={[
          { path: path(""), name: "Now" },
          { path: path("/users"), name: "Users" },
          { path: path("/history"), name: "History" },
        ]}
      />
    </Stack>
  );
}
