import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { asOptions } from "@/app/(panel)/_pickers/options";
import { FindApplicationsDocument, SipRegistrationsPageDocument } from "@/graphql/operations.generated";
import { sectionById } from "@/lib/policy/sections";

import { loadSipState, sorts } from "./list-state";
import { sipRegistrationPermissions } from "./permissions";
import { asRow } from "./row";
import { SipRegistrationsList } from "./sip-registrations-list";

const section = sectionById("SIP_REGISTRATIONS");

export const metadata: Metadata = { title: section.name };

export default async function SipRegistrationsPage({ searchParams }: PageProps<"/sip-registrations">) {
  const viewer = await requirePage("SIP_REGISTRATIONS");
  const state = await loadSipState(searchParams);
  const [{ data }, applications] = await Promise.all([
    runQuery(SipRegistrationsPageDocument, {
      ...pageArgs(state),
      search: state.q,
      state: state.state,
      applicationId: state.application,
      sort: sorts[state.sort],
    }),
    runQuery(FindApplicationsDocument, {}),
  ]);
  const connection = data?.sipRegistrations;
  return (
    <Stack gap="lg">
      <PageHeader title={section.name} text={section.description} />
      <SipRegistrationsList
        rows={(connection?.nodes ?? []).map(asRow)}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
        applicationId={null}
        applications={asOptions(applications.data?.applications?.nodes)}
        offer={data?.sipRegistrationPrice ?? null}
        may={sipRegistrationPermissions(viewer)}
      />
    </Stack>
  );
}
