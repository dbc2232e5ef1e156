import { Stack } from "@mantine/core";
import type { Metadata } from "next";

import { runQuery } from "@/app/_shell/run";
import { requirePage } from "@/app/_shell/viewer";
import { formatAmount } from "@/app/_ui/amount";
import { asPagedList, pageArgs } from "@/app/_ui/list-state";
import { PageHeader } from "@/app/_ui/page-header";
import { formatDay } from "@/app/_ui/time";
import { ApplicationSipRegistrationsDocument, type ApplicationSipRegistrationFragment } from "@/graphql/operations.generated";
import { can } from "@/lib/policy/can";

import { asOptions } from "../_parts/options";
import { PartLinks } from "../_parts/part-links";
import { loadSipState } from "./list-state";
import { sipParts } from "./parts";
import { SipRegistrationsList, type Row } from "./sip-registrations-list";

export const metadata: Metadata = { title: "SIP registrations" };

export default async function SipRegistrationsPage({ params, searchParams }: PageProps<"/applications/[applicationId]/sip-registrations">) {
  const viewer = await requirePage("APPLICATION_SIP_REGISTRATIONS");
  const { applicationId } = await params;
  const state = await loadSipState(searchParams);
  const may = { add: can(viewer, "sipRegistration.create"), edit: can(viewer, "sipRegistration.update"), remove: can(viewer, "sipRegistration.delete") };
  const writes = may.add || may.edit;
  const [rules, users] = [writes && can(viewer, "APPLICATION_RULES"), writes && can(viewer, "APPLICATION_USERS")];
  const { data } = await runQuery(ApplicationSipRegistrationsDocument, { id: applicationId, ...pageArgs(state), search: state.q, state: state.state, rules, users });
  const connection = data?.application?.sipRegistrations;
  return (
    <Stack gap="lg">
      <PageHeader title="SIP registrations" text="Logins at other SIP servers, such as a trunk or an office's exchange, whose calls come to this application." />
      <PartLinks label="SIP and WhatsApp" applicationId={applicationId} parts={sipParts} />
      <SipRegistrationsList
        applicationId={applicationId}
        rows={(connection?.nodes ?? []).map(asRow)}
        list={connection ? asPagedList(connection) : null}
        timeZone={viewer.timeZone}
        rules={rules ? asOptions(data?.application?.ruleChoices) : null}
        users={users ? asOptions(data?.application?.userChoices) : null}
        may={may}
      />
    </Stack>
  );
}

const asRow = (sip: ApplicationSipRegistrationFragment): Row => ({
  id: String(sip.id),
  sipUsername: sip.sipUsername ?? "",
  authUser: sip.authUser ?? "",
  proxy: sip.proxy ?? "",
  outboundProxy: sip.outboundProxy ?? "",
  isPersistent: sip.isPersistent ?? true,
  state: sip.deactivated ? "DEACTIVATED" : sip.successful === null ? "NOT_REPORTED" : sip.successful ? "REGISTERED" : "FAILED",
  problem: [sip.statusCode, sip.errorMessage].filter(Boolean).join(" "),
  reportedAt: sip.lastUpdatedAt && new Date(sip.lastUpdatedAt).toISOString(),
  renewal: formatDay(sip.nextSubscriptionRenewal!),
  price: formatAmount(sip.subscriptionPrice ?? "0"),
  ruleId: sip.ruleId === null ? null : String(sip.ruleId),
  ruleName: sip.ruleName,
  userId: sip.userId === null ? null : String(sip.userId),
  userName: sip.userName,
  version: sip.version ?? 0,
});
