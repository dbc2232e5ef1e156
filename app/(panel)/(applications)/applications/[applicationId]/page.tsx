import { Grid, GridCol, Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { ApplicationOverviewDocument } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";
import { applicationTabs } from "@/lib/policy/navigation";

import { CallsChart } from "./_overview/calls-chart";
import { ContentsFigures } from "./_overview/contents-figures";
import { OverviewHeader } from "./_overview/overview-header";
import { Renewals } from "./_overview/renewals";

export const metadata: Metadata = { title: "Application" };

export default async function OverviewPage({ params }: PageProps<"/applications/[applicationId]">) {
  const viewer = await requirePage("APPLICATION");
  const { applicationId } = await params;
  const { data } = await runQuery(ApplicationOverviewDocument, {
    id: applicationId,
    withNumbers: can(viewer, "APPLICATION_PHONE_NUMBERS") || can(viewer, "PHONE_NUMBERS"),
    withRegistrations: can(viewer, "APPLICATION_SIP_REGISTRATIONS") || can(viewer, "SIP_REGISTRATIONS"),
  });
  const application = data!.application!;
  const { contents, callDays, renewals, numberRenewals, sipRegistrationRenewals } = application;
  return (
    <Stack gap="lg">
      <OverviewHeader
        settings={{
          id: applicationId,
          name: application.name,
          description: application.description ?? "",
          icon: application.icon ?? "apps",
          secureRecordStorage: application.secureRecordStorage ?? true,
          version: application.version ?? 0,
        }}
        createdAt={application.createdAt!}
        modifiedAt={application.modifiedAt!}
        timeZone={viewer.timeZone}
        mayEdit={can(viewer, "application.update")}
        mayDelete={can(viewer, "application.delete")}
      />
      <ContentsFigures
        applicationId={applicationId}
        contents={contents!}
        held={applicationTabs(viewer).map(({ slug }) => slug)}
      />
      <Grid gap="lg">
        <GridCol span={{ base: 12, lg: 7 }}>
          <CallsChart days={callDays!} timeZone={viewer.timeZone} />
        </GridCol>
        <GridCol span={{ base: 12, lg: 5 }}>
          <Renewals
            counts={renewals!}
            numbers={numberRenewals ?? null}
            registrations={sipRegistrationRenewals ?? null}
          />
        </GridCol>
      </Grid>
    </Stack>
  );
}
