import { Breadcrumbs, Group, Stack, Text } from "@mantine/core";
import type { Route } from "next";

import { AnchorLink } from "@/app/_shell/links";
import { runQuery } from "@/app/_shell/run";
import { currentCtx } from "@/app/_shell/viewer";
import { ApplicationIcon } from "@/app/(panel)/(applications)/applications/application-icon";
import { ApplicationFrameDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { applicationTabs } from "@/lib/policy/navigation";

import { ApplicationTabs } from "./application-tabs";

/**
 * Renders the frame around an application's pages: its name, and a tab for each part that the viewer can access. The
 * pages guard themselves.
 */
export default async function ApplicationLayout({ params, children }: LayoutProps<"/applications/[applicationId]">) {
  const { viewer } = await currentCtx();
  if (!viewer || viewer.mustChangePassword || !can(viewer, "APPLICATIONS")) return children;
  const { applicationId } = await params;
  const { data } = await runQuery(ApplicationFrameDocument, { id: applicationId });
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <Breadcrumbs aria-label="Where you are" component="nav">
          <AnchorLink href={"/applications" as Route} size="sm">
            Applications
          </AnchorLink>
          <Group gap={6} wrap="nowrap" component="span">
            <ApplicationIcon name={data?.application?.icon ?? "apps"} size={16} />
            <Text size="sm" span>
              {data?.application?.name}
            </Text>
          </Group>
        </Breadcrumbs>
        <ApplicationTabs applicationId={applicationId} tabs={applicationTabs(viewer)} />
      </Stack>
      {children}
    </Stack>
  );
}
