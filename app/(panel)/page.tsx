import { Grid, GridCol, Stack, Text, Title } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { ControlPanelDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { sectionById } from "@/lib/policy/sections";

import { FirstSteps } from "./_home/first-steps";
import { LoginLinkCard } from "./_home/login-link-card";
import { Numbers } from "./_home/numbers";
import { RecentEvents } from "./_home/recent-events";
import { WhatYouMayDo } from "./_home/what-you-may-do";

export const metadata: Metadata = { title: sectionById("CONTROL_PANEL").name };

export default async function ControlPanelPage() {
  const viewer = await requirePage("CONTROL_PANEL");
  const { data } = await runQuery(ControlPanelDocument, {
    subusers: can(viewer, "SUBUSERS"),
    auditLog: can(viewer, "AUDIT_LOG"),
    billing: can(viewer, "BILLING"),
    numbers: can(viewer, "PHONE_NUMBERS"),
    registrations: can(viewer, "SIP_REGISTRATIONS"),
    callerIds: can(viewer, "CALLER_IDS"),
    verification: can(viewer, "VERIFICATION"),
  });
  const { roles, sections, sessions } = data!.viewer!;
  const { loginLink, subusers, auditLog } = data!.account!;
  const isFresh = subusers?.totalCount === 0 && can(viewer, "subuser.write");
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>{viewer.isMainAccount ? viewer.accountName : `Hello, ${viewer.name}`}</Title>
        <Text c="dimmed" size="sm" mt={4}>
          {viewer.isMainAccount ? "The account at a glance." : `Your part of the account ${viewer.accountName}.`}
        </Text>
      </div>
      {isFresh && <FirstSteps />}
      <Numbers account={data!.account!} held={data!} sessions={sessions?.length ?? 0} />
      {loginLink && <LoginLinkCard url={loginLink.url} />}
      <Grid gap="xl">
        <GridCol span={auditLog ? { base: 12, lg: 7 } : 12}>
          <WhatYouMayDo roles={roles} sections={sections} wide={!auditLog} />
        </GridCol>
        {auditLog && (
          <GridCol span={{ base: 12, lg: 5 }}>
            <RecentEvents entries={auditLog.nodes} timeZone={viewer.timeZone} />
          </GridCol>
        )}
      </Grid>
    </Stack>
  );
}
