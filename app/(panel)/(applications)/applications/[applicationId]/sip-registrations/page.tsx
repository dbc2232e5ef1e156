import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { PartLinks } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/part-links";
import { loadSipState } from "@/app/(panel)/(numbers)/sip-registrations/list-state";
import { sipRegistrationPermissions } from "@/app/(panel)/(numbers)/sip-registrations/permissions";
import { asRow } from "@/app/(panel)/(numbers)/sip-registrations/row";
import { SipRegistrationsList } from "@/app/(panel)/(numbers)/sip-registrations/sip-registrations-list";
import { ApplicationSipRegistrationsDocument } from "@/graphql/operations.generated";

import { sipParts } from "./parts";

export const metadata: Metadata = { title: "SIP registrations" };

export default async function ApplicationSipRegistrationsPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/sip-registrations">) {
  const viewer = await requirePage("APPLICATION_SIP_REGISTRATIONS");
  const { applicationId } = await params;
  const state = await loadSipState(searchParams);
  const may = sipRegistrationPermissions(viewer);
  const { data } = await runQuery(ApplicationSipRegistrationsDocument, {
    id: applicationId,
    ...pageArgs(state),
    search: state.q,
    state: state.state,
    mayAdd: may.add,
  });
  const connection = data?.application?.sipRegistrations;
  return (
    <Stack gap="lg">
      <PageHeader
        title="SIP registrations"
        text="Logins at other SIP servers, such as a trunk or an office's exchange, whose calls come to this application."
      />
      <PartLinks label="SIP and WhatsApp" applicationId={applicationId} parts={sipParts} />
      <SipRegistrationsList
        rows={(connection?.nodes ?? []).map(asRow)}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
        applicationId={applicationId}
        applications={[]}
        offer={data?.sipRegistrationPrice ?? null}
        may={may}
      />
    </Stack>
  );
}
